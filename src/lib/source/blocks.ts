import type { Element, Root, RootContent, Text } from 'hast';
import { trimEnds } from './plain-lines.ts';
import type { Problem } from './problem.ts';

/** A heading, a paragraph, or a list: what stands in one row with its notes. */
export interface Paragraph {
	tagName: string;
	/** Indices of its blocks: one, or one for each item of a list. */
	blocks: number[];
}

/** A line that would not be printed as it stands. What helps in any case is said by whoever knows the file. */
export type AlteredLine = Pick<Problem, 'line' | 'what'> & { remedy?: string };

export interface Blocks {
	/** The words of each block (heading, paragraph, list item), in order. */
	texts: string[];
	/** The line, from 1, on which each block begins. */
	lines: number[];
	paragraphs: Paragraph[];
	problems: AlteredLine[];
}

const isWhite = (node: RootContent) => node.type === 'text' && node.value.trim() === '';
const isText = (node: RootContent): node is Text => node.type === 'text';

/**
 * The blocks of a document's tree. A document is headings of one level, paragraphs and flat lists of plain words; whatever
 * else Markdown makes of a character is a problem, because the text would no longer be printed as it stands. Numbered lists are
 * among that: Markdown counts by itself, from any number.
 */
export function blocks(tree: Root): Blocks {
	const texts: string[] = [];
	const lines: number[] = [];
	const paragraphs: Paragraph[] = [];
	const problems: AlteredLine[] = [];
	const seen = new Set<string>();

	const lineOf = (node: Element | RootContent) => node.position?.start.line ?? 1;
	function refuse(node: RootContent, within?: string) {
		const problem = { line: lineOf(node), ...explain(node, within) };
		// A blank line sets every item of a list apart; it is told once. So is what happens again in a line.
		const told = `${problem.line} ${problem.what}`;
		const isAgain =
			problem.what === LOOSE.what ? problems.at(-1)?.what === LOOSE.what : seen.has(told);
		if (!isAgain) problems.push(problem);
		seen.add(told);
	}
	/** Takes the words of a block and returns its index. */
	function add(block: Element): number {
		for (const child of block.children) if (!isText(child)) refuse(child, block.tagName);
		const text = block.children.filter(isText).map(({ value }) => decode(value));
		lines.push(lineOf(block));
		return texts.push(trimEnds(text.join(''))) - 1;
	}

	for (const node of tree.children) {
		if (isWhite(node)) continue;
		if (node.type === 'element' && /^(p|h2)$/.test(node.tagName)) {
			paragraphs.push({ tagName: node.tagName, blocks: [add(node)] });
		} else if (node.type === 'element' && node.tagName === 'ul') {
			const items: number[] = [];
			for (const item of node.children) {
				if (item.type === 'element' && item.tagName === 'li') items.push(add(item));
				else if (!isWhite(item)) refuse(item);
			}
			paragraphs.push({ tagName: node.tagName, blocks: items });
		} else refuse(node);
	}
	return { texts, lines, paragraphs, problems };
}

/** What an editor did not mean to write, by the element that Markdown makes of it. */
const WHAT: Record<string, string> = {
	br: 'Spaces at the end of the line, or a backslash, would break it in two.',
	blockquote: 'A “>” at the head of the line would be a quotation of Markdown’s.',
	em: 'A star or underscore of the line would be lost, and make words slanted.',
	strong: 'Stars or underscores of the line would be lost, and make words bold.',
	code: 'A grave accent of the line would be lost, and make words into code.',
	pre: 'The line would be shown as code, because of grave accents or spaces at its head.',
	hr: 'The line would be a rule, and its signs be lost.',
	a: 'Brackets or an address of the line would become a link.',
	img: 'Brackets of the line would become a picture.',
	del: 'Tildes of the line would be lost, and strike words out.',
	ol: 'Numbers at the head of the lines would become a numbered list, which counts by itself.',
	input: 'Brackets of the line would become a box to tick.',
	table: 'Lines with “|” would become a table.'
};

const LOOSE = {
	what: 'A blank line between the items of a list would set them as paragraphs.',
	remedy: 'Take out the blank lines within the list.'
};

function explain(node: RootContent, within?: string): Omit<AlteredLine, 'line'> {
	const tag = node.type === 'element' ? node.tagName : undefined;
	if (within === 'li' && tag === 'p') return LOOSE;
	if (tag && /^h[1-6]$/.test(tag)) {
		return {
			what: 'The line would be a heading of another level than the texts have here.',
			remedy: 'Begin a heading with two hashes and a space, and escape hashes that are the text’s.'
		};
	}
	const name = tag ? 'other markup' : node.type === 'comment' ? 'a comment' : 'live markup';
	return {
		what: (tag && WHAT[tag]) ?? `Markdown would turn part of the line into ${name}.`
	};
}

/** mdsvex writes these two as entities before any plugin sees the text. */
function decode(value: string): string {
	return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
