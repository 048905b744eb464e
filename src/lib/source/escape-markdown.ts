import { parseMarkdown } from './markdown.ts';
import { printedLines } from './printed-lines.ts';

/** What one line of a text is to be. */
export interface PlainBlock {
	tag: 'h2' | 'p' | 'li';
	text: string;
}

/** The parser wants a name, and tells by its ending what it reads. */
const FILE = 'text.md';

const PREFIX = { h2: '## ', p: '', li: '- ' };

/** Ways to write a line so that Markdown leaves it alone, the most readable first. */
const WRITINGS: ((text: string) => string)[] = [
	(text) => text,
	// Signs that mark up wherever they stand, and those that do so at the head of a line.
	(text) =>
		text
			.replace(/[\\`*_[\]<>~|]/g, '\\$&')
			.replace(/^(\d+)([.)])/, '$1\\$2')
			.replace(/^[#+=:-]/, '\\$&'),
	// Every sign by its number: nothing is left that could mean anything.
	(text) => text.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
];

/** A line in the first writing that prints it to the character; nothing where none does. */
async function writeBlock({ tag, text }: PlainBlock): Promise<string | undefined> {
	for (const write of WRITINGS) {
		const line = PREFIX[tag] + write(text);
		const { texts, paragraphs, problems } = await parseMarkdown(FILE, line);
		const [paragraph] = paragraphs;
		const isSame = tag === 'li' ? paragraph?.tagName === 'ul' : paragraph?.tagName === tag;
		if (problems.length === 0 && texts.length === 1 && texts[0] === text && isSame) return line;
	}
	return undefined;
}

/**
 * The Markdown that prints these blocks, each to the character. Where that can’t be done, the places, from 0, of the lines
 * that would be altered: those that no writing keeps, or those that change once all stand together.
 */
export async function escapeMarkdown(
	blocks: readonly PlainBlock[]
): Promise<
	{ markdown: string; altered?: undefined } | { markdown?: undefined; altered: number[] }
> {
	const lines = await Promise.all(blocks.map(writeBlock));
	const unwritten = lines.flatMap((line, place) => (line === undefined ? [place] : []));
	if (unwritten.length > 0) return { altered: unwritten };
	const markdown = lines
		.map((line, place) => {
			const isNextItem = blocks[place]?.tag === 'li' && blocks[place - 1]?.tag === 'li';
			return (place === 0 ? '' : isNextItem ? '\n' : '\n\n') + line;
		})
		.join('');
	const parsed = await parseMarkdown(FILE, markdown);
	const printed = printedLines(parsed);
	const altered = blocks.flatMap(({ tag, text }, place) =>
		printed[place]?.text === (tag === 'li' ? PREFIX.li : '') + text ? [] : [place]
	);
	const isWhole =
		altered.length === 0 && printed.length === blocks.length && parsed.problems.length === 0;
	return isWhole ? { markdown } : { altered };
}
