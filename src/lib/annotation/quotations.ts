import { placesOfWords } from '../text/whole-words.ts';
import { splitEmphasis } from './emphasis.ts';

/** The quotations “…” of what an editor wrote, each in the pieces that an ellipsis leaves of it. Our own words are none. */
export function quotationsIn(written: string): string[][] {
	const theirs = splitEmphasis(written)
		.filter(({ ours }) => !ours)
		.map(({ words }) => words)
		.join('*');
	return Array.from(theirs.matchAll(/“([^”]*)”/gu), ([, quoted = '']) =>
		quoted
			.split('…')
			.map((piece) => piece.trim())
			.filter((piece) => comparable(piece) !== '')
	);
}

/** White space is one space, and quotation marks are alike: a quotation inside another changes them. */
const alike = (text: string): string => text.replace(/[^\S\n]+/g, ' ').replace(/[‘’“”"]/g, "'");

/** A piece of a quotation without its closing punctuation. */
const comparable = (piece: string): string =>
	alike(piece)
		.replace(/[.,;:!?'–—-]+$/u, '')
		.trim();

/** A text in which quotations are looked for; made once for many. */
export type Printed = string & { readonly printed: unique symbol };
export const printedIn = (text: string): Printed => alike(text) as Printed;

/**
 * Whether a piece of a quotation stands in a printed text: letter for letter, in whole words, within one line. Its first
 * letter may be small or capital, and its closing punctuation is not looked at.
 */
export function stands(piece: string, printed: Printed): boolean {
	const [first = '', ...others] = comparable(piece);
	const rest = others.join('');
	return [...new Set([first, first.toLowerCase(), first.toUpperCase()])].some(
		(letter) => placesOfWords(printed, letter + rest).length > 0
	);
}
