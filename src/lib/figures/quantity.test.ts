import { describe, expect, it } from 'vitest';
import { BOUNDS, type Bound } from './bounds.ts';
import { rangeOf, stepOf, toFigure } from './quantity.ts';

describe('stepOf', () => {
	const rows: [string, number, string, number][] = [
		['to the hundred', 10_200, 'inquiry', 100],
		['to the thousand', 25_000, 'inquiry', 1000],
		['to the unit', 351, 'flight', 1],
		['zeros inside', 10_001, 'inquiry', 1],
		['one digit', 4, 'shot', 1],
		['a ten', 10, 'shot', 1],
		['round, so a tenth of it', 40, 'shot', 4],
		['10 million, a tenth of it', 10_000_000, 'visit', 1_000_000],
		['15 million, its last digit', 15_000_000, 'visit', 1_000_000],
		['1.6 million', 1_600_000, 'inquiry', 100_000],
		['54.836 billion', 54_836_000_000, 'CNY', 1_000_000],
		['beyond what is written in full', 1.5e21, 'CNY', 1e20],
		['one decimal', 3.5, 'hour', 0.1],
		['two decimals', 99.25, 'hour', 0.01],
		['less than one', 0.5, 'hour', 0.1],
		['zero', 0, 'case', 1],
		['a percentage', 12, '%', 1],
		['a round percentage', 30, '%', 1],
		['a hundred per cent', 100, '%', 1],
		['a percentage with a decimal', 12.5, '%', 0.1]
	];
	it.each(rows)('%s', (_, value, unit, expected) => {
		expect(stepOf({ value, unit })).toBeCloseTo(expected, 9);
	});
});

describe('rangeOf', () => {
	type Printed = Parameters<typeof rangeOf>[0];
	const of = (bound: Bound, value: number, unit = 'inquiry', upTo?: number): Printed => ({
		bound,
		value,
		unit,
		upTo
	});
	const rows: [string, Printed, number, number][] = [
		['25,000', of('exact', 25_000), 24_500, 25_500],
		['about 25,000', of('about', 25_000), 24_000, 26_000],
		['over 25,000', of('over', 25_000), 25_000, 26_000],
		['nearly 25,000', of('nearly', 25_000), 24_000, 25_000],
		['under 25,000', of('under', 25_000), 0, 25_000],
		['at most 25,000', of('at-most', 25_000), 0, 25_000],
		['at least 25,000', of('at-least', 25_000), 25_000, Infinity],
		['3–5', of('between', 3, 'shot', 5), 3, 5],
		['tens of millions', of('between', 20e6, 'visit', 100e6), 20e6, 100e6],
		['about 10 million', of('about', 10e6), 9e6, 11e6],
		['4', of('exact', 4), 3.5, 4.5],
		['over 4', of('over', 4), 4, 5],
		['none', of('exact', 0), 0, 0.5],
		['about none', of('about', 0), 0, 1],
		['nearly none', of('nearly', 0), 0, 0],
		['about 1, never below nothing', of('about', 1), 0, 2],
		['about 12%', of('about', 12, '%'), 11, 13],
		['30%', of('exact', 30, '%'), 29.5, 30.5],
		['over 12.5%', of('over', 12.5, '%'), 12.5, 12.6],
		['about 3.5', of('about', 3.5), 3.4, 3.6]
	];
	it.each(rows)('%s', (_, printed, low, high) => {
		const range = rangeOf(printed);
		expect(range.low).toBeCloseTo(low, 9);
		expect(range.high).toBeCloseTo(high, 9);
	});

	const literal: [Bound, number, number][] = [
		['over', 25_000, Infinity],
		['exact', 24_500, 25_500],
		['about', 24_000, 26_000],
		['nearly', 24_000, 25_000],
		['under', 0, 25_000],
		['at-most', 0, 25_000],
		['at-least', 25_000, Infinity]
	];
	it.each(literal)('by the letter, only “over” has no end: %s', (bound, low, high) => {
		expect(rangeOf(of(bound, 25_000), 'letter')).toEqual({ low, high });
	});

	const loose: [Bound, number, number][] = [
		['over', 25_000, Infinity],
		['exact', 24_500, 25_500],
		['about', 0, Infinity],
		['nearly', 0, 25_000],
		['under', 0, 25_000],
		['at-most', 0, 25_000],
		['at-least', 25_000, Infinity]
	];
	it.each(loose)('loosely, “about” and “nearly” have no limits of ours: %s', (bound, low, high) => {
		expect(rangeOf(of(bound, 25_000), 'loose')).toEqual({ low, high });
	});

	/** What is told as an example, in numbers. */
	const examples: [Bound, number, string, number, number, number?][] = [
		['exact', 85_000, 'inquiry', 84_500, 85_500],
		['about', 85_000, 'inquiry', 84_000, 86_000],
		['over', 85_000, 'inquiry', 85_000, 86_000],
		['nearly', 90e6, 'visit', 81e6, 90e6],
		['under', 5, '%', 0, 5],
		['between', 20e6, 'visit', 20e6, 100e6, 100e6]
	];
	it.each(examples)('does what the example of “%s” says', (bound, value, unit, low, high, upTo) => {
		expect(rangeOf(of(bound, value, unit, upTo))).toEqual({ low, high });
		const numbers = BOUNDS[bound].example?.split(': ')[1]?.match(/[\d,]+/g);
		const thousands = Math.max(value, high) >= 1e6 ? 1e6 : 1;
		expect(numbers?.map((number) => Number(number.replace(',', '')) * thousands)).toEqual([
			low,
			high
		]);
	});

	it('has such a row for every example', () => {
		const told = Object.entries(BOUNDS).flatMap(([bound, { example }]) => (example ? bound : []));
		expect(examples.map(([bound]) => bound)).toEqual(told);
	});
});

describe('toFigure', () => {
	it('keeps both ends of a span', () => {
		const span = { value: 20, bound: 'between', upTo: 40, unit: 'visit', per: 'day' } as const;
		expect(toFigure(span)).toEqual({
			value: 20,
			upTo: 40,
			range: { low: 20, high: 40 },
			unit: 'visit',
			per: 'day'
		});
	});

	it('takes any other number for itself', () => {
		expect(toFigure({ value: 20, bound: 'over', unit: 'visit' }).value).toBe(20);
	});
});
