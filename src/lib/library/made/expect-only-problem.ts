import { expect } from 'vitest';
import { formatProblems } from '../../source/problem.ts';
import { madeProblems, type MadeFiles } from './made-library.ts';

/** name, files, then file, line, subject and words of the only problem, and the nearest */
export type ProblemRow = [string, MadeFiles, string, number, string | undefined, RegExp, string?];

/** Reads a made library in which one thing is wrong, and holds what is told of it against a row. */
export async function expectOnlyProblem(
	...[, files, file, line, subject, what, nearest]: ProblemRow
): Promise<void> {
	const problems = await madeProblems(files);
	expect(problems, formatProblems(problems)).toEqual([
		{
			file,
			line,
			subject,
			what: expect.stringMatching(what),
			nearest,
			remedy: expect.stringMatching(/\S/)
		}
	]);
}
