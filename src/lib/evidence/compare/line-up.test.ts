import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts } from '../../library/made/made-texts.ts';
import { comparisons } from './compare-page.ts';
import { lineUp } from './line-up.ts';

/** Paragraphs that are recognised by their letter; a dash is one that stands in one text alone. */
const bodyOf = (letters: string, own: string) =>
	[...letters]
		.map((letter, place) =>
			letter === '-'
				? `Only here ${own} ${place}.`
				: `${[1, 2, 3, 4, 5, 6].map((number) => letter + number).join(' ')}.`
		)
		.join('\n\n');

describe('lineUp', () => {
	/** name, paragraphs of each text, then the places of the cuts */
	it.each([
		['nothing shared', '---', '--', [], []],
		['the same beginning', 'x-', 'x--', [], []],
		['one further down here', '-x', 'x-', [1], [0]],
		['one further down there', 'x-', '--x', [0], [2]],
		['two in the same order', '-x-y', 'x--y', [1, 3], [0, 3]],
		['two that are crossed: the first', '-x-y', 'y--x', [1], [3]],
		['of a crossing the longer row', '-x-yz', 'yz-x', [3, 4], [0, 1]]
	])('cuts for %s', async (_, one, other, inA, inB) => {
		const library = await madeLibrary(
			madeTexts({ a: { body: bodyOf(one, 'here') }, b: { body: bodyOf(other, 'there') } })
		);
		expect(comparisons(library).map(lineUp)).toEqual([{ a: inA, b: inB }]);
	});
});
