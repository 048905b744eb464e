import { wrapWords } from './wrap-words.ts';

/** Pixels from one line of words to the next, at the size that `draw` sets. */
const LINE = 15;

/** A row of a plot whose words stand above its marks: where both are, in pixels from the top. */
export interface StackedRow<T> {
	row: T;
	/** The words, cut into lines. */
	lines: string;
	/** The top of the words. */
	top: number;
	/** The middle of the marks. */
	middle: number;
}

/**
 * Rows under each other, each as high as its words need in lines of at most `chars` characters, with `room` pixels for its marks.
 * A plot takes the pixels as they are: its y goes from 0 to `height`, downwards.
 */
export function stackRows<T extends { name: string }>(
	rows: readonly T[],
	{ chars, room }: { chars: number; room: number }
): { stacked: StackedRow<T>[]; height: number } {
	let height = 0;
	const stacked = rows.map((row) => {
		const lines = wrapWords(row.name, chars);
		const top = height;
		const middle = top + lines.length * LINE + room / 2;
		height = top + lines.length * LINE + room;
		return { row, lines: lines.join('\n'), top, middle };
	});
	return { stacked, height };
}
