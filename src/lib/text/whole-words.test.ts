import { describe, expect, it } from 'vitest';
import { placesOfWords } from './whole-words.ts';

describe('placesOfWords', () => {
	/** name, text, words, where they stand */
	const rows: [string, string, string, number[]][] = [
		['words', 'over 85,000 cases', 'over 85,000', [0]],
		['a word of Lao', 'ລາວເວົ້າ', 'ລາວ', [0]],
		['words that stand twice', 'two, two', 'two', [0, 5]],
		['the whole text', 'two', 'two', [0]],
		['not the beginning of a word', 'letters', 'letter', []],
		['not the end of a word', 'cover 85', 'over 85', []],
		['not the end of a number', '85,000', '000', []],
		['not the beginning of a number', 'over 8,000', 'over 8,00', []],
		['not the thousands of a number', '85,000', '85', []],
		['not before a decimal', '1.5 million', '1', []],
		['not a decimal', '1.5 million', '5 million', []],
		['not the low end of a span', '3–5 days', '3', []],
		['not the high end of a span', '3-5 days', '5 days', []],
		['not a part of a ratio', '24×7', '24', []],
		['before a full stop', 'in 24 hours. In', '24 hours', [3]],
		['before a comma and a space', '85, 90', '85', [0]],
		['before a hyphen and a word', '24-hour', '24', [0]],
		['before a percent sign', '12%', '12', [0]],
		['between brackets', '(12%)', '12%', [1]],
		['not before a letter', '5G', '5', []],
		['a half that stands alone, behind one that does not', 'halves half', 'half', [7]],
		['between Chinese characters', '处理8000余封', '8000余', [2]],
		['not inside a Chinese number', '处理8000余封', '800', []],
		['not in the middle of a letter beyond the first plane', '𝐀𝐁', '𝐀', []],
		['nothing', 'two', '', []],
		['what is absent', 'two', 'three', []]
	];
	it.each(rows)('%s', (_, text, words, places) => {
		expect(placesOfWords(text, words)).toEqual(places);
	});
});
