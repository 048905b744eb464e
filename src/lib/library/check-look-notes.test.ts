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

it('checkLookNotes takes notes that are there', async () => {
	expect(await madeProblems(looking('text#made'))).toEqual([]);
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
		'a fact that lists notes',
		looking('text#made', {}),
		FILE,
		4,
		'where',
		/^The reference is a fact, and lists notes/
	]
];
it.each(rows)('tells %s', expectOnlyProblem);
