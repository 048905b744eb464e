/**
 * The index of the first item that passes `test`, by halving; `beyond` where none does. Every item behind one that passes
 * has to pass as well.
 */
export function firstFrom<T>(
	items: readonly T[],
	test: (item: T) => boolean,
	beyond = items.length
): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const item = items[middle];
		if (item !== undefined && test(item)) high = middle;
		else low = middle + 1;
	}
	return Math.min(low, beyond);
}
