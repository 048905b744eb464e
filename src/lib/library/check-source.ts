import { alignLines } from '../source/align-lines.ts';
import type { PlainLine } from '../source/plain-lines.ts';
import { isPrintedAs, type PrintedLine } from '../source/printed-lines.ts';
import type { Problem } from '../source/problem.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';
import { nameCharacter } from '../source/unusual-characters.ts';

/** Nobody mends more than this at a time, and one command mends them all. */
const TOLD = 20;

/** What a text is compared in: its Markdown and its source. */
export interface TextFiles {
	markdown: string;
	source: string;
}

/**
 * Whether a page prints its text as it was found: the same lines in the same order, to the character. Blank lines, white space
 * at the ends of lines and our mark of a heading are not compared.
 */
export function checkSource(
	printed: readonly PrintedLine[],
	source: readonly PlainLine[],
	files: TextFiles,
	remedy: string
): Problem[] {
	const problems: Problem[] = [];
	let reached = printed[0]?.line ?? 1;
	for (const { left, right, isSame } of alignLines(printed, source, isPrintedAs)) {
		reached = left?.line ?? reached;
		const at = { file: files.markdown, line: reached, remedy };
		if (!isSame) problems.push({ ...at, what: explain(left, right, files.source) });
		else if (left?.isJoined) {
			const what = `Two lines of the source would become one: ${quoteForMessage(left.text, 60)} stands in one paragraph with the line before it, without a blank line between them.`;
			problems.push({ ...at, what });
		}
	}
	const untold = problems.length - TOLD;
	if (untold <= 0) return problems;
	const what = `${untold} more lines are not as in ${files.source}.`;
	return [...problems.slice(0, TOLD), { file: files.markdown, line: reached, what, remedy }];
}

function explain(
	printed: PrintedLine | undefined,
	source: PlainLine | undefined,
	file: string
): string {
	if (!printed) {
		return `The page would leave out line ${source?.line} of ${file}: ${quoteForMessage(source?.text ?? '')}.`;
	}
	if (!source) {
		return `The page would print ${quoteForMessage(printed.text)}, which is no line of ${file}.`;
	}
	const from = firstDifference(printed.text, source.text);
	const [ours, theirs] = [printed.text, source.text].map((text) => quoteFrom(text, from));
	return `The page would print ${ours}, and line ${source.line} of ${file} has ${theirs}: from character ${lengthOf(printed.text.slice(0, from)) + 1} on they differ, ${characterAt(printed.text, from)} for ${characterAt(source.text, from)}.`;
}

const lengthOf = (text: string) => Array.from(text).length;

const characterAt = (text: string, place: number) => {
	const code = text.codePointAt(place);
	return code === undefined ? 'the end of the line' : nameCharacter(String.fromCodePoint(code));
};

/** The place, in code units, of the first character that differs. */
function firstDifference(one: string, other: string): number {
	let place = 0;
	while (place < one.length && one[place] === other[place]) place++;
	const isWithin = /^[\uDC00-\uDFFF]/.test(one.slice(place) || other.slice(place));
	return isWithin && place > 0 ? place - 1 : place;
}

/** A line, from some words before the place on. */
function quoteFrom(text: string, place: number): string {
	const from = Math.max(0, place - 40);
	return quoteForMessage((from > 0 ? '…' : '') + text.slice(from), 100);
}
