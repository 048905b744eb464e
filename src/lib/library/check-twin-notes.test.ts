import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import {
	madeAnnotation,
	madeAnnotations,
	madeDocument,
	madeProblems,
	type MadeFiles
} from './made/made-library.ts';

const notes = 'annotations/text.yaml';
/** Notes a, b, … of the made text; each is told what its twin is. */
const twins = (...of: (string | undefined)[]): MadeFiles => ({
	[notes]: madeAnnotations(
		...of.map((twin, place) => madeAnnotation({ id: 'abc'.charAt(place), ...(twin && { twin }) }))
	)
});
const second = {
	'documents/second.md': madeDocument('One two.', { order: 2 }),
	'annotations/second.yaml': madeAnnotations(madeAnnotation({ id: 'far' }))
};

describe('checkTwinNotes', () => {
	const sound: [string, MadeFiles][] = [
		['no twin', twins(undefined)],
		['a twin in the same text', twins('b', undefined)],
		['two that lead to one', twins('c', 'c', undefined)],
		['a twin in another text', { ...second, ...twins('second#far') }]
	];
	it.each(sound)('takes %s', async (_, files) => {
		expect(await madeProblems(files)).toEqual([]);
	});

	const rows: ProblemRow[] = [
		[
			'a twin that there is not',
			twins('bb', undefined),
			notes,
			11,
			'a',
			/"bb" names no annotation/,
			'text#b'
		],
		['a twin in a text that there is not', twins('secnd#a'), notes, 11, 'a', /names no annotation/],
		['a note that is its own', twins('a'), notes, 11, 'a', /its own twin/],
		[
			'a twin that only leads on',
			twins('b', 'c', undefined),
			notes,
			11,
			'a',
			/does not tell the point in full/,
			'c'
		]
	];
	it.each(rows)('tells %s', (...row) => expectOnlyProblem(...row));
});
