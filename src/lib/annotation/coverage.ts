import { sentencesIn, type Sentence } from '../text/sentence.ts';
import type { AnchoredAnnotation } from './annotation.ts';

/** The kinds whose annotations touch each sentence. */
export function kindsBySentence(
	sentences: readonly Sentence[],
	annotations: readonly Pick<AnchoredAnnotation, 'kind' | 'positions'>[]
): ReadonlySet<string>[] {
	const found = new Map(sentences.map(({ number }) => [number, new Set<string>()]));
	for (const { kind, positions } of annotations) {
		for (const position of positions) {
			for (const { number } of sentencesIn(sentences, position)) found.get(number)?.add(kind);
		}
	}
	return [...found.values()];
}
