import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, divide, multiply, overlap, type Interval } from './interval.ts';

const of = (low: number, high: number): Interval => ({ low, high });
const finite = fc.oneof(
	fc.integer({ min: 0, max: 20 }),
	fc.double({ min: 0, max: 1e12, noNaN: true })
);
const end = fc.oneof(
	{ weight: 5, arbitrary: finite },
	{ weight: 1, arbitrary: fc.constant(Infinity) }
);

/** An interval, a narrower one inside it, and a number inside that. */
const nested = fc
	.tuple(fc.array(finite, { minLength: 4, maxLength: 4 }), end)
	.map(([numbers, last]) => {
		const [a, b, c, d] = numbers.toSorted((x, y) => x - y) as [number, number, number, number];
		return { outer: of(a, Math.max(d, last)), inner: of(b, d), member: c };
	});
/** The same as a divisor: some of it is more than zero, and so is the member. */
const divisor = nested.filter(({ member }) => member > 0);

const holds = (outer: Interval, inner: Interval) =>
	outer.low <= inner.low && inner.high <= outer.high;

describe('interval arithmetic', () => {
	const operations = [
		['add', add, (x: number, y: number) => x + y],
		['multiply', multiply, (x: number, y: number) => x * y],
		['divide', divide, (x: number, y: number) => x / y]
	] as const;

	it.each(operations)('%s: wider operands never give a narrower result', (_, operation) => {
		fc.assert(
			fc.property(nested, divisor, (a, b) => {
				const [outer, inner] = [operation(a.outer, b.outer), operation(a.inner, b.inner)];
				expect(holds(outer, inner)).toBe(true);
			})
		);
	});

	it.each(operations)('%s: holds what its members give', (_, operation, ofNumbers) => {
		fc.assert(
			fc.property(nested, divisor, (a, b) => {
				const result = operation(a.outer, b.outer);
				const number = ofNumbers(a.member, b.member);
				expect(result.low).toBeLessThanOrEqual(number);
				expect(result.high).toBeGreaterThanOrEqual(number);
			})
		);
	});

	const rows: [string, Interval, Interval][] = [
		['two sums', add(of(1, 2), of(10, 20)), of(11, 22)],
		['a sum without end', add(of(1, 2), of(3, Infinity)), of(4, Infinity)],
		['a product', multiply(of(2, 3), of(10, 20)), of(20, 60)],
		['none of something without end', multiply(of(0, 0), of(5, Infinity)), of(0, 0)],
		['no more than some of it', multiply(of(0, 1), of(5, Infinity)), of(0, Infinity)],
		['a quotient', divide(of(10, 20), of(2, 5)), of(2, 10)],
		['a divisor that may be zero', divide(of(10, 20), of(0, 5)), of(2, Infinity)],
		['a divisor without end', divide(of(10, 20), of(5, Infinity)), of(0, 4)],
		['a divisor that may be anything', divide(of(10, 20), of(0, Infinity)), of(0, Infinity)],
		['nothing divided', divide(of(0, 0), of(2, 5)), of(0, 0)],
		['a dividend without end', divide(of(10, Infinity), of(2, 5)), of(2, Infinity)]
	];
	it.each(rows)('%s', (_, result, expected) => {
		expect(result).toEqual(expected);
	});
});

describe('overlap', () => {
	const rows: [string, Interval, Interval, boolean][] = [
		['apart', of(1, 2), of(3, 4), false],
		['touching', of(1, 2), of(2, 3), true],
		['one inside the other', of(1, 10), of(4, 5), true],
		['ends that differ by rounding', of(0, 0.3), of(0.1 + 0.2, 1), true],
		['ends that differ by a billionth', of(0, 1), of(1.000000001, 2), false],
		['without end, and below it', of(5, Infinity), of(1, 4), false],
		['without end, and above it', of(5, Infinity), of(1e15, 1e16), true],
		['both without end', of(5, Infinity), of(1e15, Infinity), true],
		['zero and what begins there', of(0, 0), of(0, 4), true],
		['zero and what begins just above', of(0, 0), of(1e-9, 4), false]
	];
	it.each(rows)('%s', (_, a, b, expected) => {
		expect(overlap(a, b)).toBe(expected);
		expect(overlap(b, a)).toBe(expected);
	});

	it('is the same both ways, and true of two that share a member', () => {
		fc.assert(
			fc.property(nested, nested, (a, b) => {
				expect(overlap(a.outer, b.outer)).toBe(overlap(b.outer, a.outer));
				expect(overlap(a.outer, a.inner)).toBe(true);
				if (b.outer.low <= a.member && a.member <= b.outer.high) {
					expect(overlap(a.outer, b.outer)).toBe(true);
				}
			})
		);
	});
});
