import type { Codebook } from '../../codebook/codebook.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { ResolvedCheck } from '../../figures/resolve-checks.ts';
import { VERDICTS, VERDICTS_IN_ORDER } from '../../figures/verdict.ts';
import { UNSAID } from '../../parts/table/table.ts';
import type { ValuedFilter } from '../../parts/table/table-filter.ts';
import { factorOf, worst, type Statistic } from './statistics.ts';

/** A figure, the note that it stands in, and the comparisons that it takes part in. */
export type TabledFigure = Pick<Statistic, 'slug' | 'document' | 'annotation' | 'sentences'> &
	Statistic['figures'][number];

/** Units of money are codes of ISO 4217. */
const CURRENCY = /^[A-Z]{3}$/;

/** A share, or what the text calls one, has a whole. */
const hasWhole = ({ of, unit }: Quantity) => of !== undefined || unit === '%';

/** Whether a period says which time it is: “2021”, and not “a year”. Times are told by figures. */
export const namesTime = (period: string): boolean => /\d/u.test(period);

/** What a reader would need of a figure; `lacks` where the text does not say it. */
const PARTS = [
	{
		id: 'whole',
		label: 'what a share is a share of',
		lacks: (quantity: Quantity) => hasWhole(quantity) && quantity.of === undefined
	},
	{ id: 'period', label: 'period', lacks: ({ period }: Quantity) => period === undefined },
	{
		id: 'when',
		label: 'which time (“a year”, “the last decade”)',
		lacks: ({ period }: Quantity) => period !== undefined && !namesTime(period)
	},
	{ id: 'method', label: 'method', lacks: ({ method }: Quantity) => method === undefined },
	{
		id: 'originator',
		label: 'who counted',
		lacks: ({ originator }: Quantity) => originator === undefined
	}
];

const missingParts = (quantity: Quantity): string[] =>
	PARTS.filter(({ lacks }) => lacks(quantity)).map(({ id }) => id);

/** What figures can be chosen by. A verdict is one choice, however far apart the figures are. */
export const figureFilters = ({ reaches }: Codebook): ValuedFilter<TabledFigure>[] => [
	{
		id: 'verdict',
		label: 'Computed',
		options: [
			...VERDICTS_IN_ORDER.map((id) => ({ id, label: VERDICTS[id].label })),
			{ id: 'none', label: 'in no comparison' }
		],
		of: ({ checks }) => [worst(checks) ?? 'none']
	},
	{
		id: 'reach',
		label: 'What could settle it',
		options: [...reaches],
		of: ({ annotation: { reach } }) => (reach === undefined ? [] : [reach])
	},
	{
		id: 'counts',
		label: 'Of what',
		options: [
			{ id: 'money', label: 'money' },
			{ id: 'share', label: 'per cent' },
			{ id: 'other', label: 'anything else' }
		],
		of: ({ quantity: { unit } }) => [
			unit === '%' ? 'share' : CURRENCY.test(unit) ? 'money' : 'other'
		]
	},
	{
		id: 'whole',
		label: 'Share of',
		options: [
			{ id: 'stated', label: 'stated' },
			{ id: 'unsaid', label: UNSAID },
			{ id: 'none', label: 'no share' }
		],
		of: ({ quantity }) => [
			!hasWhole(quantity) ? 'none' : quantity.of === undefined ? 'unsaid' : 'stated'
		]
	},
	{
		id: 'missing',
		label: 'Not stated',
		options: [...PARTS, { id: 'nothing', label: 'nothing: all is stated' }].map(
			({ id, label }) => ({ id, label })
		),
		of: ({ quantity }) => {
			const missing = missingParts(quantity);
			return missing.length > 0 ? missing : ['nothing'];
		}
	}
];

/** The verdicts in the order in which they are told, the widest apart first; nothing where there is none. */
export function verdictOrder(checks: readonly ResolvedCheck[]): number | null {
	const verdict = worst(checks);
	if (verdict === undefined) return null;
	const told = checks.filter(({ result }) => result.verdict === verdict);
	const widest = Math.max(0, ...told.map(factorOf));
	return VERDICTS_IN_ORDER.indexOf(verdict) + 1 / (1 + widest);
}
