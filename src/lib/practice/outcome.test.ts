import { describe, expect, it } from 'vitest';
import { compareUnit, countByKind } from '../annotation/work/compare.ts';
import type { Answer } from '../annotation/work/work.ts';
import { outcomeOf } from './outcome.ts';

const kind = (id: string) => ({
	id,
	glyph: id,
	label: id.toUpperCase(),
	summary: '',
	test: `Is it ${id}?`,
	leave: []
});
const KINDS = [kind('o'), kind('f')];
const ids = KINDS.map(({ id }) => id);

/** Of a text in which the key has `settled`, coded as `own`. */
function outcome(settled: string[][], own: string[][]) {
	const key = { slug: 'a', sha256: '', settled, differed: [], notes: [] };
	const compared = own.map((kinds, at) => {
		const answer = { kinds, unsure: false, blind: true } as unknown as Answer;
		const unit = { n: at + 1, to: at + 1, start: 0, end: 0 };
		return compareUnit(unit, answer, key, { part: [1, 9], kinds: ids });
	});
	const found = outcomeOf(compared, countByKind(compared, ids), KINDS);
	return {
		finds: found.finds.map(({ id }) => id),
		misses: found.misses.map(({ kind, sentences }) => `${kind.id} ${sentences}`),
		alone: found.alone.map(({ kind, sentences }) => `${kind.id} ${sentences}`),
		tomorrow: found.tomorrow
	};
}

describe('what a coding says', () => {
	it('finds, misses, and one question for the next part', () => {
		const settled = [['o'], ['o'], ['f'], ['f'], []];
		expect(outcome(settled, [['o'], ['o'], [], ['f'], []])).toEqual({
			finds: ['o'],
			misses: ['f 3'],
			alone: [],
			tomorrow: 'Read another part, and put one question alone to every sentence: Is it f?'
		});
	});

	it('tells first whoever marks everything', () => {
		const settled = [['o'], [], [], []];
		const found = outcome(settled, [
			['o', 'f'],
			['o', 'f'],
			['o', 'f'],
			['o', 'f']
		]);
		expect(found.finds).toEqual([]);
		expect(found.alone).toEqual(['f 1,2,3,4', 'o 2,3,4']);
		expect(found.tomorrow).toMatch(/^Before you mark “F”/);
	});

	it('leads on where nothing is amiss', () => {
		expect(outcome([['o'], ['o']], [['o'], ['o']]).tomorrow).toMatch(
			/^Take a part of another text/
		);
	});
});
