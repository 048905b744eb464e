import type { Sorting } from './sort.ts';

/** A choice of the order of rows, for narrow screens too, where headings are not shown. It says the order that headings asked for. */
export function orderChoice({ labels, sortBy, onSorted }: Sorting): HTMLSelectElement {
	const order = document.createElement('select');
	order.append(
		new Option('as in the texts', ''),
		...labels.map((label, column) => new Option(label, String(column)))
	);
	order.addEventListener('change', () =>
		sortBy(order.value === '' ? undefined : Number(order.value))
	);
	onSorted((column) => (order.value = String(column ?? '')));
	return order;
}
