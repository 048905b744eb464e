import { CHECK_KINDS } from '../../figures/check-kinds.ts';
import type { ResolvedCheck, ResolvedOperand } from '../../figures/resolve-checks.ts';
import { placeOf } from '../../figures/standing.ts';
import { VERDICTS } from '../../figures/verdict.ts';
import type { Library } from '../../library/library.ts';
import { checkPath } from '../../parts/paths.ts';
import { SOURCE, sourcesIn } from '../../parts/table/source-column.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { inOneCell } from '../../parts/table/in-one-cell.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { titleOf } from './check-card.ts';
import { describeComputed, describeRange, describeValue } from './describe.ts';

/** Words in a row: “a, b or c”. */
const either = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** Every comparison, with what goes in and what comes out. */
export function checkTable(library: Pick<Library, 'checks' | 'documents' | 'codebook'>): Table {
	const { codebook } = library;
	return makeTable<ResolvedCheck>({
		id: 'checks',
		title: 'Comparisons',
		columns: [
			{
				...TEXT,
				definition: `${TEXT.definition} Empty where no figure is a text’s own.`,
				value: ({ standing }) => inOneCell(standing.texts)
			},
			{
				id: 'document',
				label: 'Text',
				definition:
					'Short titles of these texts: those whose figures go in, also by way of what is computed first.',
				fileOnly: true,
				value: ({ standing }) => inOneCell(standing.texts.map((slug) => titleOf(slug, library)))
			},
			{
				id: 'comparison',
				label: 'Comparison',
				definition: 'What is asked.',
				value: ({ check }) => check.title
			},
			{
				id: 'cluster',
				label: 'Case',
				definition: 'Comparisons of one case have the same words here.',
				value: ({ check }) => check.cluster?.title ?? null
			},
			{
				id: 'place',
				label: 'List',
				definition:
					'inside (figures of one text), between (of several texts) or outside (a figure that no text prints goes in).',
				value: ({ standing }) => placeOf(standing)
			},
			{
				id: 'kind',
				label: 'Rule',
				definition: `${either(Object.keys(CHECK_KINDS))}.`,
				value: ({ check }) => check.kind
			},
			{
				id: 'figures',
				label: 'Figures',
				definition: 'The figures that go in, as printed; computed ones as computed.',
				value: ({ operands }) =>
					operands
						.map((operand) =>
							operand.source === 'check'
								? describeComputed(operand.figure)
								: operand.quantity.printed
						)
						.join(' | ')
			},
			{
				id: 'sources',
				label: 'From',
				definition:
					'Of each of these figures, in the same order: the text, the source outside, or the comparison that gives it.',
				value: ({ operands }) => operands.map((one) => sourceOf(one, library)).join(' | ')
			},
			{
				id: 'computed',
				label: 'Computed',
				definition: 'What they give by the rule; of a span both ends.',
				value: ({ result }) => (result.computed ? describeComputed(result.computed) : null)
			},
			{
				id: 'computed_range',
				label: 'Room',
				definition: 'What the printed words leave room for in the computed figure, by our rule.',
				value: ({ result }) => (result.computed ? describeRange(result.computed) : null)
			},
			{
				id: 'printed',
				label: 'Printed',
				definition: 'The figure that it is held against; of a span both ends.',
				value: ({ result }) => (result.printed ? describeValue(result.printed) : null)
			},
			{
				id: 'printed_range',
				label: 'Room',
				definition: 'What the printed words leave room for there, by our rule.',
				value: ({ result }) => (result.printed ? describeRange(result.printed) : null)
			},
			{
				id: 'verdict',
				label: 'Verdict',
				definition: Object.entries(VERDICTS)
					.map(([id, { meaning }]) => `${id}: ${meaning}`)
					.join(' '),
				value: ({ result }) => result.verdict
			},
			{
				id: 'factor',
				label: 'Factor',
				definition:
					'Where they do not fit: how many times the larger is the smaller, by the numbers as printed; of spans, at the nearest ends.',
				value: ({ result }) =>
					result.factor === undefined ? null : Number(result.factor.toFixed(2))
			},
			{
				id: 'allowed_by',
				label: 'Allowed by',
				definition:
					'Where they do not fit: letter, if they would with no end to “over”; loose, if only with no limits to “about” and “nearly” either; empty, if by no reading.',
				value: ({ result }) => result.allowedBy ?? null
			},
			{
				id: 'presumes',
				label: 'If',
				definition: 'What the verdict rests on.',
				value: ({ presumptions }) => presumptions.join(' | ') || null
			},
			{
				id: 'missing',
				label: 'Missing',
				definition: 'Where it is open: the figure without which nothing can be computed.',
				value: ({ result }) => result.missing ?? null
			},
			{
				id: 'note',
				label: 'Note',
				definition: 'What the comparison can show, and what not.',
				value: ({ check }) => check.note
			},
			{
				...SOURCE,
				value: ({ operands }) =>
					sourcesIn(
						operands.flatMap((operand) =>
							operand.source === 'outside' ? [codebook.reference(operand.quantity.reference)] : []
						)
					)
			}
		],
		rows: library.checks,
		path: ({ check }) => checkPath(check.id)
	});
}

function sourceOf(
	operand: ResolvedOperand,
	library: Pick<Library, 'documents' | 'codebook'>
): string {
	switch (operand.source) {
		case 'text':
			return titleOf(operand.slug, library);
		case 'outside':
			return library.codebook.reference(operand.quantity.reference).short;
		case 'check':
			return `computed: ${operand.check.title}`;
	}
}
