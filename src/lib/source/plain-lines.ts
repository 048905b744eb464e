/** A line of a plain text. */
export interface PlainLine {
	/** From 1, blank lines counted. */
	line: number;
	text: string;
}

/**
 * The lines of a plain text that a page prints: without blank ones and without white space at their ends. Lines end with LF,
 * CRLF or CR.
 */
export const plainLines = (text: string): PlainLine[] =>
	text
		.split(/\r\n?|\n/)
		.map((line, index) => ({ line: index + 1, text: trimEnds(line) }))
		.filter((one) => one.text !== '');

/** White space after Unicode, without the byte order mark, which JavaScript counts in, and which is no space. */
const WHITE = /[^\S\uFEFF]/;

/** The words without white space at their ends. In time that grows with the words, as no regular expression from the end does. */
export function trimEnds(words: string): string {
	let [start, end] = [0, words.length];
	while (start < end && WHITE.test(words.charAt(start))) start++;
	while (start < end && WHITE.test(words.charAt(end - 1))) end--;
	return words.slice(start, end);
}

/** The words of a line that is an item of a list, `- ` before them; nothing where it is none. */
export const itemOf = (line: string): string | undefined =>
	line.startsWith('- ') ? trimEnds(line.slice(2)) : undefined;
