import { facetOf } from '../../annotation/facet.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import { BOUNDS } from '../../figures/bounds.ts';
import { facetLabel } from '../../parts/facet-label.ts';
import { notePath } from '../../parts/paths.ts';
import { inOneCell, SEVERAL } from '../../parts/table/in-one-cell.ts';
import { SOURCE, sourcesIn } from '../../parts/table/source-column.ts';
import { makeTable, UNSAID, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { figureFilters, verdictOrder } from './figure-filters.ts';
import { verdictWords, type Statistic } from './statistics.ts';

/** Every figure of the texts, with what the text gives of it. */
export const quantityTable = (statistics: readonly Statistic[], codebook: Codebook): Table =>
	makeTable({
		id: 'statistics',
		title: 'Figures',
		columns: [
			{ ...TEXT, value: ({ slug }) => slug },
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document.',
				value: ({ document }) => document
			},
			{
				id: 'sentence',
				label: 'Sentence',
				definition: `Numbers of the sentences that its note marks, from 1; ${SEVERAL}.`,
				fileOnly: true,
				value: ({ sentences }) => inOneCell(sentences.map(({ number }) => String(number)))
			},
			{
				id: 'in_sentence',
				label: 'In the sentence',
				definition: `The words of these sentences; ${SEVERAL}.`,
				fileOnly: true,
				value: ({ sentences }) => inOneCell(sentences.map(({ printed }) => printed))
			},
			{
				id: 'printed',
				label: 'As printed',
				definition: 'The words of the text.',
				value: ({ quantity }) => quantity.printed,
				order: ({ quantity }) => quantity.value
			},
			{
				id: 'counts',
				label: 'Of what',
				definition: 'What the figure counts, in our words.',
				value: ({ quantity }) => quantity.counts
			},
			{
				id: 'value',
				label: 'Value',
				definition: 'The number.',
				value: ({ quantity }) => quantity.value
			},
			{
				id: 'up_to',
				label: 'Up to',
				definition: 'The high end, where the words give two ends.',
				value: ({ quantity }) => quantity.upTo ?? null
			},
			{
				id: 'bound',
				label: 'Bound',
				definition: `The word before the number: ${Object.entries(BOUNDS)
					.map(([bound, { words }]) => (words === 'none' ? `${bound} (none)` : bound))
					.join(', ')}.`,
				value: ({ quantity }) => quantity.bound
			},
			{
				id: 'unit',
				label: 'Unit',
				definition: 'What is counted, in the singular; % for a share.',
				value: ({ quantity }) => quantity.unit
			},
			{
				id: 'per',
				label: 'Per',
				definition: 'For a rate: what it is a rate to.',
				value: ({ quantity }) => quantity.per ?? null
			},
			{
				id: 'whole',
				label: 'Share of',
				definition: 'The whole that a share is taken from, as the text gives it.',
				value: ({ quantity }) => quantity.of ?? (quantity.unit === '%' ? UNSAID : null)
			},
			{
				id: 'period',
				label: 'Period',
				definition:
					'The time that the figure is for, as the text gives it. “A year” or “every year” says how long it is, not which year.',
				value: ({ quantity }) => quantity.period ?? UNSAID
			},
			{
				id: 'method',
				label: 'Method',
				definition: 'How it was counted, as the text gives it.',
				value: ({ quantity }) => quantity.method ?? UNSAID
			},
			{
				id: 'originator',
				label: 'Counted by',
				definition: 'Who counted, as the text gives it.',
				value: ({ quantity }) => quantity.originator ?? UNSAID
			},
			{
				id: 'credit',
				label: 'Credited to',
				definition: 'What the sentence offers as the figure’s origin.',
				value: ({ annotation }) => facetLabel(annotation, 'credit', codebook)
			},
			{
				id: 'checkable_by',
				label: 'Could be checked by',
				definition: 'Who holds the record that would settle it, in our words.',
				value: ({ annotation }) => facetOf(annotation, 'checkable-by') ?? null
			},
			{
				id: 'reach',
				label: 'What could settle it',
				definition: 'Where a record that would settle it can be expected, in our words.',
				value: ({ annotation: { reach } }) =>
					reach === undefined ? null : codebook.reach(reach).label
			},
			{
				id: 'verdict',
				label: 'Computed',
				definition: 'What the comparisons with other figures give; empty where there is none.',
				value: ({ checks }) => verdictWords(checks),
				order: ({ checks }) => verdictOrder(checks)
			},
			{
				...SOURCE,
				value: ({ annotation }) => sourcesIn(annotation.references.map(codebook.reference))
			}
		],
		filters: figureFilters(codebook),
		rows: statistics.flatMap(({ slug, document, annotation, sentences, figures }) =>
			figures.map((figure) => ({ slug, document, annotation, sentences, ...figure }))
		),
		path: ({ slug, annotation }) => notePath(slug, annotation.id)
	});
