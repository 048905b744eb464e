import type { Codebook } from '../codebook/codebook.ts';
import type { Voice } from '../codebook/voices.ts';
import type { Sentence } from '../text/sentence.ts';
import { sentencesIn } from '../text/sentence.ts';
import type { AnchoredAnnotation, Annotation } from './annotation.ts';

/** Who speaks in an annotation’s passages, if a facet of its kind says so. */
export function speakerOf(
	{ kind, facets }: Pick<Annotation, 'kind' | 'facets'>,
	codebook: Codebook
): Voice | undefined {
	const facet = codebook.kind(kind).facets.find(({ form }) => form === 'voice');
	const id = facet && facets[facet.id];
	return typeof id === 'string' ? codebook.voice(id) : undefined;
}

/** Who carried the words to this text, in the order of the note. */
export function relaysOf(
	{ kind, facets }: Pick<Annotation, 'kind' | 'facets'>,
	codebook: Codebook
): Voice[] {
	return codebook
		.kind(kind)
		.facets.filter(({ form }) => form === 'voices')
		.flatMap(({ id }) => facets[id] ?? [])
		.map(codebook.voice);
}

/**
 * The annotation that gives each sentence its voice: of those that name a speaker, the one that covers
 * most of the sentence, and of equals the first. `undefined` where the text speaks for itself.
 */
export function voiceBySentence<A extends Pick<AnchoredAnnotation, 'positions'>>(
	sentences: readonly Sentence[],
	speaking: readonly A[]
): (A | undefined)[] {
	const best = new Map<number, { annotation: A; length: number }>();
	for (const annotation of speaking) {
		for (const [number, length] of coveredIn(sentences, annotation)) {
			if (length > (best.get(number)?.length ?? 0)) best.set(number, { annotation, length });
		}
	}
	return sentences.map(({ number }) => best.get(number)?.annotation);
}

/** How many characters of each sentence, by its number, the passages cover; what two of them cover counts once. */
export function coveredIn(
	sentences: readonly Sentence[],
	{ positions }: Pick<AnchoredAnnotation, 'positions'>
): Map<number, number> {
	const covered = new Map<number, number>();
	let reached = 0;
	for (const position of positions.toSorted((a, b) => a.start - b.start)) {
		const from = Math.max(position.start, reached);
		for (const { number, start, end } of sentencesIn(sentences, position)) {
			const length = Math.max(0, Math.min(end, position.end) - Math.max(start, from));
			covered.set(number, (covered.get(number) ?? 0) + length);
		}
		reached = Math.max(reached, position.end);
	}
	return covered;
}
