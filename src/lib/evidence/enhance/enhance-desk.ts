/**
 * What scripts add to the desk: tables can be sorted and filtered. Nothing here is needed to read.
 */
import { addFilters } from './filter.ts';
import { addSorting } from './sort.ts';

function enhance(): void {
	for (const table of document.querySelectorAll<HTMLTableElement>('.data-table > table')) {
		addFilters(table);
		addSorting(table);
	}
}

// The page first: this waits until the browser says that it is on the screen.
new PerformanceObserver((_, observer) => {
	observer.disconnect();
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', enhance);
	else enhance();
}).observe({ type: 'paint', buffered: true });
