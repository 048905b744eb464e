import { writeOrder, type Direction } from './order.ts';
import type { Sorting } from './sort.ts';

const SIGNS: [Direction, string][] = [
	['ascending', '↑'],
	['descending', '↓']
];

/**
 * A choice of the order of rows, either way, for narrow screens too, where headings are not shown. It says the order that headings
 * asked for, by the signs that they bear.
 */
export function orderChoice({ columns, sortBy, onSorted }: Sorting): HTMLSelectElement {
	const control = document.createElement('select');
	// What is chosen stands in the address; a browser that fills it in again would not sort.
	control.autocomplete = 'off';
	const orders = columns.flatMap(({ id, label }) =>
		SIGNS.map(([direction, sign]) => ({ by: { column: id, direction }, words: `${label} ${sign}` }))
	);
	control.append(
		new Option('as in the texts', ''),
		...orders.map(({ by, words }) => new Option(words, writeOrder([by])))
	);
	control.addEventListener('change', () => {
		const chosen = orders.find(({ by }) => writeOrder([by]) === control.value);
		sortBy(chosen ? [chosen.by] : []);
	});
	onSorted((order) => (control.value = writeOrder(order.slice(0, 1))));
	return control;
}
