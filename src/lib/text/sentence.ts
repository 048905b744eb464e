import type { TextPosition } from './selector.ts';
import type { Projection } from './projection.ts';

/** The unit of judgement. `number` counts from 1 through the document. */
export interface Sentence extends TextPosition {
	number: number;
	/** Index of the block that holds it. */
	block: number;
}

/**
 * The sentences of every block, after Unicode's rules (UAX #29) as the runtime's ICU has them for the language `lang`
 * (BCP 47). A
 * heading or list item is one block and so at least one sentence. Two sentences fused without a
 * space ("format.They") stay one, as printed.
 */
export function sentences({ text, blocks }: Projection, lang = 'en'): Sentence[] {
	const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
	return blocks
		.flatMap(({ start }, block) =>
			Array.from(segmenter.segment(text.slice(start, blocks[block]!.end)), (piece) => {
				const trimmed = piece.segment.trim();
				const from = start + piece.index + piece.segment.indexOf(trimmed);
				return { block, start: from, end: from + trimmed.length };
			})
		)
		.filter(({ start, end }) => start < end)
		.map((sentence, index) => ({ number: index + 1, ...sentence }));
}

/** The sentences, in order, that `position` touches. `sentences` must be in order and apart. */
export function sentencesIn(
	sentences: readonly Sentence[],
	{ start, end }: TextPosition
): Sentence[] {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sentences[middle]!.end <= start) low = middle + 1;
		else high = middle;
	}
	const touched: Sentence[] = [];
	for (let i = low; i < sentences.length && sentences[i]!.start < end; i++) {
		touched.push(sentences[i]!);
	}
	return touched;
}
