import { expect, it } from 'vitest';
import { shareWords } from './share-words.ts';

const at = (...positions: [number, number][]) => ({
	positions: positions.map(([start, end]) => ({ start, end }))
});

/** name, passages of one note, of the other, whether they share words */
const rows: [string, ReturnType<typeof at>, ReturnType<typeof at>, boolean][] = [
	['the same passage', at([0, 4]), at([0, 4]), true],
	['one inside the other', at([0, 9]), at([3, 5]), true],
	['the second of several', at([0, 2], [6, 9]), at([3, 5], [8, 12]), true],
	['passages that touch', at([0, 4]), at([4, 8]), false],
	['passages apart', at([0, 4]), at([6, 8]), false],
	['no passage', at(), at([0, 4]), false]
];
it.each(rows)('shareWords: %s', (_, one, other, expected) => {
	expect(shareWords(one, other)).toBe(expected);
	expect(shareWords(other, one)).toBe(expected);
});
