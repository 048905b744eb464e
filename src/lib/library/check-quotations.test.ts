import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { MADE_NOTE, MADE_TRY, madeProblems } from './made/made-library.ts';
import { madeReferences, madeTexts } from './made/made-texts.ts';

/** A note with these fields on a text of two lines, beside another text. */
const saying = (fields: object) => ({
	...madeTexts({
		a: {
			body: 'One two three.\n\nFour “five” six.',
			notes: [{ kind: 'text-signal', signal: 'garbled', quote: 'two', ...fields }]
		},
		b: { body: 'Seven of about eight.' }
	}),
	...madeReferences({ act: 'The act' })
});
const note = (words: string) => saying({ note: `${MADE_NOTE} ${words}` });

describe('checkQuotations', () => {
	const sound: [string, ReturnType<typeof saying>][] = [
		['words of the text', note('It says “one two”, and “Two three.”')],
		['words of another text', note('There it is “about eight”.')],
		['words with something left out', note('It says “one … six”.')],
		['words with a quotation within', note('It says “Four ‘five’ six”.')],
		['words of ours', note('It could say *“nine ten”*, or *nine*.')],
		[
			'words of a fact that it names',
			{
				...saying({ note: `${MADE_NOTE} The act: “What act says”.`, references: ['act'] })
			}
		],
		['a title and a rival that quote', saying({ title: 'Why “two”?', rival: 'It is “six”.' })]
	];
	it.each(sound)('takes %s', async (_, files) => {
		expect(await madeProblems(files)).toEqual([]);
	});

	const file = 'annotations/a.yaml';
	const rows: ProblemRow[] = [
		[
			'other words',
			note('It says “one too three”.'),
			file,
			11,
			'n1',
			/"one too three" stands in none/,
			'"One two three"'
		],
		[
			'a part of a word',
			note('It says “thre”.'),
			file,
			11,
			'n1',
			/"thre" stands in none/,
			'"three"'
		],
		[
			'a title',
			saying({ title: 'Why “tow three”?' }),
			file,
			10,
			'n1',
			/"tow three" stands/,
			'"two three"'
		],
		['a rival', saying({ rival: 'It is “fore”.' }), file, 12, 'n1', /"fore" stands/, '"three"'],
		[
			'words of a fact that it does not name',
			saying({ note: `${MADE_NOTE} The act: “What act says”.` }),
			file,
			11,
			'n1',
			/"What act says" stands in none/
		],
		[
			'a step',
			saying({ try: { ...MADE_TRY, for: 'It says “two tree”.' } }),
			file,
			14,
			'n1',
			/"two tree" stands in none/,
			'"two three"'
		]
	];
	it.each(rows)('tells %s', (...row) => expectOnlyProblem(...row));
});
