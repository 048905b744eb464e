import { parseHTML } from 'linkedom';

/** Elements that stand within a line; at the border of any other one a new line begins. */
const WITHIN_A_LINE = new Set(
	'a abbr b bdi cite code em i q s small span strong sub sup time tspan u var wbr'.split(' ')
);
/** Their content is no text. */
const UNSEEN = new Set(['script', 'style', 'template']);

/**
 * All words in the body of a page, folded ones included, as one plain text: a line for each block,
 * white space as a browser collapses it. What CSS draws or hides is not looked at.
 */
export function wordsOfPage(html: string): string {
	let text = '';
	const read = (node: Node) => {
		if (node.nodeType === 3) text += node.textContent?.replace(/\s+/g, ' ') ?? '';
		const name = node.nodeName.toLowerCase();
		if (node.nodeType !== 1 || UNSEEN.has(name)) return;
		const border = WITHIN_A_LINE.has(name) ? '' : '\n';
		text += border;
		for (const child of node.childNodes) read(child);
		text += border;
	};
	read(parseHTML(html).document.body);
	return text
		.split('\n')
		.map((line) => line.trim().replace(/ +/g, ' '))
		.filter(Boolean)
		.join('\n');
}
