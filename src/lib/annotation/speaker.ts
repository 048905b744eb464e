import type { Vocabulary } from '../codebook/vocabulary.ts';
import type { Sentence } from '../text/sentence.ts';
import { sentencesIn } from '../text/sentence.ts';
import type { AnchoredAnnotation } from './annotation.ts';

/** The facet that names the speaker, for the kinds that have one. */
export function speakerFacets({ kinds }: Vocabulary): Map<string, string> {
	return new Map(
		kinds.flatMap(({ id, facets }) => {
			const facet = facets.find(({ form }) => form === 'voice');
			return facet ? [[id, facet.id]] : [];
		})
	);
}

/** Who speaks in a note’s passage: an id in voices.yaml, or nothing. `facets` is from `speakerFacets`. */
export function speakerOf(
	{ kind, facets: values }: Pick<AnchoredAnnotation, 'kind' | 'facets'>,
	facets: ReadonlyMap<string, string>
): string | undefined {
	return values[facets.get(kind) ?? ''] as string | undefined;
}

/**
 * The annotation that gives each sentence its voice: of those that name a speaker, the one that covers
 * most of the sentence, and of equals the first. `undefined` where the text speaks for itself.
 */
export function voiceBySentence<A extends Pick<AnchoredAnnotation, 'positions'>>(
	sentences: readonly Sentence[],
	speaking: readonly A[]
): (A | undefined)[] {
	const best = sentences.map((): { annotation?: A; length: number } => ({ length: 0 }));
	for (const annotation of speaking) {
		const covered = new Map<number, number>();
		let reached = 0;
		for (const position of annotation.positions.toSorted((a, b) => a.start - b.start)) {
			// Targets may overlap; what two of them cover counts once.
			const from = Math.max(position.start, reached);
			for (const { number, start, end } of sentencesIn(sentences, position)) {
				const length = Math.max(0, Math.min(end, position.end) - Math.max(start, from));
				covered.set(number, (covered.get(number) ?? 0) + length);
			}
			reached = Math.max(reached, position.end);
		}
		for (const [number, length] of covered) {
			if (length > best[number - 1]!.length) best[number - 1] = { annotation, length };
		}
	}
	return best.map(({ annotation }) => annotation);
}
