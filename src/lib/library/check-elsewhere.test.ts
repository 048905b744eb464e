import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { madeProblems } from './made/made-library.ts';
import { madeTexts } from './made/made-texts.ts';

const signal = { kind: 'text-signal', signal: 'typo', quote: 'two' };
const pointing = (usResponseElsewhere: string) =>
	madeTexts({
		a: { body: 'One two.', about: { usResponseElsewhere }, notes: [signal] },
		b: { body: 'One two.', notes: [signal] }
	});

describe('checkElsewhere', () => {
	it('takes a note of another text', async () => {
		expect(await madeProblems(pointing('b#n1'))).toEqual([]);
	});

	const file = 'annotations/a.yaml';
	const rows: ProblemRow[] = [
		['a note that there is not', pointing('b#n2'), file, 4, 'document', /"b#n2" names no/, 'b#n1'],
		['a text that there is not', pointing('c#n1'), file, 4, 'document', /"c#n1" names no/, 'a#n1'],
		['a note of the text itself', pointing('a#n1'), file, 4, 'document', /note of this text itself/]
	];
	it.each(rows)('tells %s', (...row) => expectOnlyProblem(...row));
});
