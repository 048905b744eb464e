import { firstFrom } from './first-from.ts';
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
		.flatMap(({ start, end }, block) =>
			Array.from(segmenter.segment(text.slice(start, end)), (piece) => {
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
	const touched: Sentence[] = [];
	for (let at = firstFrom(sentences, (one) => one.end > start); ; at++) {
		const sentence = sentences[at];
		if (!sentence || sentence.start >= end) return touched;
		touched.push(sentence);
	}
}
