import { findLookAlike, type LookAlike } from './look-alike.ts';
import { characterAround } from './characters.ts';
import type { TextPosition, TextQuote } from './selector.ts';
import { blockAt, type Projection } from './projection.ts';

/** Where a quote stands, or why it has no place. Nothing is guessed with an editor's words. */
export type Anchoring =
	| { state: 'anchored'; position: TextPosition }
	| { state: 'ambiguous'; starts: number[] }
	| { state: 'crosses-blocks' }
	| { state: 'splits-character'; whole: TextPosition }
	| { state: 'normalization'; actual: string }
	/** The words stand at `start`, but not with the words that are said to be beside them. */
	| { state: 'other-context'; side: 'prefix' | 'suffix'; start: number }
	/** Without the white space at its ends the quote would have its place. */
	| { state: 'white-edge'; isLineFeed: boolean }
	/** The words look like a passage, but for one character. */
	| ({ state: 'look-alike' } & LookAlike)
	| { state: 'orphan' };

/**
 * Finds the one place where `exact` stands after `prefix` and before `suffix`.
 *
 * A match is exact, code unit for code unit: no case folding, no white-space folding, no Unicode
 * normalization. Unlike an annotation client, which re-anchors strangers' notes to a page that
 * changes, an editor and a text share a repository, so a quote that doesn't match is a mistake to
 * be shown, not a puzzle to be solved.
 */
export function anchor(projection: Projection, quote: TextQuote): Anchoring {
	const { text } = projection;
	const { exact, prefix = '', suffix = '' } = quote;
	const starts: number[] = [];
	if (exact) {
		const context = prefix + exact + suffix;
		for (let at = text.indexOf(context); at !== -1; at = text.indexOf(context, at + 1)) {
			starts.push(at + prefix.length);
		}
	}
	const [start] = starts;
	if (start === undefined) return whyAbsent(projection, quote);
	if (starts.length > 1) return { state: 'ambiguous', starts };
	const end = start + exact.length;
	if (blockAt(projection, start) !== blockAt(projection, end)) return { state: 'crosses-blocks' };
	const whole = { start: characterAround(text, start).start, end: characterAround(text, end).end };
	if (whole.start < start || end < whole.end) return { state: 'splits-character', whole };
	return { state: 'anchored', position: { start, end } };
}

function whyAbsent(
	{ text }: Projection,
	{ exact, prefix = '', suffix = '' }: TextQuote
): Anchoring {
	const start = exact === '' ? -1 : text.indexOf(exact);
	if (start !== -1 && (prefix || suffix) && !exact.includes('\n')) {
		const side = prefix && !text.includes(prefix + exact) ? 'prefix' : 'suffix';
		// Of several places the one is told that has the words beside it that are right.
		const near = side === 'suffix' && prefix ? text.indexOf(prefix + exact) + prefix.length : start;
		return { state: 'other-context', side, start: near };
	}
	const trimmed = exact.trim();
	if (trimmed !== exact && trimmed !== '' && text.includes(trimmed)) {
		return { state: 'white-edge', isLineFeed: exact.endsWith('\n') };
	}
	if (exact && text.replaceAll('\n', ' ').includes(exact.replaceAll('\n', ' '))) {
		// The words stand there once white space between blocks is read as a space.
		return { state: 'crosses-blocks' };
	}
	for (const form of ['NFC', 'NFD'] as const) {
		const other = exact.normalize(form);
		if (other && other !== exact && text.includes(other)) {
			return { state: 'normalization', actual: form };
		}
	}
	const alike = findLookAlike(text, exact);
	return alike ? { state: 'look-alike', ...alike } : { state: 'orphan' };
}

/**
 * The words at a position with what stands before and after them, for selectors that strangers’ software has to
 * find: no character is cut, and together they stand in the text once. About `length` code units on either side, and
 * more where the same words stand in the same company elsewhere.
 */
export function quoteAt(
	projection: Projection,
	position: TextPosition,
	length = 32
): Required<TextQuote> {
	const { text } = projection;
	const { start, end } = position;
	const from = characterAround(text, Math.max(0, start - length)).start;
	const to = characterAround(text, Math.min(text.length, end + length)).end;
	const context = text.slice(from, to);
	if (text.indexOf(context) !== text.lastIndexOf(context)) {
		return quoteAt(projection, position, 2 * length);
	}
	return {
		exact: text.slice(start, end),
		prefix: text.slice(from, start),
		suffix: text.slice(end, to)
	};
}
