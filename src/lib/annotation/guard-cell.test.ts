import { describe, expect, it } from 'vitest';
import { guardCell } from './guard-cell.ts';

describe('guardCell', () => {
	it.each([
		['a formula', '=1+1'],
		['a sum', '+1'],
		['a share below zero', '-2.143%'],
		['a range from below zero', '-5.69 to -1.964'],
		['a function', '@SUM(A1)'],
		['a formula in full width', '＝1'],
		['a sum in full width', '＋1'],
		['a dash in full width', '－1'],
		['a function in full width', '＠SUM(A1)'],
		['a sign alone', '-'],
		['a tab', '\tx'],
		['a carriage return', '\rx'],
		['a line feed', '\nx'],
		['spaces and a formula', '  =1'],
		['a space that does not break and a formula', '\u00a0=1'],
		['what cannot be seen and a formula', '\u200f=1'],
		['a byte order mark and a formula', '\ufeff=1'],
		['a control and a formula', '\u0000=1'],
		['a guard of its own', "'=1"],
		['two guards of its own', "''=1"],
		['a guard of its own before a tab', "'\tx"],
		['a guard of its own before a carriage return', "'\r"]
	])('puts an apostrophe before %s', (_, words) => {
		expect(guardCell(words)).toBe(`'${words}`);
	});

	it.each([
		['nothing', ''],
		['words', 'over 8,000'],
		['a number', '2.5'],
		['a sign behind words', 'so =1'],
		['a minus as typographers print it', '−2.5'],
		['a dash between words', '– and so on'],
		['a quotation', '"law"'],
		['an apostrophe', "'tis"],
		['a curly apostrophe', '’tis'],
		['other scripts', '群众路线']
	])('leaves %s', (_, words) => {
		expect(guardCell(words)).toBe(words);
	});
});
