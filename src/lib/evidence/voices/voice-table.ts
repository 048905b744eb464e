import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { facetOf } from '../../annotation/facet.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import { blockPath } from '../../parts/block-path.ts';
import { facetLabel } from '../../parts/facet-label.ts';
import { notePath } from '../../parts/paths.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { voiceOf } from './shares.ts';
import type { Spoken } from './spoken.ts';

/** Whether the words of a note stand in quotation marks: all, some or none; by whichever facet says so. */
const givenAs = (annotation: AnchoredAnnotation, codebook: Codebook): string | null =>
	facetLabel(annotation, 'words', codebook) ?? facetLabel(annotation, 'attribution', codebook);

export const isQuoted = (annotation: Pick<AnchoredAnnotation, 'facets'>): boolean =>
	facetOf(annotation, 'words') === 'quoted' ||
	['direct', 'mixed'].includes(facetOf(annotation, 'attribution') ?? '');

export const voiceTable = (sentences: readonly Spoken[], codebook: Codebook): Table =>
	makeTable({
		id: 'voices',
		title: 'Sentences and their voices',
		columns: [
			{ ...TEXT, value: ({ document }) => document.slug },
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document.',
				value: ({ document }) => document.frontMatter.shortTitle
			},
			{
				id: 'sentence',
				label: 'Sentence',
				definition: 'Its number, from 1; a heading counts as one.',
				value: ({ sentence }) => sentence.number
			},
			{
				id: 'words',
				label: 'Words',
				definition: 'Words as printed, counted between white space.',
				value: ({ words }) => words
			},
			{
				id: 'printed',
				label: 'As printed',
				definition: 'The words of the sentence.',
				fileOnly: true,
				value: ({ document, sentence }) =>
					document.projection.text.slice(sentence.start, sentence.end)
			},
			{
				id: 'voice',
				label: 'Voice',
				definition:
					'Who speaks: of the notes that name a speaker, the one that covers most of the sentence decides. “Lines of the page” are a doubled headline, a source tag or a comment form.',
				value: (sentence) => voiceOf(sentence).name
			},
			{
				id: 'group',
				label: 'Group',
				definition: 'What kind of voice that is.',
				value: (sentence) => voiceOf(sentence).group.label
			},
			{
				id: 'given_as',
				label: 'Given as',
				definition: 'Quoted or paraphrased, as the note says; empty for the text itself.',
				value: ({ annotation }) => (annotation ? givenAs(annotation, codebook) : null)
			},
			{
				id: 'trace',
				label: 'Can be traced to',
				definition: 'How far the credit leads; empty where nobody is credited.',
				value: ({ annotation }) => (annotation ? facetLabel(annotation, 'trace', codebook) : null)
			},
			{
				id: 'chain',
				label: 'Chain',
				definition: 'From the speaker by way of relays, publisher and carrier to this reader.',
				value: ({ chain }) => chain.join(' → ')
			}
		],
		rows: sentences,
		path: ({ document, sentence, annotation }) =>
			annotation ? notePath(document.slug, annotation.id) : blockPath(document, sentence.block)
	});
