import { adoptStyles } from '../../adopt-styles.ts';
import css from './enhance-tables.css?inline';
import { addFilters } from './filter-tools.ts';
import { keepInAddress } from './keep-in-address.ts';
import { addSorting } from './sort.ts';

/** What scripts add to the desk: tables can be sorted and filtered. Nothing here is needed to read. */
export function enhanceDesk(): void {
	const tables = document.querySelectorAll<HTMLTableElement>('.data-table > table');
	if (tables.length === 0) return;
	adoptStyles(css);
	for (const table of tables) {
		const sorting = addSorting(table);
		keepInAddress(table, sorting, addFilters(table, sorting));
	}
}
