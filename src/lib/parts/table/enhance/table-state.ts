import { readOrder, writeOrder, type Order } from './order.ts';

/** What a reader has made of a table. */
export interface TableState {
	/** Words that rows must hold; empty: any. */
	words: string;
	/** The chosen option by the id of its filter. */
	choices: Readonly<Record<string, string>>;
	order: Order;
}

/*
 * `?figures.kind=odd&figures_words=call&figures_order=-printed`: a choice begins with the id of its table and a dot, so that a
 * column may be called “words” or “order”. The plain address is the whole table as in the texts.
 */
const choiceKey = (table: string, filter: string) => `${table}.${filter}`;
const wordsKey = (table: string) => `${table}_words`;
const orderKey = (table: string) => `${table}_order`;

/** What an address asks of a table: columns and filters that it does not have are ignored. */
export function readState(
	params: URLSearchParams,
	table: string,
	{ columns, filters }: { columns: readonly string[]; filters: readonly string[] }
): TableState {
	return {
		words: params.get(wordsKey(table)) ?? '',
		choices: Object.fromEntries(
			filters.flatMap((filter) => {
				const option = params.get(choiceKey(table, filter));
				return option ? [[filter, option]] : [];
			})
		),
		order: readOrder(params.get(orderKey(table)) ?? '', columns)
	};
}

/** Puts into an address what is asked of a table, and leaves alone what others keep there. */
export function writeState(params: URLSearchParams, table: string, state: TableState): void {
	for (const key of [...params.keys()]) {
		const isOurs =
			key.startsWith(choiceKey(table, '')) || [wordsKey(table), orderKey(table)].includes(key);
		if (isOurs) params.delete(key);
	}
	for (const [filter, option] of Object.entries(state.choices)) {
		if (option) params.set(choiceKey(table, filter), option);
	}
	if (state.words.trim()) params.set(wordsKey(table), state.words.trim());
	if (state.order.length > 0) params.set(orderKey(table), writeOrder(state.order));
}

export const isPlain = ({ words, choices, order }: TableState): boolean =>
	!words.trim() && order.length === 0 && Object.values(choices).every((option) => !option);
