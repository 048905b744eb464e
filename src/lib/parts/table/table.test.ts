import { csvParse, csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../library/read-library.server.ts';
import { columnsOf, toCsv, toJson, type Cell, type Table } from './table.ts';
import { tables } from '../../evidence/data/tables.ts';

const SITE = 'https://reader.example';

/** A table of one row. */
const made = (...cells: Cell[]): Table => ({
	id: 'made',
	title: 'Made',
	columns: cells.map((_, index) => ({ id: `c${index}`, label: 'Made', definition: 'Made.' })),
	rows: [{ cells, path: '/documents/text/#made' }]
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
		const line = `${field},${SITE}/documents/text/#made`;
		expect(toCsv(made(cell), SITE)).toBe(`c0,address\n${line}`);
	});

	it.each(rows)('comes back as it went out: %s', (_, cell) => {
		const [, row] = csvParseRows(toCsv(made('before', cell, 'after'), SITE));
		const address = `${SITE}/documents/text/#made`;
		expect(row).toEqual(['before', cell === null ? '' : String(cell), 'after', address]);
	});

	it('is a line of columns where there are no rows', () => {
		expect(toCsv({ ...made('one', 'two'), rows: [] }, SITE)).toBe('c0,c1,address');
	});
});

describe('toJson', () => {
	it('has an object a row, by column id', () => {
		const table = made('the "law",\n=1', 0.5, null, '');
		const rows = [...table.rows, { cells: ['b', 0, 'c', null], path: '/evidence/' }];
		expect(JSON.parse(toJson({ ...table, rows }, SITE))).toEqual([
			{
				c0: 'the "law",\n=1',
				c1: 0.5,
				c2: null,
				c3: '',
				address: `${SITE}/documents/text/#made`
			},
			{ c0: 'b', c1: 0, c2: 'c', c3: null, address: `${SITE}/evidence/` }
		]);
	});

	it('has the keys in the order of the columns', () => {
		const [row] = JSON.parse(toJson(made('one', 'two', null), SITE));
		expect(Object.keys(row)).toEqual(['c0', 'c1', 'c2', 'address']);
	});

	it('is an empty list where there are no rows', () => {
		expect(JSON.parse(toJson({ ...made('one'), rows: [] }, SITE))).toEqual([]);
	});
});

const library = await readLibrary('.');
const all = tables(library);

it('there are twelve tables, none by the id of another', () => {
	expect([...all.keys()]).toEqual([
		'statistics',
		'checks',
		'shares',
		'voices',
		'us-response',
		'symmetry',
		'framing',
		'claims',
		'pairs',
		'shared-sentences',
		'absences',
		'glossary'
	]);
});

describe.each([...all])('%s', (id, table) => {
	const columns = columnsOf(table);

	it('has rows, under its own id', () => {
		expect(table.id).toBe(id);
		expect(table.title).not.toBe('');
		expect(table.rows.length).toBeGreaterThan(0);
	});

	it('has as many cells as columns', () => {
		const wrong = table.rows.filter(({ cells }) => cells.length !== table.columns.length);
		expect(wrong).toEqual([]);
	});

	it('has cells that both files can hold', () => {
		// An empty string would come out of CSV like what does not apply; NaN and ∞ are null in JSON.
		const sound = (cell: unknown) =>
			cell === null || (typeof cell === 'string' ? cell.trim() !== '' : Number.isFinite(cell));
		expect(table.rows.flatMap(({ cells }) => cells).filter((cell) => !sound(cell))).toEqual([]);
	});

	it('has a column id only once, without need of quotation marks', () => {
		const ids = columns.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !/^[a-z][a-z_]*$/.test(id))).toEqual([]);
	});

	it('defines every column', () => {
		expect(columns.filter(({ label, definition }) => !label || !/^.+\.$/.test(definition))).toEqual(
			[]
		);
	});

	it('leads to a passage, a note or a page of the desk', () => {
		const slugs = [...library.documents.keys()].join('|');
		const known = new RegExp(
			`^/(documents/(${slugs})|evidence/[a-z-]+|evidence/compare/(${slugs})/(${slugs}))/(#[a-z0-9.-]+)?$`
		);
		expect(table.rows.map(({ path }) => path).filter((path) => !known.test(path))).toEqual([]);
	});

	it('leads to what exists in the text', () => {
		const lost = table.rows.filter(({ path }) => {
			const [, slug, hash] = /^\/documents\/([^/]+)\/(?:#(.+))?$/.exec(path) ?? [];
			if (slug === undefined || hash === undefined) return false;
			const { annotations, passages } = library.documents.get(slug)!;
			const passage = /^p(\d+)$/.exec(hash);
			return passage
				? !(Number(passage[1]) < passages.length)
				: !annotations.some(({ id }) => id === hash);
		});
		expect(lost).toEqual([]);
	});

	it('is the same in CSV and in JSON', () => {
		const json: Record<string, Cell>[] = JSON.parse(toJson(table, SITE));
		const csv = csvParse(toCsv(table, SITE));
		expect(csv.columns).toEqual(columns.map(({ id }) => id));
		const asCsv = json.map((row) =>
			Object.fromEntries(
				Object.entries(row).map(([key, cell]) => [key, cell === null ? '' : String(cell)])
			)
		);
		expect([...csv]).toEqual(asCsv);
		expect(json).toHaveLength(table.rows.length);
		table.rows.forEach(({ cells, path }, index) => {
			expect(Object.values(json[index]!)).toEqual([...cells, SITE + path]);
		});
	});
});
