import { expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { madeProblems, madeReference } from './made/made-library.ts';
import { madeYaml } from './made/made-yaml.ts';

const FILE = 'annotations/references.yaml';
const TO_LOOK = { fact: undefined, look: 'Look for it.' };
const looking = (address: string, entry: object = TO_LOOK) => ({
	[FILE]: madeYaml({
		checked: '2026-11-22',
		references: {
			where: { notes: [address], ...madeReference(), ...entry },
			'made-origin': madeReference()
		}
	})
});

it.each([
	['notes that are there', 'text#made'],
	['notes of a text that is not in the library', 'guide-to-ships#made']
])('checkLookNotes takes %s', async (_, address) => {
	expect(await madeProblems(looking(address))).toEqual([]);
});

const rows: ProblemRow[] = [
	[
		'a place to look for a note that is not there',
		looking('text#mad'),
		FILE,
		5,
		'where',
		/^"text#mad" names no annotation\.$/,
		'text#made'
	],
	[
		'a place to look for a note of a text whose name is misspelled',
		looking('txt#made'),
		FILE,
		5,
		'where',
		/^"txt#made" names no annotation\.$/,
		'text#made'
	],
	[
		'a fact that lists notes',
		looking('text#made', {}),
		FILE,
		4,
		'where',
		/^The reference is a fact, and lists notes/
	]
];
it.each(rows)('tells %s', expectOnlyProblem);
