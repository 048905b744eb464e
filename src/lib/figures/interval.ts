/**
 * Closed intervals of numbers that are not negative; `high` may be `Infinity`. The arithmetic is the
 * usual one (R. E. Moore, Interval Analysis, 1966): an operation gives the least interval that holds
 * every result of its operands' members, so a wider operand never gives a narrower result.
 */
export interface Interval {
	low: number;
	high: number;
}

/** Whether two intervals share a number. Ends that differ by rounding in the machine count as one. */
export const overlap = (a: Interval, b: Interval) => atMost(a.low, b.high) && atMost(b.low, a.high);

export const atMost = (a: number, b: number) => a <= b + Math.abs(b) * 1e-12;

export const add = (a: Interval, b: Interval): Interval => ({
	low: a.low + b.low,
	high: a.high + b.high
});

/** `Infinity` times zero counts as zero: none of something has no share, however large it is. */
const times = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a * b);

export const multiply = (a: Interval, b: Interval): Interval => ({
	low: times(a.low, b.low),
	high: times(a.high, b.high)
});

/** Where the divisor may be as small as zero, the result has no upper end. */
export const divide = (a: Interval, b: Interval): Interval => ({
	low: b.high === Infinity ? 0 : a.low / b.high,
	high: b.low === 0 ? Infinity : a.high / b.low
});
