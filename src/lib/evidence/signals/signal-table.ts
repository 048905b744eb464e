import type { Library } from '../../library/library.ts';
import { facetLabel } from '../../parts/facet-label.ts';
import { notePath } from '../../parts/paths.ts';
import { printed } from '../../parts/printed.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { othersOf, signalNotes } from './signals-page.ts';

/** Every note on how a text was made. */
export const signalTable = (library: Library): Table =>
	makeTable({
		id: 'signals',
		title: 'Text signals',
		columns: [
			{ ...TEXT, value: ({ document }) => document.slug },
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document.',
				value: ({ document }) => document.frontMatter.shortTitle
			},
			{
				id: 'signal',
				label: 'Signal',
				definition: 'What there is to see; the codebook has the words.',
				value: ({ annotation }) => facetLabel(annotation, 'signal', library.codebook)
			},
			{
				id: 'strength',
				label: 'Strength',
				definition: 'Of a discrepancy: how far the two passages are apart.',
				value: ({ annotation }) => facetLabel(annotation, 'strength', library.codebook)
			},
			{
				id: 'passage',
				label: 'As printed',
				definition: 'The marked words; several passages are told apart by an ellipsis.',
				value: ({ annotation }) => printed(annotation)
			},
			{
				id: 'note',
				label: 'Note',
				definition: 'Title of the note.',
				value: ({ annotation }) => annotation.title
			},
			{
				id: 'against',
				label: 'Against',
				definition: 'Of a discrepancy: titles of the notes on the other passages.',
				value: (note) =>
					othersOf(note, library)
						.map(({ title }) => title)
						.join('; ') || null
			}
		],
		rows: signalNotes(library),
		path: ({ document, annotation }) => notePath(document.slug, annotation.id)
	});
