import { describe, expect, it } from 'vitest';
import { frontMatterSchema } from '../library/front-matter.ts';
import { madeFrontMatter } from '../library/made/made-library.ts';
import { capital, outletStories, spell, textsInWords } from './in-words.ts';

it.each([
	[0, 'no'],
	[1, 'one'],
	[2, 'two'],
	[5, 'five'],
	[12, 'twelve'],
	[13, '13'],
	[1000, '1,000']
])('spell: %d is %s', (number, words) => {
	expect(spell(number)).toBe(words);
});

it.each([
	[0, 'no texts'],
	[1, 'one text'],
	[2, 'two texts'],
	[20, '20 texts']
])('textsInWords: %d are %s', (number, words) => {
	expect(textsInWords(number)).toBe(words);
});

it.each([
	['five texts', 'Five texts'],
	['20 texts', '20 texts'],
	['é', 'É'],
	['', '']
])('capital: “%s” becomes “%s”', (words, expected) => {
	expect(capital(words)).toBe(expected);
});

describe('outletStories', () => {
	/** name, publishers in order (a star for a state-run one), words */
	const rows: [string, string[], string][] = [
		['of nothing', [], ''],
		['of no state-run outlet', ['Daily'], ''],
		['of one', ['*Daily'], 'one Daily story'],
		['of one publisher', ['*Daily', '*Daily'], 'two Daily stories'],
		[
			'of several publishers, in the order in which they come',
			['*Weekly', '*Daily', '*Weekly'],
			'two Weekly stories and one Daily story'
		],
		['leaves out who is not state-run', ['Daily', '*Weekly', 'Other'], 'one Weekly story']
	];
	it.each(rows)('%s', (_, publishers, words) => {
		const documents = publishers.map((publisher) => ({
			frontMatter: frontMatterSchema.parse({
				...madeFrontMatter,
				publisher: publisher.replace('*', ''),
				...(publisher.startsWith('*') && { stateOutlet: 'made-origin' })
			})
		}));
		expect(outletStories(documents)).toBe(words);
	});
});
