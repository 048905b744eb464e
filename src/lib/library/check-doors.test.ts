import { expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { madeDocument, madeLibrary } from './made/made-library.ts';
import { madeYaml } from './made/made-yaml.ts';

const madeNotes = (door?: string) =>
	madeYaml({
		document: { note: 'A note.', usResponse: 'None.', ...(door && { door }) },
		annotations: []
	});
const files = (first?: string, second?: string) => ({
	'annotations/text.yaml': madeNotes(first),
	'documents/second.md': madeDocument('One.', { order: 2 }),
	'annotations/second.yaml': madeNotes(second)
});

it.each([
	['none', undefined, undefined],
	['one', 'class', undefined],
	['two', 'class', 'alone']
])('takes %s', async (_, first, second) => {
	const { documents } = await madeLibrary(files(first, second));
	expect(Array.from(documents.values(), ({ note }) => note.door)).toEqual([first, second]);
});

const rows: ProblemRow[] = [
	[
		'a door to two texts',
		files('class', 'class'),
		'annotations/text.yaml',
		4,
		'document',
		/"class" leads to second already/
	],
	[
		'a door with a slip',
		files('clas'),
		'annotations/text.yaml',
		4,
		undefined,
		/door is "clas"/,
		'class'
	]
];
it.each(rows)('tells %s', async (...row) => {
	await expectOnlyProblem(...row);
});
