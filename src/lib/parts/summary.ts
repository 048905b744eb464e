import { kindsBySentence } from '../annotation/coverage.ts';
import type { Summary } from '../annotation/reading.ts';
import { KINDS, type Kind } from '../codebook/kind.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import { countWords } from '../text/sentence.ts';

/** What a card says of `document`. */
export function toSummary({
	slug,
	projection,
	sentences,
	annotations
}: AnnotatedDocument): Summary {
	// The sentence is the unit of judgement, so whole sentences are counted, whatever part is marked.
	const wordsOf = (side: string) => {
		const marked = annotations.filter(({ facets }) => facets.side === side);
		const kinds = kindsBySentence(sentences, marked);
		const reporting = sentences.filter((_, index) => kinds[index]!.includes('us-response'));
		return reporting.reduce(
			(sum, { start, end }) => sum + countWords(projection.text.slice(start, end)),
			0
		);
	};
	const count = (kind: Kind) => annotations.filter((annotation) => annotation.kind === kind).length;
	return {
		slug,
		counts: Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<Kind, number>,
		sentences: kindsBySentence(sentences, annotations),
		us: {
			statement: wordsOf('us-statement'),
			reply: wordsOf('chinese-reply'),
			total: countWords(projection.text)
		}
	};
}
