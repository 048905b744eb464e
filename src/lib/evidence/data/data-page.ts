import type { Library } from '../../library/library.ts';
import { count, formatDate } from '../../parts/format.ts';
import { columnsOf, UNSAID, type Column, type Table } from '../../parts/table/table.ts';
import { tables } from './tables.ts';

export interface DataPage {
	/** Such as “second edition, last changed on 26 November 2026”; `undefined` where no file says which edition the notes are. */
	edition: string | undefined;
	tables: { id: string; title: string; rows: number; columns: ListedColumn[] }[];
}

interface ListedColumn extends Column {
	/** How many of its cells hold no value, such as “not stated in 6 rows, empty in 95”; absent for none. */
	without?: string;
}

export const dataPage = (library: Library): DataPage => ({
	edition:
		library.edition &&
		`${library.edition.edition} edition, last changed on ${formatDate(library.edition.changed)}`,
	tables: Array.from(tables(library).values(), (table) => ({
		id: table.id,
		title: table.title,
		rows: table.rows.length,
		columns: columnsOf(table).map((column) => {
			const without = withoutValue(table, column.id);
			return { ...column, ...(without && { without }) };
		})
	}))
});

function withoutValue({ rows }: Table, id: string): string {
	const having = (value: string | null) => rows.filter(({ cells }) => cells[id] === value).length;
	const unsaid = having(UNSAID);
	const empty = having(null);
	return [
		...(unsaid ? [`${UNSAID} in ${count(unsaid, 'row')}`] : []),
		...(empty ? [`empty in ${unsaid ? empty.toLocaleString('en') : count(empty, 'row')}`] : [])
	].join(', ');
}
