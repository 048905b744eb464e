/** The middle of an odd number of measurements; of an even one, the upper of the two. */
export function median(numbers: readonly number[]): number {
	const middle = numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
	if (middle === undefined) throw new Error('Nothing was measured.');
	return middle;
}
