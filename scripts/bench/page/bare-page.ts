import { readFile } from 'node:fs/promises';

/** Where the six declarations stand that a bare page has. */
const FILE = 'ARCHITECTURE.md';
const HEADING = '## The bench';

/**
 * The style of a bare page: the first block of CSS below “The bench” in ARCHITECTURE.md, so that what
 * is told and what is measured can’t differ.
 *
 * @throws if there is none
 */
export async function readBareStyle(): Promise<string> {
	const [, section] = (await readFile(FILE, 'utf8')).split(`\n${HEADING}\n`);
	const style = section && /^```css\n(.*?)^```$/ms.exec(section)?.[1];
	if (!style) {
		throw new Error(`${FILE}: no block of CSS below “${HEADING}”. Put the bare page’s style back.`);
	}
	return style.replace(/\s+/g, ' ').trim();
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What a reading page is measured against: the same text as bare paragraphs, one a block, with `style`. */
export function barePage(blocks: readonly string[], style: string): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bare</title>
<style>${style}</style>
${blocks.map((block) => `<p>${escape(block)}</p>`).join('\n')}
</html>
`;
}
