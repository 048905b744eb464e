/** A choice above a table: the rows that belong to the chosen option are kept. */
export interface Filter {
	/** In addresses. One that has the id of a column takes the place of that column’s own choice. */
	id: string;
	label: string;
	/** In the order in which they are offered; ids without white space. */
	options: { id: string; label: string }[];
}

/** A filter, and to which of its options a row belongs: to none, one or several. */
export interface ValuedFilter<T> extends Filter {
	of(row: T): readonly string[];
}

/** The options of all filters that a row belongs to, each as `filter:option`. */
export const choicesOf = <T>(filters: readonly ValuedFilter<T>[], row: T): string[] =>
	filters.flatMap((filter) => filter.of(row).map((option) => `${filter.id}:${option}`));

/** The filters that part the rows, with the options that some row belongs to. */
export const offered = <T>(filters: readonly ValuedFilter<T>[], rows: readonly T[]): Filter[] =>
	filters.flatMap(({ id, label, options, of }) => {
		const used = options.filter((option) => rows.some((row) => of(row).includes(option.id)));
		const parts = used.some((option) => rows.some((row) => !of(row).includes(option.id)));
		return parts ? [{ id, label, options: used.map(({ id, label }) => ({ id, label })) }] : [];
	});
