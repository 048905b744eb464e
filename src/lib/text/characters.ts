import { firstFrom } from './first-from.ts';
import type { TextPosition } from './selector.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Below these no unit belongs to the character before it. */
const FIRST_COMBINING = 0x300;

/**
 * The character as readers see it (an extended grapheme cluster, UAX #29) that holds what is on both sides of `at`:
 * a letter with its accents, a family joined out of four people. Empty, from `at` to `at`, where `at` is between two
 * characters. `at` counts UTF-16 code units; looks at one line of the text.
 */
export function characterAround(text: string, at: number): TextPosition {
	const between = { start: at, end: at };
	const isPlain = (unit: number) => unit < FIRST_COMBINING;
	if (at <= 0 || at >= text.length) return between;
	if (isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at))) return between;
	const lineStart = text.lastIndexOf('\n', at - 1) + 1;
	const lineFeed = text.indexOf('\n', at);
	const line = text.slice(lineStart, lineFeed < 0 ? text.length : lineFeed);
	const character = graphemes.segment(line).containing(at - lineStart);
	if (!character) return between;
	const start = lineStart + character.index;
	return start === at ? between : { start, end: start + character.segment.length };
}

/**
 * Counts in code points, as the W3C’s selectors do: the function that is returned says how many stand before a place
 * given in UTF-16 code units. The text is read once.
 */
export function codePointCounter(text: string): (at: number) => number {
	const secondHalves = Array.from(
		text.matchAll(/(?<=[\uD800-\uDBFF])[\uDC00-\uDFFF]/g),
		({ index }) => index
	);
	return (at) => at - firstFrom(secondHalves, (index) => index >= at);
}
