import type { Problem } from '../../src/lib/source/problem.ts';
import type { WrongInput } from './wrong-input.ts';

export const CLASSES = ['clear', 'unclear', 'accepted', 'crash'] as const;
export type Class = (typeof CLASSES)[number];

/** Words of programs and parsers, which tell an editor nothing. */
const JARGON =
	/\bE(NOENT|ISDIR|ACCES|PERM|NOTDIR|LOOP)\b|errno|syscall|\bzod\b|Invalid (input|string|option|key|element|ISO|URL)|Too (small|big)|expected \w+ to (be|have)|\breceived\b|undefined|\bnull\b|\[object|NaN|Infinity|[Ii]mplicit (key|map)|block (sequence|mapping|collection)|flow (sequence|collection|map)|scalar|compact mapping|Map keys|[Pp]lain value|YAMLException|(Syntax|Type|Range|Reference)Error|call stack|regex|prototype|\bat \S+\.[tj]s:\d|<\/?(p|br|li|h[1-6]|ul|ol|em|strong|code|pre|blockquote|hr|table|a|img|del)>|escape sequence/;

/** Remedies that fit anything, and so nothing. */
const EMPTY_REMEDY = /^(Change the value as the message says\.|.{0,4})$/;
const QUOTING = /^Put a text that YAML reads as something else into quotation marks\.$/;
const NO_TEXT = /must be (a list|a map|a number|a whole number|true or false)/;

/** What a terminal or a CI system could obey, and what changes how other words look. */
const RAW =
	// eslint-disable-next-line no-control-regex
	/[\0-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|\p{Surrogate}/u;

/** A message is read in a terminal, characters. */
const LONGEST = 600;
/** One mistake is told in a few problems. */
const MOST = 12;

/** Why a problem would not help an editor; nothing where it would. */
export function unclearIn({ file, subject = '', what, nearest = '', remedy }: Problem) {
	const said = [what, remedy].join(' ');
	const jargon = JARGON.exec(said)?.[0];
	if (jargon) return `says “${jargon}”`;
	if (EMPTY_REMEDY.test(remedy)) return `has the remedy “${remedy}”`;
	if (QUOTING.test(remedy) && NO_TEXT.test(what)) return `has the remedy “${remedy}”`;
	const raw = [file, subject, what, nearest, remedy].find((words) => RAW.test(words));
	if (raw !== undefined) return `prints ${JSON.stringify(raw)} raw`;
	const long = [subject, what, nearest, remedy].find((words) => words.length > LONGEST);
	return long === undefined ? undefined : `has ${long.length} characters in a row`;
}

/** Whether these problems tell what is wrong with an input; if not, why. */
export function whyUnclear(
	{ file, lines, what, remedy }: WrongInput,
	problems: readonly Problem[]
): string | undefined {
	for (const problem of problems) {
		const amiss = unclearIn(problem);
		if (amiss) return `${problem.file}:${problem.line} ${amiss}`;
	}
	if (problems.length > MOST) return `${problems.length} problems`;
	const named = problems.filter((problem) =>
		typeof file === 'string' ? problem.file === file : file.test(problem.file)
	);
	if (named.length === 0) return `does not name ${String(file)}`;
	const placed = named.filter(({ line }) => lines?.includes(line) ?? true);
	if (placed.length === 0) {
		return `names line ${named.map(({ line }) => line).join(', ')}, not ${lines?.join(' or ')}`;
	}
	const said = placed.filter((problem) => what.test(problem.what));
	if (said.length === 0) return `does not say ${String(what)}`;
	if (remedy && !said.some((problem) => remedy.test(problem.remedy)))
		return `has no remedy ${String(remedy)}`;
	return undefined;
}
