import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument, stringify } from 'yaml';
import type { z } from 'zod';
import { knownFields } from './known-fields.ts';
import { nearestWord } from './nearest.ts';
import type { PlacedProblem, Problem } from './problem.ts';

type Path = readonly PropertyKey[];

/** A parsed YAML text that can still say on which line a value stands. */
export interface YamlSource {
	value: unknown;
	problems: Problem[];
	/** Line (from 1) of the deepest node along `path` that exists. */
	lineAt(path: Path): number;
}

/**
 * Parses YAML 1.2 (core schema). All syntax errors become problems, and `value` is `undefined` then;
 * a key that stands twice is one. `lineOffset` is added to every line, for YAML inside another file.
 *
 * Two parsers share the work: js-yaml reads a sound file in an eighth of the time that `yaml` takes,
 * and `yaml` knows where everything stands, which matters only once something is wrong.
 */
export function parseYaml(file: string, text: string, lineOffset = 0): YamlSource {
	let located: ReturnType<typeof locate> | undefined;
	const positions = () => (located ??= locate(text, lineOffset));
	const lineAt = (path: Path) => positions().lineAt(path);
	const fail = (problems: Omit<Problem, 'file'>[]): YamlSource => ({
		value: undefined,
		problems: problems.map((problem) => ({ file, ...problem })),
		lineAt
	});
	let value: unknown;
	let complaint = '';
	try {
		value = load(text, { schema: CORE_SCHEMA });
	} catch (error) {
		complaint = String(error);
	}
	if (value !== null && value !== undefined) return { value, problems: [], lineAt };
	const { errors, isEmpty } = positions();
	if (isEmpty) {
		return fail([
			{
				line: 1 + lineOffset,
				what: 'The file holds no data.',
				remedy: 'See CONTRIBUTING.md for what belongs into it, or delete it.'
			}
		]);
	}
	const mistakes = errors.length ? errors : [{ line: 1 + lineOffset, message: complaint }];
	return fail(
		mistakes.map(({ line, message }) => ({
			line,
			what: `This is not YAML: ${message}`,
			remedy: 'Look at the indentation and the quotes of this line and the one before it.'
		}))
	);
}

/** The same text as a tree of nodes that know their places. */
function locate(text: string, lineOffset: number) {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineOf = (offset: number) => lines.linePos(offset).line + lineOffset;
	const keyOf = (key: unknown) => (isNode(key) ? key.toJSON() : key);
	return {
		isEmpty: document.errors.length === 0 && document.contents === null,
		errors: document.errors.map(({ message, pos }) => ({ line: lineOf(pos[0]), message })),
		lineAt(path: Path): number {
			let offset = document.contents?.range?.[0] ?? 0;
			let node: unknown = document.contents;
			for (const step of path) {
				if (isMap(node)) {
					const pair = node.items.find(({ key }) => String(keyOf(key)) === String(step));
					if (!isPair(pair)) break;
					if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
					node = pair.value;
				} else if (isSeq(node) && typeof step === 'number' && isNode(node.items[step])) {
					node = node.items[step];
					offset = (isNode(node) && node.range?.[0]) || offset;
				} else break;
			}
			return lineOf(offset);
		}
	};
}

/** What a value is for, by its path: `references[0]`, `kinds[2].label`. */
function nameOf(path: Path): string {
	return path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
		.join('')
		.replace(/^\./, '');
}

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
		problems: result.error.issues.flatMap((issue) => explain(issue, schema, file, source))
	};
}

/** A YAML file that a schema has parsed, and that can still say on which line a value stands. */
export interface ParsedYaml<T> {
	file: string;
	/** Nothing where the problems say why. */
	value?: T;
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
	return { file, lineAt: yaml.lineAt, ...parseWith(schema, file, yaml) };
}

