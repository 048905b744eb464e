import { characterAround, codePointCounter } from '../../text/characters.ts';
import type { Projection } from '../../text/projection.ts';
import type { TextPosition } from '../../text/selector.ts';
import type { Place } from './work.ts';

/** What is coded at once: a sentence, or a run of lines that belong together, as those of a form do. */
export interface Unit extends TextPosition {
	/** Numbers of its first and its last sentence. */
	n: number;
	to: number;
}

/** The sentences as units, in order; each of the `runs` (first and last number) is one. */
export function unitsOf(
	sentences: readonly TextPosition[],
	runs: readonly (readonly [from: number, to: number])[]
): Unit[] {
	const last = new Map(runs);
	const units: Unit[] = [];
	for (let n = 1; n <= sentences.length;) {
		const to = last.get(n) ?? n;
		const [first, end] = [sentences[n - 1], sentences[to - 1]];
		if (first && end) units.push({ n, to, start: first.start, end: end.end });
		n = to + 1;
	}
	return units;
}

/** In UTF-16 code units, on either side. */
const CONTEXT = 32;

/**
 * The places of `units`, as a saved work names them. Unlike those of notes their company has one length, whether or not it
 * stands once: a text that a reader brings can say the same a thousand times, and the position tells the rest.
 */
export function placesOf({ text }: Projection, units: readonly Unit[]): Place[] {
	const toCodePoints = codePointCounter(text);
	return units.map(({ n, start, end }) => ({
		exact: text.slice(start, end),
		prefix: text.slice(characterAround(text, Math.max(0, start - CONTEXT)).start, start),
		suffix: text.slice(end, characterAround(text, Math.min(text.length, end + CONTEXT)).end),
		start: toCodePoints(start),
		end: toCodePoints(end),
		n
	}));
}
