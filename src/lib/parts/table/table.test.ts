import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { columnsOf, makeTable, toCsv, toJson, type Cell, type Table } from './table.ts';

const SITE = 'https://reader.example';
const PATH = '/documents/text/#made';

const column = (id: string) => ({ id, label: `Label of ${id}`, definition: `What ${id} is.` });

/** A table of one row, whose columns are c0, c1, … */
const made = (...cells: Cell[]): Table =>
	makeTable({
		id: 'made',
		title: 'Made',
		columns: cells.map((cell, index) => ({ ...column(`c${index}`), value: () => cell })),
		rows: [PATH],
		path: (path) => path
	});

describe('makeTable', () => {
	const table = makeTable({
		id: 'numbers',
		title: 'Numbers',
		columns: [
			{ ...column('word'), value: ({ word }) => word },
			{ ...column('twice'), value: ({ number }) => number && number * 2 }
		],
		rows: [
			{ word: 'two', number: 2 },
			{ word: 'none', number: null }
		],
		path: ({ word }) => `/numbers/#${word}`
	});

	it('asks each column what it says of each row', () => {
		expect(table.rows).toEqual([
			{ cells: { word: 'two', twice: 4 }, path: '/numbers/#two' },
			{ cells: { word: 'none', twice: null }, path: '/numbers/#none' }
		]);
	});

	it('keeps of a column only what can be printed', () => {
		expect(table.columns).toEqual([column('word'), column('twice')]);
		expect([table.id, table.title]).toEqual(['numbers', 'Numbers']);
	});

	it('gives out the address of each row beside its columns', () => {
		expect(columnsOf(table).map(({ id }) => id)).toEqual(['word', 'twice', 'address']);
	});

	it('comes out as CSV, to the character', () => {
		expect(toCsv(table, SITE)).toBe(
			[
				'word,twice,address',
				'two,4,https://reader.example/numbers/#two',
				'none,,https://reader.example/numbers/#none'
			].join('\n')
		);
	});

	it('comes out as JSON, to the character', () => {
		expect(toJson(table, SITE)).toBe(`[
	{
		"word": "two",
		"twice": 4,
		"address": "https://reader.example/numbers/#two"
	},
	{
		"word": "none",
		"twice": null,
		"address": "https://reader.example/numbers/#none"
	}
]`);
	});
});

describe('toCsv', () => {
	/** name, cell, field as written */
	const rows: [string, Cell, string][] = [
		['words', 'one two', 'one two'],
		['quotation marks', 'the "law"', '"the ""law"""'],
		['nothing but a quotation mark', '"', '""""'],
		['curly quotation marks', 'the “law”', 'the “law”'],
		['a comma', 'one, two', '"one, two"'],
		['a line feed', 'one\ntwo', '"one\ntwo"'],
		['a carriage return', 'one\r\ntwo', '"one\r\ntwo"'],
		['all three', 'a "b",\nc', '"a ""b"",\nc"'],
		['a leading “=”, as printed', '=SUM(A1:A9)', '=SUM(A1:A9)'],
		['a leading “=” with a comma', '=SUM(1,2)', '"=SUM(1,2)"'],
		['other leading signs, as printed', '-1+@x', '-1+@x'],
		['white space', ' one ', ' one '],
		['the word “null”', 'null', 'null'],
		['what does not apply', null, ''],
		['zero', 0, '0'],
		['a number', 85_000, '85000'],
		['a fraction', 0.5, '0.5'],
		['a number below zero', -2.5, '-2.5'],
		['a large number', 600e9, '600000000000'],
		['other scripts', '群众路线 🙂', '群众路线 🙂']
	];
	it.each(rows)('%s', (_, cell, field) => {
		expect(toCsv(made(cell), SITE)).toBe(`c0,address\n${field},${SITE}${PATH}`);
	});

	it.each(rows)('comes back as it went out: %s', (_, cell) => {
		const [, row] = csvParseRows(toCsv(made('before', cell, 'after'), SITE));
		expect(row).toEqual(['before', cell === null ? '' : String(cell), 'after', SITE + PATH]);
	});

	it('is a line of columns where there are no rows', () => {
		expect(toCsv({ ...made('one', 'two'), rows: [] }, SITE)).toBe('c0,c1,address');
	});
});

describe('toJson', () => {
	it('keeps words, numbers, empty words and what does not apply apart', () => {
		expect(JSON.parse(toJson(made('the "law",\n=1', 0.5, null, ''), SITE))).toEqual([
			{ c0: 'the "law",\n=1', c1: 0.5, c2: null, c3: '', address: SITE + PATH }
		]);
	});

	it('has the keys in the order of the columns', () => {
		const [row] = JSON.parse(toJson(made('one', 'two', null), SITE));
		expect(Object.keys(row)).toEqual(['c0', 'c1', 'c2', 'address']);
	});

	it('is an empty list where there are no rows', () => {
		expect(toJson({ ...made('one'), rows: [] }, SITE)).toBe('[]');
	});
});
