import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { makeTable, UNSAID, type Cell, type Table } from './table.ts';

const SITE = 'https://reader.example';
const PATH = '/documents/text/#made';
const ADDRESS = SITE + PATH;

/** A table of these rows, whose columns are c0, c1, … */
const made = (...rows: Cell[][]): Table =>
	makeTable({
		id: 'made',
		title: 'Made',
		columns: (rows[0] ?? []).map((_, at) => ({
			id: `c${at}`,
			label: `Label of ${at}`,
			definition: `What ${at} is.`,
			value: (row: Cell[]) => row[at] ?? null
		})),
		rows,
		path: () => PATH
	});

/** Read by a strict parser that is not ours: quoting and line ends as RFC 4180 has them, or it throws. */
const read = (csv: string): string[][] =>
	parse(Buffer.from(csv), { bom: true, record_delimiter: '\r\n' });

/** As a reader is told to: one apostrophe away before what a spreadsheet would run. */
const withoutGuard = (field = '') =>
	field.replace(/^'(?='*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]))/u, '');

/** What no spreadsheet may be given. */
const RUNS = /^[=+\-@＝＋－＠\t\r\n]/;

describe('toCsv', () => {
	/** name, cell, field as written */
	const rows: [string, Cell, string][] = [
		['words', 'one two', 'one two'],
		['quotation marks', 'the "law"', '"the ""law"""'],
		['nothing but a quotation mark', '"', '""""'],
		['curly quotation marks', 'the “law”', 'the “law”'],
		['a comma', 'one, two', '"one, two"'],
		['a semicolon', 'one; two', 'one; two'],
		['a line feed', 'one\ntwo', '"one\ntwo"'],
		['a carriage return and a line feed', 'one\r\ntwo', '"one\r\ntwo"'],
		['all three', 'a "b",\nc', '"a ""b"",\nc"'],
		['a formula', '=SUM(A1:A9)', "'=SUM(A1:A9)"],
		['a formula with a comma', '=SUM(1,2)', '"\'=SUM(1,2)"'],
		['a formula that calls a program', "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
		[
			'a formula that calls home',
			'=HYPERLINK("https://x.example")',
			'"\'=HYPERLINK(""https://x.example"")"'
		],
		['a plus', '+1', "'+1"],
		['a share below zero, in words', '-2.143%', "'-2.143%"],
		['a range, in words', '-5.69 to -1.964', "'-5.69 to -1.964"],
		['an address of a post', '@mss', "'@mss"],
		['full width', '＝1＋1', "'＝1＋1"],
		['a tab before a formula', '\t=1', "'\t=1"],
		['a carriage return before a formula', '\r=1', '"\'\r=1"'],
		['a line feed before a formula', '\n=1', '"\'\n=1"'],
		['a guard that is the text’s', "'=1", "''=1"],
		['white space', ' one ', ' one '],
		['the word “null”', 'null', 'null'],
		['what does not apply', null, ''],
		['what the text does not say', UNSAID, 'not stated'],
		['zero', 0, '0'],
		['a number', 85_000, '85000'],
		['a fraction', 0.5, '0.5'],
		['a number below zero', -2.5, '-2.5'],
		['a large number', 600e9, '600000000000'],
		['a byte order mark of its own', '\ufeffone', '\ufeffone'],
		['other scripts', '群众路线 🙂', '群众路线 🙂']
	];
	it.each(rows)('writes %s', (_, cell, field) => {
		expect(toCsv(made([cell]), SITE)).toBe(`\ufeffc0,address\r\n${field},${ADDRESS}\r\n`);
	});

	it.each(rows)('is read back by another parser: %s', (_, cell) => {
		const [head, row] = read(toCsv(made(['before', cell, 'after']), SITE));
		expect(head).toEqual(['c0', 'c1', 'c2', 'address']);
		const [before, field, ...others] = row ?? [];
		expect([before, ...others]).toEqual(['before', 'after', ADDRESS]);
		expect(typeof cell === 'number' ? field : withoutGuard(field)).toBe(
			cell === null ? '' : String(cell)
		);
	});

	it('is read back whatever its cells hold, none of which runs', () => {
		const hostile = fc.string({
			unit: fc.oneof(
				fc.constantFrom(...'=+-@＝＋－＠\t\r\n",;\'\ufeff\u200f \u0000'),
				fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
			)
		});
		const cell = fc.oneof(hostile, fc.integer(), fc.constant(null));
		const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(table, (cells) => {
				const [, ...fields] = read(toCsv(made(...cells), SITE));
				const words = fields.flatMap((row, at) =>
					row.slice(0, 2).filter((_, column) => typeof cells[at]?.[column] === 'string')
				);
				expect(words.filter((field) => RUNS.test(field))).toEqual([]);
				expect(
					fields.map((row, at) =>
						row
							.slice(0, 2)
							.map((field, column) =>
								typeof cells[at]?.[column] === 'string' ? withoutGuard(field) : field
							)
					)
				).toEqual(cells.map((row) => row.map((one) => String(one ?? ''))));
			})
		);
	});

	it('begins with the three bytes that mark UTF-8', () => {
		expect([...Buffer.from(toCsv(made(['one']), SITE)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	});

	it('is a line of columns where there are no rows', () => {
		expect(toCsv({ ...made(['one', 'two']), rows: [] }, SITE)).toBe('\ufeffc0,c1,address\r\n');
	});
});
