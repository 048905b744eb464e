import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../library/made/made-library.ts';
import { madeTexts } from '../library/made/made-texts.ts';
import { readingTime } from './reading-minutes.ts';

const body = (words: number) => Array.from({ length: words }, (_, i) => `w${i}`).join(' ');
/** Fifty-five words: a title of one, a note of thirty, a rival of four, a step of twenty. */
const note = (quote: string, fields: object = {}) => ({
	kind: 'text-signal',
	signal: 'garbled',
	quote,
	title: 'Title',
	note: 'word '.repeat(30).trim(),
	rival: 'It may be so.',
	try: {
		do: `${quote.replace(' ', '-')} ${'word '.repeat(9).trim()}`,
		for: 'word '.repeat(5).trim(),
		against: 'a b c d e'
	},
	reach: 'page',
	...fields
});

describe('readingTime', () => {
	/** name, words of the text, notes, then minutes and words of the notes */
	const rows: [string, number, object[], number, number][] = [
		['a text alone', 200, [], 1, 0],
		['a word more', 201, [], 2, 0],
		['a note, which counts', 190, [note('w1 w2')], 2, 55],
		['a note without a rival', 100, [note('w1 w2', { rival: undefined })], 1, 51]
	];
	it.each(rows)('%s', async (_, words, notes, minutes, ofNotes) => {
		const { documents } = await madeLibrary(madeTexts({ text: { body: body(words), notes } }));
		expect([...documents.values()].map(readingTime)).toEqual([
			{ minutes, text: words, notes: ofNotes }
		]);
	});

	it('counts of many notes those of the first reading', async () => {
		const lines = Array.from({ length: 8 }, (_, line) => `l${line} is here.`);
		const notes = lines.map((_, line) =>
			note(`l${line}`, line < 3 || line > 5 ? { first: 'It is short.' } : {})
		);
		const { documents } = await madeLibrary(
			madeTexts({ text: { body: lines.join('\n\n'), notes } })
		);
		expect([...documents.values()].map(readingTime)).toMatchObject([{ notes: 5 * 55 }]);
	});
});
