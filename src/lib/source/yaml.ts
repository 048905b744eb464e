import { CORE_SCHEMA, load, type YAMLException } from 'js-yaml';
import {
	isCollection,
	isNode,
	isScalar,
	parseDocument,
	stringify,
	visit,
	type Document
} from 'yaml';
import { explainYaml } from './explain-yaml.ts';
import { locateYaml } from './locate-yaml.ts';
import type { Problem } from './problem.ts';
import { nameCharacter } from './unusual-characters.ts';

export type Path = readonly PropertyKey[];

/** A parsed YAML text that can still say on which line a value stands. */
export interface YamlSource {
	value: unknown;
	problems: Problem[];
	/** Line (from 1) of the deepest node along `path` that exists. */
	lineAt(path: Path): number;
}

/** The longest file that is read, in UTF-16 code units: some 150,000 notes. */
const LONGEST = 32 * 1024 * 1024;
/** How many lists and maps may stand in one another. A note file needs seven. */
const DEEPEST = 40;
/** Complaints that js-yaml alone has, or that would cost the other parser its stack. */
const FINAL = /max(Depth|Aliases)|non-printable|tag/;

/**
 * Parses YAML 1.2 (core schema, without aliases). All syntax errors become problems, and `value` is `undefined` then;
 * a key that stands twice is one. `lineOffset` is added to every line, for YAML inside another file.
 *
 * Two parsers share the work: js-yaml reads a sound file in an eighth of the time that `yaml` takes, and knows the place
 * of every value; `yaml` goes on behind a mistake, and tells all of them.
 */
export function parseYaml(file: string, text: string, lineOffset = 0): YamlSource {
	const lineOf = linesOf(text, lineOffset);
	let find: ((path: Path) => number) | undefined;
	const lineAt = (path: Path) => lineOf((find ??= finder(text))(path));
	const fail = (...problems: Omit<Problem, 'file'>[]): YamlSource => ({
		value: undefined,
		problems: problems.map((problem) => ({ file, ...problem })),
		lineAt
	});
	const line = 1 + lineOffset;
	if (text.length > LONGEST) {
		const what = `The file is longer than ${LONGEST / 1024 / 1024} million characters.`;
		return fail({ line, what, remedy: 'Nobody reads so many notes; look for what was pasted in.' });
	}
	const control = /(?![\t\n\u0085])\p{Cc}/u.exec(text);
	if (control) {
		return fail({
			line: text.slice(0, control.index).split('\n').length + lineOffset,
			what: `The line holds a ${nameCharacter(control[0])}.`,
			remedy: 'Delete the character: it is not seen.'
		});
	}
	let value: unknown;
	let complaint: { line: number; message: string } | undefined;
	try {
		value = load(text, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: DEEPEST });
	} catch (error) {
		const { reason, mark } = error as Partial<YAMLException>;
		complaint = { line: (mark?.line ?? 0) + 1 + lineOffset, message: reason ?? String(error) };
	}
	if (value !== null && value !== undefined) return { value, problems: [], lineAt };
	if (complaint && FINAL.test(complaint.message)) {
		return fail({ line: complaint.line, ...explainYaml(complaint.message) });
	}
	const { errors, isEmpty } = findMistakes(text, lineOf);
	if (complaint === undefined || isEmpty) {
		return fail({
			line,
			what: 'The file holds no data.',
			remedy: 'See CONTRIBUTING.md for what belongs into it, or delete it.'
		});
	}
	const mistakes = errors.length > 0 ? errors : [complaint];
	return fail(...mistakes.map(({ line, message }) => ({ line, ...explainYaml(message) })));
}

/** Places in a text that may be no YAML; then all are its beginning. */
function finder(text: string): (path: Path) => number {
	try {
		return locateYaml(text, DEEPEST);
	} catch {
		return () => 0;
	}
}

/** The line of an offset. */
function linesOf(text: string, lineOffset: number): (offset: number) => number {
	let breaks: number[] | undefined;
	return (offset) => {
		breaks ??= Array.from(text.matchAll(/\n/g), ({ index }) => index);
		const all = breaks;
		let [low, high] = [0, all.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((all[middle] ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return low + 1 + lineOffset;
	};
}

/** The mistakes of a text that is no YAML; of those in lines that follow each other the first: the others come of it. */
function findMistakes(text: string, lineOf: (offset: number) => number) {
	const document = parseDocument(text, { prettyErrors: false });
	const errors = document.errors.map(({ message, pos }) => ({
		line: lineOf(/closing|end with a/.test(message) ? openedAt(document, pos[0]) : pos[0]),
		message
	}));
	return {
		isEmpty: document.errors.length === 0 && document.contents === null,
		errors: errors.filter(({ line }, at) => {
			const before = errors[at - 1];
			return before === undefined || Math.abs(line - before.line) > 1;
		})
	};
}

/** Where the last quotation mark or bracket before `end` was opened, which is the one that is not closed. */
function openedAt(document: Document.Parsed, end: number): number {
	let opened = end;
	visit(document, (_, node) => {
		if (!isNode(node) || !node.range || node.range[0] >= end) return;
		const isOpener = isScalar(node)
			? /^QUOTE/.test(node.type ?? '')
			: isCollection(node) && node.flow === true;
		if (isOpener) opened = node.range[0];
	});
	return opened;
}

/** YAML with a line for each value, all of them in quotation marks, so that no headline can be taken for YAML. */
export const writeYaml = (value: object): string =>
	stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
