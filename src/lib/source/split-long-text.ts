/** What the parser of Markdown takes at a time, in UTF-16 code units. */
const LONGEST = 256 * 1024;

/**
 * A long text in parts, each with the line, from 1, on which it begins. The parser of Markdown looks through all that is
 * left for each paragraph, so that its time would grow with the square of the length. A text is parted only between two
 * paragraphs that begin with a letter: those are no list, no front matter and no code.
 */
export function splitLongText(text: string, longest = LONGEST): { line: number; text: string }[] {
	const parts: { line: number; text: string }[] = [];
	let start = 0;
	let line = 1;
	while (text.length - start > longest) {
		const border = /\n\p{L}[^\n]*\n\n+(?=\p{L})/gu;
		border.lastIndex = start + longest;
		const found = border.exec(text);
		if (!found) break;
		const part = text.slice(start, border.lastIndex);
		parts.push({ line, text: part });
		start = border.lastIndex;
		line += part.split('\n').length - 1;
	}
	return [...parts, { line, text: text.slice(start) }];
}
