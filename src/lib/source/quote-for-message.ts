import { revealUnusual } from './unusual-characters.ts';

/** What a line of a terminal can take in, in characters. */
const LIMIT = 120;

/**
 * Words of a file as a message may print them: in quotation marks, on one line, nothing in them that is not seen or that a
 * terminal or a CI system would obey (line feeds, controls and direction marks stand there by number, `⟨U+000A⟩`), and cut
 * after `limit` characters. For reading; not every result can be copied back.
 */
export function quoteForMessage(words: string, limit = LIMIT): string {
	// A character has at most two code units, so that a text of megabytes is not taken apart for its beginning.
	const characters = Array.from(words.slice(0, (limit + 1) * 2));
	const isCut = characters.length > limit;
	const shown = isCut ? `${characters.slice(0, limit - 1).join('')}…` : words;
	return `"${revealUnusual(shown)}"`;
}
