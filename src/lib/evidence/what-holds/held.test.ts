import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts } from '../../library/made/made-texts.ts';
import { heldNotes, openIn } from './held.ts';

const borneOut = (...quotes: string[]) => ({
	kind: 'corroborated',
	extent: 'part',
	independence: 'law',
	quotes,
	references: ['made-origin']
});

/** name, passages of each note, of the first note each sentence (“here” in square, another’s in round brackets), what stays open */
const rows: [string, string[][], string[], string[]][] = [
	[
		'a part of a sentence',
		[['came first']],
		['2 They [came first], and left.'],
		['They', ', and left.']
	],
	['a whole sentence', [['One was here.']], ['1 [One was here.]'], []],
	['nothing but a full stop is left', [['One was here']], ['1 [One was here].'], []],
	[
		'two passages of one sentence',
		[['They', 'left']],
		['2 [They] came first, and [left].'],
		['came first, and']
	],
	[
		'two sentences',
		[['One', 'They']],
		['1 [One] was here.', '2 [They] came first, and left.'],
		['was here.', 'came first, and left.']
	],
	[
		'words that another note bears out',
		[['They'], ['came first']],
		['2 [They] (came first), and left.'],
		[', and left.']
	],
	[
		'words that both bear out are this note’s',
		[['They came'], ['came first']],
		['2 [They came]( first), and left.'],
		[', and left.']
	]
];

describe('heldNotes', () => {
	it.each(rows)('%s', async (_, notes, expected, open) => {
		const library = await madeLibrary(
			madeTexts({
				text: {
					body: 'One was here. They came first, and left.',
					notes: notes.map((quotes) => borneOut(...quotes))
				}
			})
		);
		const first = heldNotes(library).find(({ annotation }) => annotation.id === 'n1');
		const printed = first?.sentences.map(
			({ number, stretches }) =>
				`${number} ${stretches
					.map(({ words, heldBy }) =>
						heldBy === 'note' ? `[${words}]` : heldBy === 'other' ? `(${words})` : words
					)
					.join('')}`
		);
		expect(printed).toEqual(expected);
		expect(openIn(first?.sentences ?? [])).toEqual(open);
	});

	it('leave out notes of other kinds', async () => {
		const library = await madeLibrary(
			madeTexts({
				text: { body: 'One.', notes: [{ kind: 'text-signal', signal: 'typo', quote: 'One' }] }
			})
		);
		expect(heldNotes(library)).toEqual([]);
	});
});
