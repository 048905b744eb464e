import search from 'approx-string-match';

/** The passage of `text` most like `pattern`, if any is like it at all. */
export interface NearMatch {
	start: number;
	end: number;
	/** Edits between the two (Levenshtein). */
	errors: number;
}

/**
 * The closest passage to `pattern` in `text`, with at most one edit for every three characters.
 * Only for suggestions: nothing is ever anchored by it. Time grows with both lengths, so patterns
 * beyond 400 characters are compared by their first 400.
 */
export function nearestPassage(text: string, pattern: string): NearMatch | undefined {
	const head = pattern.slice(0, 400);
	const matches = search(text, head, Math.ceil(head.length / 3));
	const distance = ({ start, end, errors }: NearMatch) =>
		errors + Math.abs(end - start - head.length) / text.length / 2;
	return matches.reduce<NearMatch | undefined>(
		(best, match) => (best && distance(best) <= distance(match) ? best : match),
		undefined
	);
}

/** The word among `options` that comes closest to `word`, or nothing where none does. */
export function nearestWord(word: string, options: Iterable<string>): string | undefined {
	let best: { option: string; errors: number } | undefined;
	for (const option of options) {
		const errors = nearestPassage(option, word)?.errors;
		if (errors === undefined) continue;
		const distance = errors + Math.abs(option.length - word.length) / 100;
		if (!best || distance < best.errors) best = { option, errors: distance };
	}
	return best?.option;
}
