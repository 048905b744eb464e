export type Direction = 'ascending' | 'descending';

/** One column that rows are put in order by. */
export interface ByColumn {
	/** Its id. */
	column: string;
	direction: Direction;
}

/** The columns that rows are put in order by, the one asked for last before the others; none: as in the texts. */
export type Order = readonly ByColumn[];

/** The order after one more column is asked for: within it, rows stand as they stood. */
export const orderedBy = (order: Order, next: ByColumn): Order => [
	next,
	...order.filter(({ column }) => column !== next.column)
];

/** An order in an address, such as `-printed,kind`: a minus is downwards. */
export const writeOrder = (order: Order): string =>
	order
		.map(({ column, direction }) => (direction === 'descending' ? `-${column}` : column))
		.join(',');

/** Columns that the table has not are left out, and so is a column’s second mention. */
export function readOrder(words: string, columns: readonly string[]): Order {
	const order = words.split(',').map((word): ByColumn => {
		const isDown = word.startsWith('-');
		return {
			column: isDown ? word.slice(1) : word,
			direction: isDown ? 'descending' : 'ascending'
		};
	});
	return order.filter(
		({ column }, index) =>
			columns.includes(column) && order.findIndex((one) => one.column === column) === index
	);
}
