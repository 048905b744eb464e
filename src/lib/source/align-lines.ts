/** What stands at one place of two lists: the same on both sides, something else, or something on one side only. */
export interface AlignedLines<Left, Right> {
	left?: Left;
	right?: Right;
	isSame: boolean;
}

/** How many lines may be left out or put in at one place before the two lists are taken to have nothing more in common there. */
const REACH = 50;

/**
 * Two lists of lines side by side, in their order. At a difference, the nearest place is taken where they are the same again,
 * at most `REACH` lines on; what lies before it is paired line by line. Time grows with the length, and with `REACH` squared
 * for each difference.
 */
export function alignLines<Left, Right>(
	left: readonly Left[],
	right: readonly Right[],
	isSame: (left: Left, right: Right) => boolean
): AlignedLines<Left, Right>[] {
	const aligned: AlignedLines<Left, Right>[] = [];
	const areSame = (i: number, j: number) =>
		i < left.length && j < right.length && isSame(left[i] as Left, right[j] as Right);

	/** How far on, on each side, the lists are the same again. */
	function gapAt(i: number, j: number): [number, number] {
		for (let reach = 1; reach <= REACH; reach++) {
			for (let skip = 0; skip <= reach; skip++) {
				if (areSame(i + skip, j + reach)) return [skip, reach];
				if (areSame(i + reach, j + skip)) return [reach, skip];
			}
		}
		return [1, 1];
	}

	let [i, j] = [0, 0];
	while (i < left.length || j < right.length) {
		if (areSame(i, j)) {
			aligned.push({ left: left[i++], right: right[j++], isSame: true });
			continue;
		}
		const [onLeft, onRight] = gapAt(i, j);
		for (let place = 0; place < Math.max(onLeft, onRight); place++) {
			const pair: AlignedLines<Left, Right> = { isSame: false };
			if (place < onLeft && i < left.length) pair.left = left[i++];
			if (place < onRight && j < right.length) pair.right = right[j++];
			if ('left' in pair || 'right' in pair) aligned.push(pair);
		}
	}
	return aligned;
}
