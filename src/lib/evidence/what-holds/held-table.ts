import type { Library } from '../../library/library.ts';
import { facetLabel } from '../../parts/facet-label.ts';
import { notePath } from '../../parts/paths.ts';
import { printed } from '../../parts/printed.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { heldNotes, openIn } from './held.ts';

/** Every statement that a record bears out, wholly or in part. */
export const heldTable = (library: Library): Table =>
	makeTable({
		id: 'what-holds',
		title: 'What a record bears out',
		columns: [
			{ ...TEXT, value: ({ document }) => document.slug },
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document.',
				value: ({ document }) => document.frontMatter.shortTitle
			},
			{
				id: 'passage',
				label: 'Borne out, as printed',
				definition: 'The marked words; several passages are told apart by an ellipsis.',
				value: ({ annotation }) => printed(annotation)
			},
			{
				id: 'extent',
				label: 'Borne out',
				definition: 'Whether the record bears out everything that the marked words state.',
				value: ({ annotation }) => facetLabel(annotation, 'extent', library.codebook)
			},
			{
				id: 'open',
				label: 'Stays open',
				definition:
					'The words of the same sentences that no note marks as borne out; empty where there are none.',
				value: ({ sentences }) => openIn(sentences).join(' … ') || null
			},
			{
				id: 'independence',
				label: 'By a record of',
				definition: 'Whose record it is.',
				value: ({ annotation }) => facetLabel(annotation, 'independence', library.codebook)
			},
			{
				id: 'records',
				label: 'Records',
				definition: 'The records that the note names.',
				value: ({ annotation }) =>
					annotation.references.map((id) => library.codebook.reference(id).short).join('; ') || null
			},
			{
				id: 'note',
				label: 'Note',
				definition: 'What the note says of it.',
				value: ({ annotation }) => annotation.note
			}
		],
		rows: heldNotes(library),
		path: ({ document, annotation }) => notePath(document.slug, annotation.id)
	});
