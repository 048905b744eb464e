import { describe, expect, it } from 'vitest';
import type { Figure } from '../../figures/quantity.ts';
import {
	describeComputed,
	describeRange,
	describeValue,
	formatFactor,
	formatNumber,
	plural
} from './describe.ts';

describe('formatNumber', () => {
	it.each([
		[0, '0'],
		[1, '1'],
		[1.5, '1.5'],
		[0.5333333333333333, '0.5333'],
		[466.6666666666667, '466.7'],
		[10_200, '10,200'],
		[52_173.913043478264, '52,170'],
		[999_999, '1,000,000'],
		[1_000_000, '1 million'],
		[1_600_000, '1.6 million'],
		[145_714_285.71428573, '146 million'],
		[999_999_999, '1 billion'],
		[54_836_000_000, '54.8 billion'],
		[2.5e12, '2.5 trillion'],
		[-20, '-20'],
		[-27.619047619047617, '-27.62'],
		[-2_000_000, '-2 million'],
		[Infinity, '∞']
	])('%d is %s', (value, expected) => {
		expect(formatNumber(value)).toBe(expected);
	});
});

describe('formatFactor', () => {
	it.each([
		[1, '1.00'],
		[1.0126582278481013, '1.01'],
		[1.0679611650485437, '1.07'],
		[1.1, '1.1'],
		[1.2, '1.2'],
		[2, '2'],
		[2.6363636363636362, '2.6'],
		[8.571428571428571, '8.6'],
		[9.96, '10'],
		[18.181818181818183, '18'],
		[104.9, '100'],
		[1250, '1,300'],
		[Infinity, '∞']
	])('%d is %s', (factor, expected) => {
		expect(formatFactor(factor)).toBe(expected);
	});
});

describe('plural', () => {
	it.each([
		['report', 'reports'],
		['page', 'pages'],
		['inquiry', 'inquiries'],
		['country', 'countries'],
		['day', 'days'],
		['working day', 'working days'],
		['address', 'addresses'],
		['box', 'boxes'],
		['branch', 'branches'],
		['dish', 'dishes'],
		['month', 'months'],
		['staff member', 'staff members'],
		['person', 'people'],
		['information', 'information'],
		['%', '%'],
		['CNY', 'CNY'],
		['EUR', 'EUR'],
		['TB', 'TB']
	])('of %s is %s', (unit, expected) => {
		expect(plural(unit)).toBe(expected);
	});
});

/** A figure that leaves no room, unless a range says so. */
const figure = (value: number, unit: string, per?: string, low = value, high = value): Figure => ({
	value,
	range: { low, high },
	unit,
	per
});

describe('describeValue', () => {
	const rows: [string, Figure][] = [
		['10,200 requests', figure(10_200, 'request')],
		['1 request', figure(1, 'request')],
		['1.5 requests', figure(1.5, 'request')],
		['0 requests', figure(0, 'request')],
		['1 million visits', figure(1e6, 'visit')],
		['145,000 people', figure(145_000, 'person')],
		['1 person', figure(1, 'person')],
		['466.7 nationals per flight', figure(1400 / 3, 'national', 'flight')],
		['1 team per disaster', figure(1, 'team', 'disaster')],
		['12%', figure(12, '%')],
		['1%', figure(1, '%')],
		['-20%', figure(-20, '%')],
		['40% per year', figure(40, '%', 'year')],
		['CNY 120 million', figure(120e6, 'CNY')],
		['CNY 15,000 per case', figure(15_000, 'CNY', 'case')],
		['2 TB per day', figure(2, 'TB', 'day')],
		['3 to 5 days', { ...figure(3, 'day'), upTo: 5 }],
		['0.5 to 1 days', { ...figure(0.5, 'day'), upTo: 1 }],
		['2 to 10%', { ...figure(2, '%'), upTo: 10 }],
		['CNY 200 billion to 1 trillion', { ...figure(200e9, 'CNY'), upTo: 1e12 }],
		['400 or more visits', { ...figure(400, 'visit'), upTo: Infinity }]
	];
	it.each(rows)('%s', (expected, one) => {
		expect(describeValue(one)).toBe(expected);
	});
});

describe('describeComputed', () => {
	it.each<[string, Figure]>([
		['up to about 350 requests', { value: 350, range: { low: 0, high: 385 }, unit: 'request' }],
		['10,200 requests', { value: 10_200, range: { low: 9240, high: 11_180 }, unit: 'request' }],
		['0%', { value: 0, range: { low: 0, high: 22.2 }, unit: '%' }],
		['-20%', { value: -20, range: { low: -21, high: 0 }, unit: '%' }],
		['0.02 to 0.5%', { value: 0.02, upTo: 0.5, range: { low: 0, high: 1 }, unit: '%' }]
	])('tells a limit from a result: %s', (expected, figure) => {
		expect(describeComputed(figure)).toBe(expected);
	});
});

describe('describeRange', () => {
	it.each([
		[9240, 11_180, '9,240 to 11,180'],
		[0, 385, '0 to 385'],
		[12, 12, '12'],
		[11.5, 12.5, '11.5 to 12.5'],
		// What is the same as printed is not said twice.
		[10_000.1, 10_000.2, '10,000'],
		[85_000_000, 104_500_000, '85 million to 105 million'],
		[999_000, 1_001_000, '999,000 to 1 million'],
		[90, Infinity, '90 or more'],
		[0, Infinity, '0 or more'],
		[-27.619, -11.579, '-27.62 to -11.58']
	])('%d to %d is %s', (low, high, expected) => {
		expect(describeRange(figure(50, 'request', undefined, low, high))).toBe(expected);
	});
});
