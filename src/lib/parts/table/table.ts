import { csvFormatRows } from 'd3-dsv';

/** What a cell holds; `null` where the column does not apply to the row. */
export type Cell = string | number | null;

/** In a cell: the text should say this, and does not. */
export const UNSAID = 'not stated';

export interface Column {
	id: string;
	/** As the heading of the column. */
	label: string;
	/** For the list of columns beside a download. */
	definition: string;
}

/** Rows of one shape, printed on a page, and given out as CSV and JSON from the same data. */
export interface Table {
	id: string;
	title: string;
	columns: Column[];
	rows: {
		cells: Cell[];
		/** The passage or note that the row comes from, as a path of this site. */
		path: string;
	}[];
}

const ADDRESS: Column = {
	id: 'address',
	label: 'Address',
	definition: 'Where the passage or note stands in this reader.'
};

/** The columns of a download: those of the page, and the address that is a link there. */
export const columnsOf = ({ columns }: Table): Column[] => [...columns, ADDRESS];

/** RFC 4180, with a line of column ids; a field is empty where its column does not apply. */
export function toCsv(table: Table, siteUrl: string): string {
	return csvFormatRows([
		columnsOf(table).map(({ id }) => id),
		...table.rows.map(({ cells, path }) =>
			[...cells, siteUrl + path].map((cell) => String(cell ?? ''))
		)
	]);
}

/** An object a row, by column id; `null` where a column does not apply. */
export function toJson(table: Table, siteUrl: string): string {
	const columns = columnsOf(table);
	const rows = table.rows.map(({ cells, path }) =>
		Object.fromEntries([...cells, siteUrl + path].map((cell, i) => [columns[i]!.id, cell]))
	);
	return JSON.stringify(rows, null, '\t');
}
