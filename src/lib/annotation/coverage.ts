import type { AnchoredAnnotation } from './annotation.ts';
import { KINDS, type Kind } from '../codebook/kind.ts';
import { sentencesIn, type Sentence } from '../text/sentence.ts';

/** The kinds whose annotations touch each sentence, in the order of the kinds. */
export function kindsBySentence(
	sentences: readonly Sentence[],
	annotations: readonly AnchoredAnnotation[]
): Kind[][] {
	const found = sentences.map(() => new Set<Kind>());
	for (const { kind, positions } of annotations) {
		for (const position of positions) {
			for (const { number } of sentencesIn(sentences, position)) found[number - 1]!.add(kind);
		}
	}
	return found.map((kinds) => KINDS.filter((kind) => kinds.has(kind)));
}
