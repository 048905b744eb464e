import { expect, it } from 'vitest';
import { judgedInWords } from './judged-in-words.ts';

/** name, whether it is coded, sentences, those with a mark, notes, notes to begin with, words */
const rows: [string, boolean, number, number, number, number, string][] = [
	[
		'a text that nobody has judged',
		...([false, 1200, 0, 0, 0] as const),
		'Nobody has judged the 1,200 sentences of this text yet.'
	],
	[
		'a text of one sentence that nobody has judged',
		...([false, 1, 0, 0, 0] as const),
		'Nobody has judged the 1 sentence of this text yet.'
	],
	[
		'a text without a mark',
		...([true, 3, 0, 0, 0] as const),
		'All 3 sentences were judged; none carries a mark.'
	],
	[
		'one mark',
		...([true, 3, 1, 1, 1] as const),
		'All 3 sentences were judged; 1 carries a mark. The one note stands open.'
	],
	[
		'few notes, which all stand open',
		...([true, 9, 5, 7, 7] as const),
		'All 9 sentences were judged; 5 carry a mark. All 7 notes stand open.'
	],
	[
		'a first reading',
		...([true, 84, 60, 52, 8] as const),
		'All 84 sentences were judged; 60 carry a mark. Of 52 notes eight stand open to begin with: every kind found here is among them, and each can be understood by itself.'
	]
];
it.each(rows)('%s', (_, coded, sentences, marked, notes, begun, expected) => {
	const first = Array<string>(begun).fill('a note');
	expect(judgedInWords({ coded, sentences, marked, notes, first })).toBe(expected);
});
