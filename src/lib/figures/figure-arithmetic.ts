import { add, divide, multiply, type Interval } from './interval.ts';
import { topOf, type Figure } from './quantity.ts';

/** What a figure counts, such as “visit” or “visit per page”. */
export const unitOf = ({ unit, per }: Figure) => (per ? `${unit} per ${per}` : unit);

/** A figure’s printed ends as an interval, so that they are reckoned with as ranges are; of a single number both are one. */
const endsOf = (figure: Figure): Interval => ({ low: figure.value, high: topOf(figure) });

/** Two figures by one operation, in their printed ends and in their ranges; it is a span if one of them is. */
function combine(a: Figure, b: Figure, operation: (a: Interval, b: Interval) => Interval): Figure {
	const { low, high } = operation(endsOf(a), endsOf(b));
	const isSpan = a.upTo !== undefined || b.upTo !== undefined;
	return { ...a, value: low, upTo: isSpan ? high : undefined, range: operation(a.range, b.range) };
}

/** Counts what `a` counts. */
export const times = (a: Figure, b: Figure): Figure => combine(a, b, multiply);

/** Counts what `a` counts; `b` is not zero. */
export const over = (a: Figure, b: Figure): Figure => combine(a, b, divide);

export const plus = (a: Figure, b: Figure): Figure => combine(a, b, add);

const shifted = (
	{ value, upTo, range }: Figure,
	unit: string,
	shift: (x: number) => number
): Figure => ({
	value: shift(value),
	upTo: upTo === undefined ? undefined : shift(upTo),
	range: { low: shift(range.low), high: shift(range.high) },
	unit
});

/**
 * A percentage as a factor: 12% is 0.12, and as `growth` 1.12. A small growth that another check implies may
 * leave room for a decline; amounts have no room below zero.
 */
export const factorOf = (percentage: Figure, growth = false): Figure =>
	shifted(percentage, '', (x) => Math.max(0, x / 100 + (growth ? 1 : 0)));

export const asPercentage = (ratio: Figure): Figure => shifted(ratio, '%', (x) => x * 100);

/** A ratio as growth in per cent; below nothing for a decline. */
export const asGrowth = (ratio: Figure): Figure => shifted(ratio, '%', (x) => (x - 1) * 100);
