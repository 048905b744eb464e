import { describe, expect, it } from 'vitest';
import { plainLines } from '../source/plain-lines.ts';
import { checkLines } from './check-lines.ts';

/** A text in which each word of a letter is as wide as a line of prose. */
const wide = (text: string) => text.replace(/\b[a-z]\b/g, (letter) => letter.repeat(40));

describe('checkLines', () => {
	/** name, text, first lines of the runs and how far they reach */
	const rows: [string, string, [number, string][]][] = [
		['prose in lines of its own', 'a.\nb.\n\nc\n\nd\n\ne', []],
		['one paragraph', 'a\nb,\nc\nd.', [[1, 'Lines 1 to 4 ']]],
		[
			'two paragraphs',
			'So\n\na\nb.\n\nc\nd\ne.',
			[
				[3, 'Lines 3 to 4 '],
				[6, 'Lines 6 to 8 ']
			]
		],
		['two places that may be chance', 'a\nb.\nc\nd.', []],
		['verse with capitals', 'Who a\nSo b\nAnd c\nAnd d', []],
		['verse, which is narrow', 'who says\nso in the rain\nand again\nand again', []],
		['a script without small letters', '他说\n这很\n重要\n吗', []]
	];
	it.each(rows)('%s', (_, text, runs) => {
		const problems = checkLines('made.txt', plainLines(wide(text)));
		expect(problems.map(({ line, what }) => [line, what.slice(0, 13)])).toEqual(runs);
	});
});
