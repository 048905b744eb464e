import { describe, expect, it } from 'vitest';
import { outsideFigureSchema, quantitySchema, rangeOf, stepOf, type Bound } from './quantity.ts';

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
	it.each(literal)('taken literally, only “over” has no end: %s', (bound, low, high) => {
		expect(rangeOf(of(bound, 25_000), true)).toEqual({ low, high });
	});
});

describe('quantitySchema', () => {
	const sound = {
		id: 'made',
		printed: '3',
		value: 3,
		bound: 'exact',
		unit: 'shot',
		counts: 'shots that were made'
	};
	const rows: [string, object, RegExp | undefined][] = [
		['a sound figure', {}, undefined],
		['all that a text can give', { of: 'all', method: 'by hand', originator: 'us' }, undefined],
		['between, with its end', { bound: 'between', upTo: 5 }, undefined],
		['zero', { value: 0 }, undefined],
		['between without upTo', { bound: 'between' }, /^upTo: upTo goes with/],
		['upTo without between', { upTo: 5 }, /^upTo: upTo goes with/],
		['upTo below the value', { bound: 'between', upTo: 2 }, /^upTo: upTo goes with/],
		['upTo equal to the value', { bound: 'between', upTo: 3 }, /^upTo: upTo goes with/],
		['a negative value', { value: -1 }, /^value: a quantity is not negative/],
		['a value without end', { value: Infinity }, /^value: /],
		['a value in words', { value: 'three' }, /^value: /],
		['an unknown bound', { bound: 'roughly' }, /^bound: /],
		['an id with capitals', { id: 'Made' }, /^id: an id is small letters/],
		['a blank unit', { unit: ' ' }, /^unit: must not be empty/],
		['nothing printed', { printed: undefined }, /^printed: /],
		['a reference, which is for outside figures', { reference: 'made' }, /Unrecognized key/]
	];
	it.each(rows)('%s', (_, fields, expected) => {
		const { error } = quantitySchema.safeParse({ ...sound, ...fields });
		const told = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join();
		if (expected) expect(told).toMatch(expected);
		else expect(told).toBeUndefined();
	});

	const outside: [string, object, boolean][] = [
		['with a reference', { reference: 'made-origin' }, true],
		['without one', {}, false],
		['between without upTo', { reference: 'made-origin', bound: 'between' }, false],
		['with a method, which is for texts', { reference: 'made-origin', method: 'by hand' }, false]
	];
	it.each(outside)('an outside figure %s', (_, fields, expected) => {
		expect(outsideFigureSchema.safeParse({ ...sound, ...fields }).success).toBe(expected);
	});
});
