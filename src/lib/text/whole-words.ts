import { UNSPACED } from './words.ts';

/** Whether two characters that follow each other belong to one word or number. */
function joined(a: string, b: string): boolean {
	return (
		/[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b) && !UNSPACED.test(a) && !UNSPACED.test(b)
	);
}

/** A separator inside a number, or the dash of a span: `8,000`, `1.5`, `3–5`. */
const INSIDE = /^[.,\p{Pd}/:×]$/u;

function cuts(text: string, at: number): boolean {
	const before = lastOf(text.slice(0, at));
	const after = firstOf(text.slice(at));
	if (joined(before, after)) return true;
	const isSplit = (sign: string, outer: string, inner: string) =>
		INSIDE.test(sign) && /\p{Nd}/u.test(outer) && /\p{Nd}/u.test(inner);
	return (
		isSplit(before, lastOf(text.slice(0, at - before.length)), after) ||
		isSplit(after, before, firstOf(text.slice(at + after.length)))
	);
}

const firstOf = (text: string) => Array.from(text.slice(0, 2))[0] ?? '';
const lastOf = (text: string) => Array.from(text.slice(-2)).at(-1) ?? '';

/**
 * Where `words` stand in `text`, as UTF-16 offsets, without cutting a word or a number at either end: `8` does not stand in
 * `85,000`, nor `3` in `3–5`.
 */
export function placesOfWords(text: string, words: string): number[] {
	const places: number[] = [];
	if (words === '') return places;
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
		if (!cuts(text, at) && !cuts(text, at + words.length)) places.push(at);
	}
	return places;
}
