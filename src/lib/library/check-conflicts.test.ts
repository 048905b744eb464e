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
const conflict = (id: string, ...conflicts: string[]) => madeAnnotation({ id, conflicts });
/** A second text, with these notes. */
const second = (...annotations: object[]) => ({
	'documents/second.md': madeDocument('One two three.', { order: 2 }),
	'annotations/second.yaml': madeAnnotations(...annotations)
});

describe('checkConflicts', () => {
	const sound: [string, MadeFiles][] = [
		['each other', { [notes]: madeAnnotations(conflict('a', 'b'), conflict('b', 'a')) }],
		[
			'each other by their full addresses',
			{ [notes]: madeAnnotations(conflict('a', 'text#b'), conflict('b', 'text#a')) }
		],
		[
			'each other across texts',
			{ [notes]: madeAnnotations(conflict('a', 'second#a')), ...second(conflict('a', 'text#a')) }
		],
		[
			'one of several',
			{ [notes]: madeAnnotations(conflict('a', 'b', 'c'), conflict('b', 'a'), conflict('c', 'a')) }
		]
	];
	it.each(sound)('takes notes that name %s', async (_, files) => {
		expect(await madeProblems(files)).toEqual([]);
	});

	const rows: ProblemRow[] = [
		[
			'a one-sided conflict',
			{ [notes]: madeAnnotations(conflict('a', 'b'), conflict('b')) },
			notes,
			12,
			'a',
			/conflict with "b" is one-sided/
		],
		[
			'a one-sided conflict in another text',
			{ [notes]: madeAnnotations(conflict('a')), ...second(conflict('b', 'text#a')) },
			'annotations/second.yaml',
			12,
			'b',
			/conflict with "text#a" is one-sided/
		],
		[
			'the second of several',
			{
				[notes]: madeAnnotations(conflict('a', 'b', 'c'), conflict('b', 'a'), conflict('c'))
			},
			notes,
			13,
			'a',
			/conflict with "c" is one-sided/
		],
		[
			'a one-sided conflict of the second note',
			{ [notes]: madeAnnotations(conflict('a'), conflict('b', 'a')) },
			notes,
			19,
			'b',
			/conflict with "a" is one-sided/
		],
		[
			'a conflict with a note that names only others',
			{
				[notes]: madeAnnotations(conflict('a', 'b'), conflict('b', 'c'), conflict('c', 'b'))
			},
			notes,
			12,
			'a',
			/conflict with "b" is one-sided/
		],
		[
			'a conflict with nothing',
			{ [notes]: madeAnnotations(conflict('made', 'text#maid')) },
			notes,
			12,
			'made',
			/conflict "text#maid" names no annotation/,
			'text#made'
		],
		[
			'a conflict with itself',
			{ [notes]: madeAnnotations(conflict('a', 'a')) },
			notes,
			12,
			'a',
			/in conflict with itself/
		]
	];
	it.each(rows)('tells %s', (...row) => expectOnlyProblem(...row));

	it.each([
		['in the same text', 'b', 'Add "a" to the conflicts of text#b.'],
		['in another', 'second#c', 'Add "text#a" to the conflicts of second#c.']
	])('says what to add where: to a note %s', async (_, other, remedy) => {
		const problems = await madeProblems({
			[notes]: madeAnnotations(conflict('a', other), conflict('b')),
			...second(conflict('c'))
		});
		expect(problems).toMatchObject([{ remedy }]);
	});
});
