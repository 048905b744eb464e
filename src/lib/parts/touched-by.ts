import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import { sentencesIn, type Sentence } from '../text/sentence.ts';

/** Numbers of the sentences that a note touches, each once, in order. */
export const touchedBy = (
	{ positions }: Pick<AnchoredAnnotation, 'positions'>,
	sentences: readonly Sentence[]
): number[] =>
	[
		...new Set(
			positions.flatMap((position) => sentencesIn(sentences, position).map(({ number }) => number))
		)
	].sort((a, b) => a - b);
