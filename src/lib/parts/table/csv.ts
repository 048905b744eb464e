import { csvFormatRows } from 'd3-dsv';
import { guardCell } from '../../annotation/guard-cell.ts';
import { columnsOf, downloaded, type Cell, type Table } from './table.ts';

/** Without it, Excel reads a file as if it were in the code page of its machine. */
const UTF_8_MARK = '\uFEFF';

/** Numbers stay numbers; words that a spreadsheet would run as a formula are guarded. */
const toField = (cell: Cell): string =>
	typeof cell === 'string' ? guardCell(cell) : String(cell ?? '');

/**
 * RFC 4180 with a mark of UTF-8 in front: a line of column ids, then a row a line, each with its end. A field is empty where
 * its column does not apply to the row. Line feeds within a cell stay as they are.
 */
export function toCsv(table: Table, siteUrl: string): string {
	const ids = columnsOf(table).map(({ id }) => id);
	const rows = downloaded(table, siteUrl).map((row) => ids.map((id) => toField(row[id] ?? null)));
	// Of one row at a time: d3-dsv ends lines with a line feed alone.
	return UTF_8_MARK + [ids, ...rows].map((row) => `${csvFormatRows([row])}\r\n`).join('');
}
