import { columnOf, headingsOf, rowsOf } from './cells.ts';
import { orderedBy, writeOrder, type Order } from './order.ts';
import { rowsInOrder } from './rows-in-order.ts';

/** A table that can be put in order, by whichever control. */
export interface Sorting {
	/** The columns to sort by, in their order. */
	columns: { id: string; label: string }[];
	order(): Order;
	/** Puts the rows in an order; in none, back as they came. */
	sortBy(order: Order): void;
	/** Has every control told of a new order, whichever asked for it. */
	onSorted(tell: (order: Order) => void): void;
}

/**
 * Makes each heading a button that sorts by its column, and back the other way. A table of fewer than
 * two rows is left as it is.
 */
export function addSorting(table: HTMLTableElement): Sorting | undefined {
	const asPrinted = rowsOf(table);
	const body = asPrinted[0]?.parentElement;
	if (!body || asPrinted.length < 2) return undefined;
	const headings = headingsOf(table);
	const columns = headings.map((heading) => ({
		id: columnOf(heading),
		label: heading.textContent.trim()
	}));
	const ids = columns.map(({ id }) => id);
	const listeners: ((order: Order) => void)[] = [];
	let now: Order = [];

	function sortBy(order: Order): void {
		if (writeOrder(order) === writeOrder(now)) return;
		now = order;
		body?.append(...rowsInOrder(asPrinted, order, ids));
		headings.forEach((heading, index) => {
			const [first] = order;
			if (first && ids[index] === first.column) heading.setAttribute('aria-sort', first.direction);
			else heading.removeAttribute('aria-sort');
		});
		for (const tell of listeners) tell(order);
	}

	headings.forEach((heading, index) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = heading.textContent;
		button.addEventListener('click', () => {
			const ascending = heading.getAttribute('aria-sort') === 'ascending';
			const direction = ascending ? 'descending' : 'ascending';
			sortBy(orderedBy(now, { column: ids[index] ?? '', direction }));
		});
		heading.replaceChildren(button);
	});
	return { columns, order: () => now, sortBy, onSorted: (tell) => listeners.push(tell) };
}
