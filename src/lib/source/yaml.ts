import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument, stringify } from 'yaml';
import type { Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

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

/** YAML with a line for each value, all of them in quotation marks, so that no headline can be taken for YAML. */
export const writeYaml = (value: object): string =>
	stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
