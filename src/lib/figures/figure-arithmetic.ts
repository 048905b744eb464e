import { add, divide, multiply, scale } from './interval.ts';
import type { Figure } from './quantity.ts';

/** What a figure counts, such as “visit” or “visit per page”. */
export const unitOf = ({ unit, per }: Figure) => (per ? `${unit} per ${per}` : unit);

/** Counts what `a` counts. */
export const times = (a: Figure, b: Figure): Figure => ({
	...a,
	value: a.value * b.value,
	range: multiply(a.range, b.range)
});

/** Counts what `a` counts; `b` is not zero. */
export const over = (a: Figure, b: Figure): Figure => ({
	...a,
	value: a.value / b.value,
	range: divide(a.range, b.range)
});

export const plus = (a: Figure, b: Figure): Figure => ({
	...a,
	value: a.value + b.value,
	range: add(a.range, b.range)
});

const shifted = ({ value, range }: Figure, unit: string, shift: (x: number) => number): Figure => ({
	value: shift(value),
	range: { low: shift(range.low), high: shift(range.high) },
	unit
});

/**
 * A percentage as a factor: 12% is 0.12, and as `growth` 1.12. A small growth that another check implies may
 * leave room for a decline; amounts have no room below zero.
 */
export const factorOf = (percentage: Figure, growth = false): Figure =>
	shifted(percentage, '', (x) => Math.max(0, x / 100 + (growth ? 1 : 0)));

export const asPercentage = ({ value, range }: Figure): Figure => ({
	value: value * 100,
	range: scale(range, 100),
	unit: '%'
});

/** A ratio as growth in per cent; below nothing for a decline. */
export const asGrowth = (ratio: Figure): Figure => shifted(ratio, '%', (x) => (x - 1) * 100);
