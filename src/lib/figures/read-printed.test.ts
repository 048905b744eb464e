import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, type Bound } from './bounds.ts';
import { hasDigit, readPrinted } from './read-printed.ts';

describe('readPrinted', () => {
	/** printed, then what it says, with the unit where that matters */
	const rows: [string, number, Bound, upTo?: number, unit?: string][] = [
		['85,000', 85_000, 'exact'],
		['over 85,000', 85_000, 'over'],
		['Over 85,000', 85_000, 'over'],
		['exceeded 70,000', 70_000, 'over'],
		['exceeds 40%', 40, 'over', undefined, '%'],
		['more than a 30% increase', 30, 'over', undefined, '%'],
		['about CNY 11 billion', 11e9, 'about'],
		['CNY 54.836 billion', 54_836_000_000, 'exact'],
		['approximately 1.6 million', 1_600_000, 'about'],
		['nearly 90 million visits', 90e6, 'nearly'],
		['fewer than 15 percent', 15, 'under', undefined, '%'],
		['less than five per year', 5, 'under'],
		['within 24 hours', 24, 'at-most'],
		['up to 3', 3, 'at-most'],
		['no more than 12', 12, 'at-most'],
		['more than 12', 12, 'over'],
		['at least twice a year', 2, 'at-least'],
		['not less than 30', 30, 'at-least'],
		['30 or more', 30, 'at-least'],
		['500+', 500, 'over'],
		['20 or so', 20, 'about'],
		['an average of only about 4 times a year', 4, 'about'],
		['0.5', 0.5, 'exact'],
		['1,234,567.25', 1_234_567.25, 'exact'],
		['10\u00a0000', 10_000, 'exact'],
		['5m', 5e6, 'exact'],
		['1.5bn', 1.5e9, 'exact'],
		['3-5 working days', 3, 'between', 5],
		['3–5 business days', 3, 'between', 5],
		['3 to 6 months', 3, 'between', 6],
		['three to six months', 3, 'between', 6],
		['between 10 and 12', 10, 'between', 12],
		['1–2 million', 1e6, 'between', 2e6],
		['500,000 to 2 million', 500_000, 'between', 2e6],
		['20%–30%', 20, 'between', 30, '%'],
		['none', 0, 'exact'],
		['five', 5, 'exact'],
		['two months', 2, 'exact'],
		['twenty-five', 25, 'exact'],
		['twenty five', 25, 'exact'],
		['a hundred', 100, 'exact'],
		['more than one hundred intelligence-sharing tasks', 100, 'over'],
		['two hundred thousand', 200_000, 'exact'],
		['a dozen', 12, 'exact'],
		['more than half a dozen ministries', 6, 'over'],
		['half a million', 500_000, 'exact'],
		['more than half', 50, 'over', undefined, '%'],
		['dozens', 24, 'between', 100],
		['hundreds of TBs', 200, 'between', 1000],
		['millions', 2e6, 'between', 10e6],
		['tens of thousands', 20_000, 'between', 100_000],
		['hundreds of billions of RMB', 200e9, 'between', 1e12],
		['several billion euros', 3e9, 'between', 9e9],
		['about … 25,000', 25_000, 'about'],
		['超过8000封', 8000, 'over'],
		['约1.5亿', 150e6, 'about'],
		['50多万通', 500_000, 'over']
	];
	it.each(rows)('%s', (printed, value, bound, upTo, unit = 'case') => {
		expect(readPrinted(printed, unit)).toEqual({
			value,
			bound,
			...(upTo !== undefined && { upTo })
		});
	});

	/** printed, why it has no one reading, with the unit where that matters */
	const unread: [string, string, unit?: string][] = [
		['', 'no-number'],
		['many', 'no-number'],
		['within half a year', 'no-number'],
		['half', 'no-number'],
		['one-third', 'no-number', '%'],
		['two fifths', 'no-number'],
		['٨٠٠٠', 'no-number'],
		['over 8,00', 'grouping'],
		['1,0000', 'grouping'],
		['1.000.000', 'grouping'],
		['12 of 30', 'several'],
		['12% or about 7,000', 'several', '%'],
		['351 in 2020', 'several'],
		['6 to 3', 'several'],
		['1, 2 and 3', 'several'],
		['1/3', 'several'],
		['hundreds, if not thousands', 'several']
	];
	it.each(unread)('has no reading for “%s”', (printed, misread, unit = 'case') => {
		expect(readPrinted(printed, unit)).toMatchObject({ misread });
	});

	it('knows every word that the page says is read so', () => {
		for (const [bound, { words }] of Object.entries(BOUNDS)) {
			if (bound === 'exact' || bound === 'between') continue;
			for (const word of words.split(', ')) {
				expect(readPrinted(`${word} 85,000`, 'case'), word).toEqual({ value: 85_000, bound });
			}
		}
	});

	it('reads any number as it is printed with separators', () => {
		fc.assert(
			fc.property(fc.nat(), (number) => {
				const printed = number.toLocaleString('en-GB');
				expect(readPrinted(printed, 'case')).toEqual({ value: number, bound: 'exact' });
			}),
			{ seed: 12 }
		);
	});
});

describe('hasDigit', () => {
	const rows: [string, boolean][] = [
		['over 85,000', true],
		['٨٠٠٠', true],
		['half a dozen', false],
		['½', false]
	];
	it.each(rows)('%s: %s', (printed, expected) => {
		expect(hasDigit(printed)).toBe(expected);
	});
});
