import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { BOUNDS } from '../../figures/bounds.ts';
import { CHECK_KINDS } from '../../figures/check-kinds.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { ResolvedCheck } from '../../figures/resolve-checks.ts';
import { VERDICTS, VERDICTS_IN_ORDER, type Verdict } from '../../figures/verdict.ts';
import type { Library } from '../../library/library.ts';
import { facetOf } from '../../annotation/facet.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import { facetLabel } from '../../parts/facet-label.ts';
import { checkPath, notePath } from '../../parts/paths.ts';
import { describeRange, describeValue, formatFactor } from './describe.ts';
import { makeTable, UNSAID, type Table } from '../../parts/table/table.ts';

/** A note on figures, with the checks that each figure takes part in. */
export interface Statistic {
	slug: string;
	/** Short title of the document. */
	document: string;
	annotation: AnchoredAnnotation;
	figures: { quantity: Quantity; checks: ResolvedCheck[] }[];
	/** Every check that one of its figures takes part in, once. */
	checks: ResolvedCheck[];
}

/** All statistics of the library, in reading order. */
export function statistics({ documents, checks }: Library): Statistic[] {
	const byAddress = new Map<string, ResolvedCheck[]>();
	for (const check of checks) {
		for (const { address } of check.operands) {
			byAddress.set(address, [...(byAddress.get(address) ?? []), check]);
		}
	}
	return [...documents.values()].flatMap(({ slug, frontMatter, annotations }) =>
		annotations
			.filter(({ quantities }) => quantities.length > 0)
			.map((annotation): Statistic => {
				const figures = annotation.quantities.map((quantity) => ({
					quantity,
					checks: byAddress.get(`${slug}#${quantity.id}`) ?? []
				}));
				return {
					slug,
					document: frontMatter.shortTitle,
					annotation,
					figures,
					checks: [...new Set(figures.flatMap(({ checks }) => checks))]
				};
			})
	);
}

/** Of several verdicts the one to be told first: a disagreement weighs more than an agreement. */
export function worst(checks: readonly ResolvedCheck[]): Verdict | undefined {
	const found = new Set(checks.map(({ result }) => result.verdict));
	return VERDICTS_IN_ORDER.find((verdict) => found.has(verdict));
}

const leastFactor = ({ result }: ResolvedCheck) => result.factor?.least ?? 0;

/** Which of its checks’ verdicts a figure gets, in words; `null` where it is in no check. */
export function verdictWords(checks: readonly ResolvedCheck[]): string | null {
	const verdict = worst(checks);
	if (!verdict) return null;
	const { label } = VERDICTS[verdict];
	const told = checks.filter(({ result }) => result.verdict === verdict);
	const least = Math.max(...told.map(leastFactor));
	return least === 0 ? label : `${label}, ${formatFactor(least)} times at least`;
}

/** The disagreements, the widest apart first. */
export const contradictions = (checks: readonly ResolvedCheck[]) =>
	checks.filter(({ result }) => result.factor).sort((a, b) => leastFactor(b) - leastFactor(a));

/** The comparisons whose figures fit. */
export const agreements = (checks: readonly ResolvedCheck[]) =>
	checks.filter(({ result }) => result.printed && !result.factor);

/** The comparisons that end in a figure which is not printed. */
export const implications = (checks: readonly ResolvedCheck[]) =>
	checks.filter(({ result }) => !result.printed);

/** Words in a row: “a, b or c”. */
const either = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

export const quantityTable = (statistics: readonly Statistic[], codebook: Codebook): Table =>
	makeTable({
		id: 'statistics',
		title: 'Figures',
		columns: [
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document.',
				value: ({ document }) => document
			},
			{
				id: 'printed',
				label: 'As printed',
				definition: 'The words of the text.',
				value: ({ quantity }) => quantity.printed
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
				definition: 'The time that the figure is for, as the text gives it.',
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
				id: 'verdict',
				label: 'Computed',
				definition: 'What the comparisons with other figures give; empty where there is none.',
				value: ({ checks }) => verdictWords(checks)
			}
		],
		rows: statistics.flatMap(({ slug, document, annotation, figures }) =>
			figures.map((figure) => ({ slug, document, annotation, ...figure }))
		),
		path: ({ slug, annotation }) => notePath(slug, annotation.id)
	});

export const checkTable = (checks: readonly ResolvedCheck[]): Table =>
	makeTable({
		id: 'checks',
		title: 'Comparisons',
		columns: [
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
			}
		],
		rows: checks,
		path: ({ check }) => checkPath(check.id)
	});
