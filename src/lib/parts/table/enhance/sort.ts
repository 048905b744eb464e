import { headingsOf, rowsOf, wordsAt } from './cells.ts';

type Direction = 'ascending' | 'descending';

/** A table that can be put in order, by whichever control. */
export interface Sorting {
	/** The columns to sort by, in their order. */
	labels: string[];
	/** Puts the rows in the order of a column, or, without one, back as they came. */
	sortBy(column: number | undefined, direction?: Direction): void;
	/** Has every control told of the new order, whichever asked for it. */
	onSorted(tell: (column: number | undefined) => void): void;
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
	const listeners: ((column: number | undefined) => void)[] = [];

	function sortBy(column: number | undefined, direction: Direction = 'ascending'): void {
		body?.append(...(column === undefined ? asPrinted : inOrder(rowsOf(table), column, direction)));
		headings.forEach((heading, index) => {
			if (index === column) heading.setAttribute('aria-sort', direction);
			else heading.removeAttribute('aria-sort');
		});
		for (const tell of listeners) tell(column);
	}

	headings.forEach((heading, column) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = heading.textContent;
		button.addEventListener('click', () => {
			const ascending = heading.getAttribute('aria-sort') === 'ascending';
			sortBy(column, ascending ? 'descending' : 'ascending');
		});
		heading.replaceChildren(button);
	});
	return {
		labels: headings.map(({ textContent }) => textContent),
		sortBy,
		onSorted: (tell) => listeners.push(tell)
	};
}

/** Rows by the value of a column: what is not stated stays last, equal ones stay as they stand. */
function inOrder(
	rows: HTMLTableRowElement[],
	column: number,
	direction: Direction
): HTMLTableRowElement[] {
	const sign = direction === 'ascending' ? 1 : -1;
	const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
	const compare = comparer(keyed.flatMap(({ key }) => key ?? []));
	return keyed
		.sort((a, b) =>
			a.key === undefined || b.key === undefined
				? Number(a.key === undefined) - Number(b.key === undefined)
				: sign * compare(a.key, b.key)
		)
		.map(({ row }) => row);
}

/** The value of a cell for sorting: numbers without their commas, nothing where nothing is stated. */
function keyOf(row: HTMLTableRowElement, column: number): string | undefined {
	const words = wordsAt(row, column);
	const unsaid = words === '–' || row.cells[column]?.querySelector('.unsaid');
	return unsaid ? undefined : words.replaceAll(',', '');
}

/** Numbers by their size, where a column holds nothing else; words as a dictionary has them. */
function comparer(keys: string[]): (a: string, b: string) => number {
	if (keys.every((key) => !Number.isNaN(Number(key)))) return (a, b) => Number(a) - Number(b);
	// Made here: a collator takes milliseconds, which no page should spend before somebody sorts.
	return new Intl.Collator('en', { numeric: true }).compare;
}
