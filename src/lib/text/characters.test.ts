import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterAround, codePointCounter } from './characters.ts';

describe('characterAround', () => {
	it.each([
		['the start', 'ab', 0, ''],
		['the end', 'ab', 2, ''],
		['two letters', 'ab', 1, ''],
		['a letter and its accent', 'xe\u0301y', 2, 'e\u0301'],
		['a letter with an accent, and the next', 'xe\u0301y', 3, ''],
		['one letter with its accent', 'x\u00e9y', 2, ''],
		['two halves of one code point', 'a😀b', 2, '😀'],
		['two emoji', '😀😀', 2, ''],
		['a thumb and its colour', '👍🏽', 2, '👍🏽'],
		['a family', '👩‍👩‍👧', 3, '👩‍👩‍👧'],
		['two flags', '🇨🇳🇺🇸', 4, ''],
		['half a flag', '🇨🇳🇺🇸', 6, '🇺🇸'],
		['two Chinese characters', '国安', 1, ''],
		['a syllable of Hangul in three letters', '\u1112\u1161\u11ab', 1, '\u1112\u1161\u11ab'],
		['an accent at the start of a line', 'a\n\u0301b', 2, ''],
		['a sign of direction and a letter', '\u200fa', 1, ''],
		['a letter of Arabic and its vowel', 'بَ', 1, 'بَ']
	])('%s', (_, text, at, character) => {
		const { start, end } = characterAround(text, at);
		expect(text.slice(start, end)).toBe(character);
		if (character === '') expect([start, end]).toEqual([at, at]);
	});

	it('is the character that a look at the whole text finds', () => {
		const all = new Intl.Segmenter('und', { granularity: 'grapheme' });
		const parts = fc.constantFrom(
			'a',
			'e\u0301',
			'\u0301',
			'😀',
			'👍🏽',
			'🇨🇳',
			'\u200d',
			'\n',
			'国',
			'\u0600'
		);
		fc.assert(
			fc.property(fc.array(parts), fc.nat(), (array, place) => {
				const text = array.join('');
				const at = place % (text.length + 1);
				const found = all.segment(text).containing(at);
				const isBetween = !found || found.index === at;
				const { start, end } = characterAround(text, at);
				expect(text.slice(start, end)).toBe(isBetween ? '' : found.segment);
			})
		);
	});
});

describe('codePointCounter', () => {
	it.each([
		['plain letters', 'Zebra', 3, 3],
		['two emoji and a space', '😀😀 Zebra', 5, 3],
		['an accent of its own', 'e\u0301x', 2, 2],
		['nothing before it', '😀', 0, 0],
		['the end', '😀', 2, 1],
		['half a code point on its own', '\ud83dx', 1, 1],
		['two second halves', '\ude00\ude00x', 2, 2]
	])('%s', (_, text, at, count) => {
		expect(codePointCounter(text)(at)).toBe(count);
	});

	it('counts what a walk over the text counts', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
				// The text may not go on in the middle of a code point.
				const text = `${before}|${after}`;
				expect(codePointCounter(text)(before.length)).toBe([...before].length);
			})
		);
	});
});
