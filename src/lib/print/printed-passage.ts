import type { TextPosition } from '../text/selector.ts';
import { sentencesIn, type Sentence } from '../text/sentence.ts';
import { segment } from '../text/segments.ts';

/** A stretch of printed words, with a mark or without. */
export interface Piece {
	words: string;
	isMarked: boolean;
}

/**
 * The sentences that `positions` touch, as they are printed, with those words marked, and between two neighbours what the
 * text has there; where sentences are left out between two, there stands a gap, ` … `.
 */
export function printedPassage(
	text: string,
	sentences: readonly Sentence[],
	positions: readonly TextPosition[]
): Piece[] {
	const touched = [
		...new Set(positions.flatMap((position) => sentencesIn(sentences, position)))
	].sort((a, b) => a.start - b.start);
	const ordered = positions.toSorted((a, b) => a.start - b.start);
	return touched.flatMap((sentence, index) => {
		const before = touched[index - 1];
		const isNext = before?.number === sentence.number - 1;
		const gap = before ? (isNext ? text.slice(before.end, sentence.start) : ' … ') : '';
		return [
			...(gap ? [{ words: gap, isMarked: false }] : []),
			...segment(
				ordered.filter(({ start, end }) => start < sentence.end && sentence.start < end),
				sentence.start,
				sentence.end
			).map(({ start, end, covers }) => ({
				words: text.slice(start, end),
				isMarked: covers.length > 0
			}))
		];
	});
}
