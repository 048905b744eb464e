/** A piece of what an editor wrote; `ours` are words that we propose, or to search for: `*…*` in the file. */
export interface Piece {
	words: string;
	ours: boolean;
}

/**
 * Words between two stars, each quotation among them whole. The first star stands where a word can begin, the second where
 * one can end.
 */
const OURS = /(?<=^|[\s“‘(—–])\*(?![\s*])((?:[^*“”]|“[^*“”]*”)+)(?<!\s)\*(?=$|[\s.,;:!?)”’…—–])/gu;

/** Tells our words from the rest. Stars that are quoted (“*”) are printed as they are. */
export function splitEmphasis(text: string): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of text.matchAll(OURS)) {
		if (match.index > from) pieces.push({ words: text.slice(from, match.index), ours: false });
		pieces.push({ words: match[1] ?? '', ours: true });
		from = match.index + match[0].length;
	}
	if (from < text.length) pieces.push({ words: text.slice(from), ours: false });
	return pieces;
}

/** The same words without the stars, for where nothing can be set apart. */
export const withoutStars = (text: string): string =>
	splitEmphasis(text)
		.map(({ words }) => words)
		.join('');

/** Whether some of the words are ours. */
export const hasEmphasis = (text: string): boolean => splitEmphasis(text).some(({ ours }) => ours);
