import { CHECK_KINDS } from '../../figures/check-kinds.ts';
import type { ResolvedCheck } from '../../figures/resolve-checks.ts';
import { VERDICTS } from '../../figures/verdict.ts';
import type { Library } from '../../library/library.ts';
import { checkPath } from '../../parts/paths.ts';
import { SOURCE, sourcesIn } from '../../parts/table/source-column.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { inOneCell } from '../../parts/table/in-one-cell.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { describeRange, describeValue } from './describe.ts';
import { textsBehind } from './texts-behind.ts';

/** Words in a row: “a, b or c”. */
const either = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** Every comparison, with what goes in and what comes out. */
export function checkTable({ checks, documents, codebook }: Library): Table {
	const behind = textsBehind(checks);
	const slugsOf = ({ check }: ResolvedCheck) => behind.get(check.id) ?? [];
	return makeTable({
		id: 'checks',
		title: 'Comparisons',
		columns: [
			{
				...TEXT,
				definition: `${TEXT.definition} Empty where no figure is a text’s own.`,
				value: (check) => inOneCell(slugsOf(check))
			},
			{
				id: 'document',
				label: 'Text',
				definition:
					'Short titles of these texts: those whose figures go in, also by way of what is computed first.',
				fileOnly: true,
				value: (check) =>
					inOneCell(
						slugsOf(check).map((slug) => documents.get(slug)?.frontMatter.shortTitle ?? slug)
					)
			},
			{
				id: 'comparison',
				label: 'Comparison',
				definition: 'What is asked.',
				value: ({ check }) => check.title
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
				definition: 'The figures that go in, as printed.',
				value: ({ operands }) =>
					operands
						.map((operand) =>
							operand.source === 'check' ? describeValue(operand.figure) : operand.quantity.printed
						)
						.join(' | ')
			},
			{
				id: 'computed',
				label: 'Computed',
				definition: 'What they give by the rule.',
				value: ({ result }) => describeValue(result.computed)
			},
			{
				id: 'computed_range',
				label: 'Room',
				definition: 'What the printed words leave room for in the computed figure.',
				value: ({ result }) => describeRange(result.computed)
			},
			{
				id: 'printed',
				label: 'Printed',
				definition: 'The figure that it is held against.',
				value: ({ result }) => (result.printed ? describeValue(result.printed) : null)
			},
			{
				id: 'printed_range',
				label: 'Room',
				definition: 'What the printed words leave room for there.',
				value: ({ result }) => (result.printed ? describeRange(result.printed) : null)
			},
			{
				id: 'verdict',
				label: 'Verdict',
				definition: `${either(Object.keys(VERDICTS))}.`,
				value: ({ result }) => result.verdict
			},
			{
				id: 'factor',
				label: 'Factor',
				definition:
					'Where they disagree: how many times the larger is the smaller, at the nearest ends.',
				value: ({ result }) => (result.factor ? Number(result.factor.least.toFixed(2)) : null)
			},
			{
				id: 'note',
				label: 'Note',
				definition: 'What the comparison presumes.',
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
		rows: checks,
		path: ({ check }) => checkPath(check.id)
	});
}
