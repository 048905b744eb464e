import type { Library } from '../../library/library.ts';
import { columnsOf, type Column } from '../../parts/table/table.ts';
import { tables } from './tables.ts';

export interface DataPage {
	tables: { id: string; title: string; rows: number; columns: Column[] }[];
}

export const dataPage = (library: Library): DataPage => ({
	tables: Array.from(tables(library).values(), (table) => ({
		id: table.id,
		title: table.title,
		rows: table.rows.length,
		columns: columnsOf(table)
	}))
});
