import { describe, expect, it } from 'vitest';
import { columnsOf, makeTable, toJson, type Cell, type Table } from './table.ts';

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
		const [inFiles] = makeTable({
			id: 'made',
			title: 'Made',
			columns: [{ ...column('slug'), fileOnly: true as const, value: () => null }],
			rows: [],
			path: () => ''
		}).columns;
		expect(inFiles).toEqual({ ...column('slug'), fileOnly: true });
		expect([table.id, table.title]).toEqual(['numbers', 'Numbers']);
	});

	it('gives out the address of each row beside its columns', () => {
		expect(columnsOf(table).map(({ id }) => id)).toEqual(['word', 'twice', 'address']);
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
