import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { facetOf } from '../../annotation/facet.ts';
import { relaysOf } from '../../annotation/speaker.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import { sentencesIn } from '../../text/sentence.ts';
import { countWords } from '../../text/words.ts';

/** Words of a government, as one text reports them. */
export interface Report {
	document: AnnotatedDocument;
	annotation: AnchoredAnnotation;
	/** Number of the sentence in which they begin. */
	sentence: number;
	/** Words of the marked passage. */
	words: number;
	/** What the text prints next, verbatim; nothing where it ends there. */
	next?: string;
}

export const SIDES = ['us-statement', 'chinese-reply'] as const;
export type Side = (typeof SIDES)[number];

/** All reports of one side in a document, in order. */
export function reports(document: AnnotatedDocument, side: Side): Report[] {
	const { projection, sentences, annotations } = document;
	const textOf = ({ start, end }: { start: number; end: number }) =>
		projection.text.slice(start, end);
	return annotations
		.filter((annotation) => facetOf(annotation, 'side') === side)
		.map((annotation): Report => {
			const touched = annotation.positions
				.flatMap((at) => sentencesIn(sentences, at))
				.map(({ number }) => number);
			const next = sentences[Math.max(...touched)];
			return {
				document,
				annotation,
				sentence: Math.min(...touched),
				words: annotation.positions.reduce((sum, at) => sum + countWords(textOf(at)), 0),
				...(next && { next: textOf(next) })
			};
		});
}

/** Who brought the words to the text; the words of the codebook for nobody. */
export const channelOf = (annotation: AnchoredAnnotation, codebook: Codebook): string =>
	relaysOf(annotation, codebook)
		.map(({ name }) => name)
		.join(', ') || 'not named in the text';
