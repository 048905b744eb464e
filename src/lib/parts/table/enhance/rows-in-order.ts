import { wordsAt } from './cells.ts';
import type { Order } from './order.ts';

/**
 * Rows in an order, by the columns with these ids: what is not stated stays last, equal ones stay as they come.
 * Numbers go by their size, where a column holds nothing else; words as a dictionary has them.
 */
export function rowsInOrder(
	rows: readonly HTMLTableRowElement[],
	order: Order,
	columns: readonly string[]
): HTMLTableRowElement[] {
	const by = order.map(({ column, direction }) => {
		const index = columns.indexOf(column);
		const keys = new Map(rows.map((row) => [row, keyOf(row, index)]));
		const compare = comparer([...keys.values()].flatMap((key) => key ?? []));
		const sign = direction === 'ascending' ? 1 : -1;
		return (a: HTMLTableRowElement, b: HTMLTableRowElement) => {
			const [one, other] = [keys.get(a), keys.get(b)];
			return one === undefined || other === undefined
				? Number(one === undefined) - Number(other === undefined)
				: sign * compare(one, other);
		};
	});
	return rows.toSorted((a, b) => {
		for (const compare of by) {
			const difference = compare(a, b);
			if (difference !== 0) return difference;
		}
		return 0;
	});
}

/** The value of a cell: the one that it brings along, or numbers without their commas; nothing where nothing is stated. */
function keyOf(row: HTMLTableRowElement, column: number): string | undefined {
	const value = row.cells[column]?.dataset.value;
	if (value !== undefined) return value;
	const words = wordsAt(row, column);
	const unsaid = words === '–' || row.cells[column]?.querySelector('.unsaid');
	return unsaid ? undefined : words.replaceAll(',', '');
}

function comparer(keys: string[]): (a: string, b: string) => number {
	if (keys.every((key) => !Number.isNaN(Number(key)))) return (a, b) => Number(a) - Number(b);
	// Made here: a collator takes milliseconds, which no page should spend before somebody sorts.
	return new Intl.Collator('en', { numeric: true }).compare;
}
