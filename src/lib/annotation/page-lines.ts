import type { Sentence } from '../text/sentence.ts';
import type { AnchoredAnnotation } from './annotation.ts';
import { facetOf } from './facet.ts';
import { coveredIn } from './speaker.ts';

/**
 * The numbers of the sentences that are the carrying page’s and not the text’s: those that notes on traces of republication
 * cover wholly, such as a doubled title, a source tag, a comment form. None in a text that nobody has coded.
 */
export function pageLines(
	sentences: readonly Sentence[],
	annotations: readonly AnchoredAnnotation[]
): ReadonlySet<number> {
	const positions = annotations
		.filter((annotation) => facetOf(annotation, 'signal') === 'republication')
		.flatMap((annotation) => annotation.positions);
	const covered = coveredIn(sentences, { positions });
	return new Set(
		sentences.flatMap(({ number, start, end }) =>
			covered.get(number) === end - start ? number : []
		)
	);
}
