import { choicesOf, offered, type Filter, type ValuedFilter } from './table-filter.ts';

/** What a cell holds; `null` where the column does not apply to the row. */
export type Cell = string | number | null;

/** In a cell: the text should say this, and does not; in files too. */
export const UNSAID = 'not stated';

export interface Column {
	/** In files, and to choose columns by. */
	id: string;
	/** As the heading of the column. */
	label: string;
	/** For the list of columns beside a download. */
	definition: string;
	/** It stands in files alone, where a page says the same by a heading or a link. */
	fileOnly?: true;
}

/** A column, and what it says of a row. */
export interface ValuedColumn<T> extends Column {
	value(row: T): Cell;
	/** What rows are put in order by, where that is not what is printed; `null` stands last. */
	order?(row: T): number | null;
}

/** Rows of one shape, printed on a page, and given out as CSV and JSON from the same data. */
export interface Table {
	id: string;
	title: string;
	columns: Column[];
	rows: {
		/** By the ids of the columns. */
		cells: Record<string, Cell>;
		/** The passage or note that the row comes from, as a path of this site. */
		path: string;
		/** What the row is put in order by, by the ids of the columns that have an order of their own. */
		order?: Record<string, number | null>;
		/** The options that the row belongs to, as `filter:option`. */
		choices?: string[];
	}[];
	/** What rows can be chosen by beside the columns of few values; not in files. */
	filters?: Filter[];
}

/** Fills a table: each column says of each row what it holds, each filter to which of its options it belongs. */
export function makeTable<T>({
	columns,
	filters = [],
	rows,
	path,
	...name
}: {
	id: string;
	title: string;
	columns: readonly ValuedColumn<T>[];
	filters?: readonly ValuedFilter<T>[];
	rows: readonly T[];
	path(row: T): string;
}): Table {
	const ordered = columns.filter(({ order }) => order);
	return {
		...name,
		columns: columns.map(({ id, label, definition, fileOnly }) => ({
			id,
			label,
			definition,
			...(fileOnly && { fileOnly })
		})),
		rows: rows.map((row) => ({
			cells: Object.fromEntries(columns.map(({ id, value }) => [id, value(row)])),
			path: path(row),
			...(ordered.length > 0 && {
				order: Object.fromEntries(ordered.map(({ id, order }) => [id, order?.(row) ?? null]))
			}),
			...(filters.length > 0 && { choices: choicesOf(filters, row) })
		})),
		...(filters.length > 0 && { filters: offered(filters, rows) })
	};
}

const ADDRESS: Column = {
	id: 'address',
	label: 'Address',
	definition: 'Where the passage or note stands in this reader.'
};

/** The columns of a download: those of the page, and the address that is a link there. */
export const columnsOf = ({ columns }: Table): Column[] => [...columns, ADDRESS];

/** The rows of a download, a cell for each of `columnsOf`. */
export const downloaded = (table: Table, siteUrl: string): Record<string, Cell>[] =>
	table.rows.map(({ cells, path }) => ({ ...cells, [ADDRESS.id]: siteUrl + path }));

/** An object a row, by column id; `null` where a column does not apply. */
export const toJson = (table: Table, siteUrl: string): string =>
	JSON.stringify(downloaded(table, siteUrl), null, '\t');
