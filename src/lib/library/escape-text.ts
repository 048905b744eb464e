import { alignLines } from '../source/align-lines.ts';
import { escapeMarkdown, type PlainBlock } from '../source/escape-markdown.ts';
import { headOf, parseMarkdown } from '../source/markdown.ts';
import { itemOf, plainLines, type PlainLine } from '../source/plain-lines.ts';
import { printedLines } from '../source/printed-lines.ts';
import type { Problem } from '../source/problem.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';

/** Markdown, or why there is none. */
export type Escaped =
	{ markdown: string; problems?: undefined } | { markdown?: undefined; problems: Problem[] };

/**
 * documents/<slug>.md once more: its front matter to the letter, and below it the text from its source, escaped. The lines that
 * were headings stay headings, also where they had been altered.
 */
export async function escapeText(slug: string, markdown: string, source: string): Promise<Escaped> {
	const head = headOf(markdown);
	const lines = plainLines(source);
	if (head === undefined || lines.length === 0) {
		const [file, what, remedy] =
			head === undefined
				? [
						`${slug}.md`,
						'The document has no front matter.',
						'Begin the file with it: a line ---, its fields, a line ---.'
					]
				: [
						`${slug}.txt`,
						'There is no text in the source.',
						'Save the text as it was found there.'
					];
		return { problems: [{ file: `documents/${file}`, line: 1, what, remedy }] };
	}
	const headings = await findHeadings(markdown.slice(head.length + '---\n\n---\n'.length), lines);
	const blocks = lines.map((line) => toBlock(line.text, headings.has(line.line)));
	const escaped = await escapeLines(blocks, lines, `documents/${slug}.txt`);
	if (escaped.problems) return escaped;
	return { markdown: `---\n${head}\n---\n\n${escaped.markdown}\n` };
}

/** What a line of a plain text is to be: a heading where it is said to be one, an item behind `- `, or a paragraph. */
export function toBlock(text: string, isHeading: boolean): PlainBlock {
	const item = itemOf(text);
	if (isHeading) return { tag: 'h2', text };
	return item === undefined ? { tag: 'p', text } : { tag: 'li', text: item };
}

/** The Markdown of these blocks, each from one of `lines`, or the lines that Markdown cannot be made to print. */
export async function escapeLines(
	blocks: readonly PlainBlock[],
	lines: readonly PlainLine[],
	file: string
): Promise<Escaped> {
	const { markdown, altered } = await escapeMarkdown(blocks);
	if (markdown !== undefined) return { markdown };
	return {
		problems: altered.map((place) => ({
			file,
			line: lines[place]?.line ?? 1,
			what: `Markdown has no way to print this line as it stands: ${quoteForMessage(lines[place]?.text ?? '')}`,
			remedy:
				'Look for characters in it that are not seen, shown here by their numbers, and take them out.'
		}))
	};
}

/** A line of Markdown by itself. */
interface MarkdownLine {
	raw: string;
	/** What the page would print of it alone. */
	printed: string;
	/** Its words as they stand behind two hashes, where it is a heading. */
	heading?: string;
}

/** The numbers of the lines of the source that are headings in `body`. */
async function findHeadings(body: string, source: readonly PlainLine[]): Promise<Set<number>> {
	const marked = await Promise.all(plainLines(body).map(({ text }) => readLine(text)));
	const headings = new Set<number>();
	const pairs = alignLines(
		marked,
		source,
		({ raw, printed, heading }, { text }) => text === printed || text === raw || text === heading
	);
	for (const { left, right } of pairs) {
		// A line that begins with `#` in the source as well is no heading of ours.
		if (left?.heading !== undefined && right && right.text !== left.raw) headings.add(right.line);
	}
	return headings;
}

async function readLine(raw: string): Promise<MarkdownLine> {
	const [, heading] = /^##[ \t]+(.*)$/.exec(raw) ?? [];
	// Most lines of a sound text stand there as they are printed; to try them all would take as long as to escape them.
	const isPlain = /^[\p{L}\p{N}][^\\&<>*_[\]`{}~|:@#]*$/u.test(raw) && !/^\d+[.)]/.test(raw);
	if (isPlain) return { raw, printed: raw };
	const [line] = printedLines(await parseMarkdown('text.md', raw));
	const printed = line?.text ?? '';
	return { raw, printed, ...(heading !== undefined && { heading }) };
}
