import { describe, expect, it } from 'vitest';
import { placeOf, type Place } from './standing.ts';

describe('placeOf', () => {
	const rows: [string, string[], boolean, Place][] = [
		['one text', ['one'], false, 'inside'],
		['two texts', ['one', 'two'], false, 'between'],
		['one text and the outside', ['one'], true, 'outside'],
		['two texts and the outside', ['one', 'two'], true, 'outside'],
		['the outside alone', [], true, 'outside']
	];
	it.each(rows)('of %s', (_, texts, isOutside, expected) => {
		expect(placeOf({ texts, isOutside })).toBe(expected);
	});
});
