import { firstFrom } from './first-from.ts';

/**
 * A document's text projection: the text of its blocks (heading, paragraph, list item) joined by
 * `\n`. Every position in the project counts UTF-16 code units over this string.
 */
export interface Projection {
	text: string;
	/** Where each block stands, in order; blocks never hold a line feed. */
	blocks: { start: number; end: number }[];
}

/** Joins block texts. Line feeds inside a block (soft breaks) count as spaces. */
export function project(blockTexts: readonly string[]): Projection {
	const blocks: Projection['blocks'] = [];
	let start = 0;
	const lines = blockTexts.map((blockText) => blockText.replaceAll('\n', ' '));
	for (const line of lines) {
		blocks.push({ start, end: start + line.length });
		start += line.length + 1;
	}
	return { text: lines.join('\n'), blocks };
}

/** The index of the block that holds `position`; the last one for positions past the end. */
export function blockAt({ blocks }: Projection, position: number): number {
	return firstFrom(blocks, ({ end }) => position <= end, blocks.length - 1);
}