/** Problems found in a parsed file, each with its line. Lines are looked up only here: that is slow. */
export const placeProblems = (
	{ file, lineAt }: Pick<ParsedYaml<unknown>, 'file' | 'lineAt'>,
	placed: readonly PlacedProblem[]
): Problem[] => placed.map(({ path, ...problem }) => ({ file, line: lineAt(path), ...problem }));

/** YAML with a line for each value, all of them in quotation marks, so that no headline can be taken for YAML. */
export const writeYaml = (value: object): string =>
	stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });

function explain(
	issue: z.core.$ZodIssue,
	schema: z.ZodType,
	file: string,
	source: YamlSource
): Problem[] {
	const { path } = issue;
	const at = { file, line: source.lineAt(path), subject: subjectOf(path, source.value) };
	const name = nameOf(path.slice(at.subject ? 2 : 0)) || 'The file';
	switch (issue.code) {
		case 'unrecognized_keys': {
			const known = knownFields(schema, path, source.value);
			return issue.keys.map((key) => ({
				...at,
				line: source.lineAt([...path, key]),
				what: `Unknown field "${key}".`,
				nearest: nearestWord(key, known),
				remedy: known.length ? `Fields here: ${known.join(', ')}.` : 'Remove it.'
			}));
		}
		case 'invalid_value': {
			const options = issue.values.map(String);
			const given = issue.input === undefined ? 'missing' : `"${String(issue.input)}"`;
			return [
				{
					...at,
					what: `${name} is ${given}; it must be one of: ${options.join(', ')}.`,
					nearest:
						issue.input === undefined ? undefined : nearestWord(String(issue.input), options),
					remedy: `Choose one of the listed words; they are defined in annotations/vocabulary.yaml.`
				}
			];
		}
		case 'invalid_union': {
			if (issue.discriminator && 'options' in issue && Array.isArray(issue.options)) {
				const given = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator];
				const options = issue.options.map(String);
				return [
					{
						...at,
						line: source.lineAt([...path]),
						what: `${issue.discriminator} is ${given === undefined ? 'missing' : `"${String(given)}"`}; it must be one of: ${options.join(', ')}.`,
						nearest: given === undefined ? undefined : nearestWord(String(given), options),
						remedy:
							'Choose one of the listed words; they are defined in annotations/vocabulary.yaml.'
					}
				];
			}
			break;
		}
		case 'invalid_type':
			if (issue.input === undefined) {
				return [
					{
						...at,
						what: `${name} is missing.`,
						remedy: `Add it; it must be ${article(issue.expected)}.`
					}
				];
			}
			return [
				{
					...at,
					what: `${name} must be ${article(issue.expected)}, not ${describe(issue.input)}.`,
					remedy: 'Put a text that YAML reads as something else into quotation marks.'
				}
			];
	}
	return [
		{ ...at, what: `${name}: ${issue.message}`, remedy: 'Change the value as the message says.' }
	];
}

const LISTS: Record<string, string> = {
	annotations: 'annotation',
	checks: 'check',
	outside: 'figure',
	plots: 'plot',
	claims: 'claim'
};

/** The id of the entry (or its place in the list) that `path` leads into. */
function subjectOf(path: Path, value: unknown): string | undefined {
	const [list, place] = path;
	const noun = LISTS[String(list)];
	if (!noun || typeof place !== 'number') return undefined;
	const entry = (value as Record<string, unknown[]>)[String(list)]?.[place];
	const id = (entry as { id?: unknown } | null | undefined)?.id;
	return typeof id === 'string' ? id : `${noun} ${place + 1}`;
}

function article(type: string): string {
	const names: Record<string, string> = {
		string: 'a text',
		array: 'a list',
		object: 'a map of fields',
		record: 'a map of fields',
		boolean: 'true or false',
		number: 'a number',
		int: 'a whole number'
	};
	return names[type] ?? type;
}

function describe(input: unknown): string {
	if (input === null) return 'empty';
	if (Array.isArray(input)) return 'a list';
	return typeof input === 'object' ? 'a map of fields' : `the ${typeof input} ${String(input)}`;
}
