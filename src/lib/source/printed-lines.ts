import type { Blocks } from './blocks.ts';
import { itemOf, type PlainLine } from './plain-lines.ts';

/** A line as a page prints it. */
export interface PrintedLine {
	/** Line, from 1, of the Markdown on which its block begins. */
	line: number;
	/** Its words, behind `- ` where it is an item of a list. */
	text: string;
	isItem: boolean;
	/** Whether it stands in one block with the line before it. */
	isJoined: boolean;
}

/** The lines of a text as its page prints them. That a line is a heading is our mark, and no sign of it is printed. */
export function printedLines({ texts, lines, paragraphs }: Blocks): PrintedLine[] {
	return paragraphs.flatMap(({ tagName, blocks }) =>
		blocks.flatMap((block) =>
			(texts[block] ?? '').split('\n').map((text, part): PrintedLine => {
				const isItem = tagName === 'ul' && part === 0;
				const line = lines[block] ?? 1;
				return { line, text: isItem ? `- ${text}` : text, isItem, isJoined: part > 0 };
			})
		)
	);
}

/** Whether a page prints a line of the source as it stands. */
export const isPrintedAs = (printed: Pick<PrintedLine, 'text' | 'isItem'>, source: PlainLine) =>
	printed.text === source.text ||
	(printed.isItem && printed.text === `- ${itemOf(source.text) ?? ''}`);
