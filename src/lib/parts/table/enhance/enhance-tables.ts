import { addFilters } from './filter.ts';
import { addSorting } from './sort.ts';

/** What scripts add to the desk: tables can be sorted and filtered. Nothing here is needed to read. */
export function enhanceDesk(): void {
	for (const table of document.querySelectorAll<HTMLTableElement>('.data-table > table')) {
		addFilters(table, addSorting(table));
	}
}
