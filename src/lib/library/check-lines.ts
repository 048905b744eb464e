import type { PlainLine } from '../source/plain-lines.ts';
import type { Problem } from '../source/problem.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';

/** A line that goes on in the next one, as far as the letters tell: for scripts that have small ones. */
const GOES_ON = /[\p{Ll},–—-]$/u;
const IS_GONE_ON = /^\p{Ll}/u;

/** Shorter lines are verse, names, cells of a table: nobody breaks prose so narrow, in characters. */
const NARROW = 40;

/** Two such places may be chance; so many are somebody’s line length. */
const LEAST = 3;

/**
 * Prose that was broken into lines by hand, or by a mail: every line of a source becomes a paragraph, and no passage crosses from
 * one into the next. Told where each run of such lines begins.
 */
export function checkLines(file: string, lines: readonly PlainLine[]): Problem[] {
	const runs: PlainLine[][] = [];
	let joints = 0;
	lines.forEach((one, place) => {
		const next = lines[place + 1];
		const isBroken =
			next?.line === one.line + 1 &&
			one.text.length >= NARROW &&
			GOES_ON.test(one.text) &&
			IS_GONE_ON.test(next.text);
		if (!isBroken) return;
		joints++;
		const run = runs.at(-1);
		if (run?.at(-1) === one) run.push(next);
		else runs.push([one, next]);
	});
	if (joints < LEAST) return [];
	return runs.map(([first, ...rest]) => ({
		file,
		line: first?.line ?? 1,
		what: `Lines ${first?.line} to ${rest.at(-1)?.line} look like one paragraph that was broken by hand: ${quoteForMessage(first?.text ?? '', 60)}. Each would become a paragraph.`,
		remedy:
			'Join the lines of each paragraph in the file, with a space between them; or add --keep-lines, where each stands by itself, as in verse.'
	}));
}
