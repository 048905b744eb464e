import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import type { PlacedProblem, Problem } from './problem.ts';
import { revealUnusual } from './unusual-characters.ts';
import { parseYaml, type Path, type YamlSource } from './yaml.ts';

/**
 * Parses a value that came from YAML, once, at the border. Every issue that zod finds becomes a
 * problem with its line, and, for a word out of a closed list, the nearest one that is allowed.
 */
export function parseWith<T extends z.ZodType>(
	schema: T,
	file: string,
	source: YamlSource
): { value?: z.output<T>; problems: Problem[] } {
	if (source.problems.length > 0) return { problems: source.problems };
	const result = schema.safeParse(source.value, { reportInput: true });
	if (result.success) return { value: result.data, problems: [] };
	return {
		problems: result.error.issues.flatMap((issue) => {
			const { path } = issue;
			const subject = subjectOf(path, source.value);
			const name = nameOf(path.slice(subject === undefined ? 0 : 2)) || 'The file';
			return explainIssue(issue, name, schema, source.value).map(({ at, ...problem }) => ({
				file,
				line: source.lineAt([...path, ...at]),
				subject,
				...problem
			}));
		})
	};
}

/** A YAML file that a schema has parsed, and that can still say on which line a value stands. */
export interface ParsedYaml<T> {
	file: string;
	/** Nothing where the problems say why. */
	value?: T;
	/** What stands there, before any schema; nothing where it is not YAML. */
	raw?: unknown;
	problems: Problem[];
	lineAt(path: Path): number;
}

/** Parses a YAML file by a schema; `lineOffset` as for `parseYaml`. */
export function parseYamlFile<T extends z.ZodType>(
	schema: T,
	file: string,
	text: string,
	lineOffset = 0
): ParsedYaml<z.output<T>> {
	const yaml = parseYaml(file, text, lineOffset);
	return { file, lineAt: yaml.lineAt, raw: yaml.value, ...parseWith(schema, file, yaml) };
}

/** Problems found in a parsed file, each with its line. Lines are looked up only here: that is slow. */
export const placeProblems = (
	{ file, lineAt }: Pick<ParsedYaml<unknown>, 'file' | 'lineAt'>,
	placed: readonly PlacedProblem[]
): Problem[] => placed.map(({ path, ...problem }) => ({ file, line: lineAt(path), ...problem }));

/** What a value is for, by its path: `references[0]`, `kinds[2].label`. */
function nameOf(path: Path): string {
	return path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
		.join('')
		.replace(/^\./, '');
}

/** The id of the entry of a list that `path` leads into, or its place there: `check 3`. */
function subjectOf([list, place]: Path, value: unknown): string | undefined {
	if (typeof list !== 'string' || typeof place !== 'number') return undefined;
	const entries = (value as Record<string, unknown>)[list];
	const entry: unknown = Array.isArray(entries) ? entries[place] : undefined;
	const id = (entry as { id?: unknown } | null | undefined)?.id;
	return typeof id === 'string'
		? revealUnusual(id.slice(0, 60))
		: `${list.replace(/s$/, '')} ${place + 1}`;
}
