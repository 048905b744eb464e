import type { Element, Root, RootContent, Text } from 'hast';
import type { Problem } from '../annotation/problem.ts';

/** A heading, paragraph or list item: the element and the words in it. */
export interface Block {
	element: Element;
	/** Index of the passage (top-level element) it stands in. */
	passage: number;
	text: string;
}

const isWhite = (node: RootContent) => node.type === 'text' && node.value.trim() === '';

/**
 * The blocks of a document's tree, in order. A document is headings, paragraphs and flat lists of
 * plain words; whatever else Markdown makes of a character is a problem, because the text would no
 * longer be printed as it stands.
 */
export function blocks(tree: Root): { blocks: Block[]; problems: Omit<Problem, 'file'>[] } {
	const found: Block[] = [];
	const problems: Omit<Problem, 'file'>[] = [];
	let passage = 0;

	function refuse(node: RootContent) {
		problems.push({
			line: node.position?.start.line ?? 1,
			what: `Markdown turns part of the text into ${nameOf(node)}.`,
			remedy: 'Escape the character (\\*, \\_, \\<, \\>) so that it is printed as it is.'
		});
	}
	function add(element: Element) {
		const isText = (child: RootContent): child is Text => child.type === 'text';
		element.children.filter((child) => !isText(child)).forEach(refuse);
		const text = element.children.filter(isText).map(({ value }) => decode(value));
		found.push({ element, passage, text: text.join('').trim() });
	}

	for (const node of tree.children) {
		if (isWhite(node)) continue;
		if (node.type === 'element' && /^(p|h[1-6])$/.test(node.tagName)) add(node);
		else if (node.type === 'element' && /^[uo]l$/.test(node.tagName)) {
			for (const item of node.children) {
				if (item.type === 'element' && item.tagName === 'li') add(item);
				else if (!isWhite(item)) refuse(item);
			}
		} else refuse(node);
		passage++;
	}
	return { blocks: found, problems };
}

function nameOf(node: RootContent): string {
	if (node.type === 'element') return `<${node.tagName}>`;
	return node.type === 'comment' ? 'a comment' : 'live markup';
}

/** mdsvex writes these two as entities before any plugin sees the text. */
function decode(value: string): string {
	return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
