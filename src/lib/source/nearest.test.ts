import { describe, expect, it } from 'vitest';
import { nearestPassage, nearestWord } from './nearest.ts';

describe('nearestWord', () => {
	it.each([
		['offical-source', 'official-source'],
		['textsignal', 'text-signal'],
		['signal', 'text-signal'],
		['zzz', undefined]
	])('%s → %s', (word, expected) => {
		expect(nearestWord(word, ['official-source', 'text-signal', 'us-response'])).toBe(expected);
	});
});

describe('nearestPassage', () => {
	it.each([
		[
			'one slip',
			'handled over 8,000 emails',
			'handled over 8000 emails',
			'handled over 8,000 emails'
		],
		['straight quotes', 'he said “no” twice', 'said "no"', 'said “no”'],
		['nothing like it', 'he said no', 'Belt and Road', undefined]
	])('%s', (_, text, pattern, expected) => {
		const match = nearestPassage(text, pattern);
		expect(match && text.slice(match.start, match.end)).toBe(expected);
	});
});
