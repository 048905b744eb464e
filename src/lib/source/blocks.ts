import type { Element, Root, RootContent, Text } from 'hast';
import type { Problem } from './problem.ts';

/** A heading, a paragraph, or a list: what stands in one row with its notes. */
export interface Paragraph {
	tagName: string;
	/** Indices of its blocks: one, or one for each item of a list. */
	blocks: number[];
}

export interface Blocks {
	/** The words of each block (heading, paragraph, list item), in order. */
	texts: string[];
	paragraphs: Paragraph[];
	problems: Omit<Problem, 'file'>[];
}

const isWhite = (node: RootContent) => node.type === 'text' && node.value.trim() === '';
const isText = (node: RootContent): node is Text => node.type === 'text';

/**
 * The blocks of a document's tree. A document is headings, paragraphs and flat lists of plain words;
 * whatever else Markdown makes of a character is a problem, because the text would no longer be
 * printed as it stands.
 */
export function blocks(tree: Root): Blocks {
	const texts: string[] = [];
	const paragraphs: Paragraph[] = [];
	const problems: Blocks['problems'] = [];

	function refuse(node: RootContent) {
		problems.push({
			line: node.position?.start.line ?? 1,
			what: `Markdown turns part of the text into ${nameOf(node)}.`,
			remedy: 'Escape the character (\\*, \\_, \\<, \\>) so that it is printed as it is.'
		});
	}
	/** Takes the words of a block and returns its index. */
	function add({ children }: Element): number {
		children.filter((child) => !isText(child)).forEach(refuse);
		const text = children.filter(isText).map(({ value }) => decode(value));
		return texts.push(text.join('').trim()) - 1;
	}

	for (const node of tree.children) {
		if (isWhite(node)) continue;
		if (node.type === 'element' && /^(p|h[1-6])$/.test(node.tagName)) {
			paragraphs.push({ tagName: node.tagName, blocks: [add(node)] });
		} else if (node.type === 'element' && /^[uo]l$/.test(node.tagName)) {
			const items: number[] = [];
			for (const item of node.children) {
				if (item.type === 'element' && item.tagName === 'li') items.push(add(item));
				else if (!isWhite(item)) refuse(item);
			}
			paragraphs.push({ tagName: node.tagName, blocks: items });
		} else refuse(node);
	}
	return { texts, paragraphs, problems };
}

function nameOf(node: RootContent): string {
	if (node.type === 'element') return `<${node.tagName}>`;
	return node.type === 'comment' ? 'a comment' : 'live markup';
}

/** mdsvex writes these two as entities before any plugin sees the text. */
function decode(value: string): string {
	return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
