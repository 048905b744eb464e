import type { AlteredLine } from './blocks.ts';

/** Signs that Markdown looks at again for each one before them: a paragraph costs it the square of their number. */
const SIGNS = /[[\\&*_`~<{!]/g;
/** In a paragraph; a tenth of a second. Prose has a handful. */
const MOST_SIGNS = 2000;
/** Lists and quotations, one in another, at the head of a line; a thousand cost the parser its stack. */
const MARKERS = /^(?:\s*(?:>|[-+*]\s|\d+[.)]\s))+/;
const MOST_MARKERS = 50;

/** Lines of a text by paragraph: up to a blank line, or to the next item of a list. */
export function* paragraphsOf(text: string): Generator<{ line: number; text: string }> {
	let lines: string[] = [];
	let line = 1;
	for (const [place, one] of text.split('\n').entries()) {
		const isBlank = one.trim() === '';
		if (lines.length > 0 && (isBlank || one.startsWith('- '))) {
			yield { line, text: lines.join('\n') };
			lines = [];
		}
		if (isBlank) continue;
		if (lines.length === 0) line = place + 1;
		lines.push(one);
	}
	if (lines.length > 0) yield { line, text: lines.join('\n') };
}

/** Paragraphs that would keep the parser of Markdown busy for minutes, or take its stack; no text in words is among them. */
export function checkIntricacy(text: string): AlteredLine[] {
	return [...paragraphsOf(text)].flatMap(({ line, text: paragraph }): AlteredLine[] => {
		const [head = ''] = MARKERS.exec(paragraph) ?? [];
		const markers = head.replace(/\s/g, '').length;
		const signs = paragraph.length > MOST_SIGNS ? (paragraph.match(SIGNS)?.length ?? 0) : 0;
		const amiss =
			markers > MOST_MARKERS
				? `begins with ${markers} signs of lists and quotations, one in another`
				: signs > MOST_SIGNS
					? `holds ${signs} signs that Markdown reads, and is taken for no text (at most ${MOST_SIGNS})`
					: undefined;
		if (amiss === undefined) return [];
		return [
			{
				line,
				what: `The paragraph ${amiss}.`,
				remedy:
					'Look for what was pasted in by mistake, and take it out of the source and the Markdown.'
			}
		];
	});
}
