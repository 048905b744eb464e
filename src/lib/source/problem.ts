import { revealUnusual } from './unusual-characters.ts';

/** Something an editor has to mend, told so that it can be mended without asking anyone. */
export interface Problem {
	/** Path from the project's root. */
	file: string;
	/** From 1. */
	line: number;
	/** What it is about, such as an annotation's id. */
	subject?: string;
	what: string;
	/** The right thing that comes closest, as it stands in the source. */
	nearest?: string;
	remedy: string;
}

/** A problem in a file that is known to whoever asked: the path leads to the value that is wrong. */
export type PlacedProblem = Omit<Problem, 'file' | 'line'> & { path: readonly PropertyKey[] };

/**
 * One paragraph a problem, in the order of files and lines, with a count in front. Whatever a file may hold, nothing in a
 * paragraph is unseen, and none of its lines begins with words of a file.
 */
export function formatProblems(problems: readonly Problem[]): string {
	const sorted = problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
	const paragraphs = sorted.map(({ file, line, subject, what, nearest, remedy }) =>
		[
			`${file}:${line}${subject ? ` (${subject})` : ''}`,
			`  ${what}`,
			nearest === undefined ? '' : `  nearest: ${nearest}`,
			`  remedy:  ${remedy}`
		]
			.filter(Boolean)
			.map(revealUnusual)
			.join('\n')
	);
	const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	return [count, ...paragraphs].join('\n\n');
}
