import { calculation, comparison, type CheckKindDefinition, type Pair } from './check-kind.ts';
import { asGrowth, asPercentage, factorOf, over, plus, times } from './figure-arithmetic.ts';
import { atMost, overlap } from './interval.ts';
import { topOf, type Figure } from './quantity.ts';
import { unlikeRate } from './unlike-units.ts';

export type CheckKind =
	'share-of' | 'mean' | 'growth' | 'sum' | 'same-number' | 'part-within-whole';

/** All that is known of each kind of check: a further one is its entry here, and its name above. */
export const CHECK_KINDS = {
	'share-of': calculation({
		label: 'share of a whole',
		rule: 'whole × share = part',
		roles: { whole: 'one', share: 'percentage', part: 'one' },
		ways: [
			{ finds: 'part', from: ({ whole, share }) => times(whole, factorOf(share)) },
			{
				finds: 'share',
				from: ({ whole, part }) => asPercentage(over(part, whole)),
				divisor: 'whole'
			},
			{ finds: 'whole', from: ({ share, part }) => over(part, factorOf(share)), divisor: 'share' }
		]
	}),
	mean: calculation({
		label: 'so much each',
		rule: 'total ÷ count = each',
		roles: { total: 'one', count: 'one', each: 'one' },
		unlikeUnits: unlikeRate,
		ways: [
			{
				finds: 'each',
				from: ({ total, count }) => ({ ...over(total, count), per: count.unit }),
				divisor: 'count'
			},
			{ finds: 'total', from: ({ count, each }) => ({ ...times(each, count), per: undefined }) },
			{
				finds: 'count',
				from: ({ total, each }) => ({ ...over(total, each), unit: each.per ?? '' }),
				divisor: 'each'
			}
		]
	}),
	growth: calculation({
		label: 'growth',
		rule: 'before × (1 + rate) = after',
		roles: { from: 'one', rate: 'percentage', to: 'one' },
		ways: [
			{ finds: 'to', from: ({ from, rate }) => times(from, factorOf(rate, true)) },
			{ finds: 'rate', from: ({ from, to }) => asGrowth(over(to, from)), divisor: 'from' },
			{ finds: 'from', from: ({ rate, to }) => over(to, factorOf(rate, true)) }
		]
	}),
	sum: calculation({
		label: 'sum',
		rule: 'the parts together = total',
		roles: { parts: 'several', total: 'one' },
		ways: [{ finds: 'total', from: ({ parts }) => parts.reduce(plus) }]
	}),
	'same-number': comparison({
		label: 'same thing, same number',
		rule: 'all alike',
		roles: { quantities: 'several' },
		compare: ({ quantities }) => furthestApart(quantities)
	}),
	'part-within-whole': comparison({
		label: 'part within a whole',
		rule: 'the part is no more than the whole',
		roles: { part: 'one', whole: 'one' },
		compare: ({ part, whole }) => ({
			computed: whole,
			printed: part,
			agree: atMost(part.range.low, whole.range.high)
		})
	})
} satisfies Record<CheckKind, CheckKindDefinition>;

/** On a line, intervals that overlap two by two have a point in common: so the two outermost decide for all. */
function furthestApart(figures: readonly Figure[]): Pair {
	const lowest = figures.reduce((a, b) =>
		(b.range.high - a.range.high ||
			topOf(b) - topOf(a) ||
			b.value - a.value ||
			b.range.low - a.range.low) < 0
			? b
			: a
	);
	const others = figures.toSpliced(figures.indexOf(lowest), 1);
	const highest = others.reduce((a, b) =>
		(b.range.low - a.range.low ||
			b.value - a.value ||
			topOf(b) - topOf(a) ||
			a.range.high - b.range.high) > 0
			? b
			: a
	);
	return { computed: lowest, printed: highest, agree: overlap(lowest.range, highest.range) };
}
