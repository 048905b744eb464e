import type { AnnotatedDocument } from '../../library/document.ts';
import type { Sentence } from '../../text/sentence.ts';

/** From this share of words in common on, two sentences count as one told twice. */
const ALIKE = 0.6;
/** Shorter sentences have too few words to be recognised by. */
const LEAST_WORDS = 6;

export interface SharedSentence {
	a: Sentence;
	b: Sentence;
	/** Words in common of all words of the two, from 0 to 1 (Jaccard). */
	likeness: number;
}

/** The words of a sentence as a set: letters and digits, small. */
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

type Text = Pick<AnnotatedDocument, 'sentences' | 'projection'>;

/**
 * Sentences that two documents share, word for word or nearly: likeness is the Jaccard index of their
 * word sets (P. Jaccard, 1912). Each sentence of `a` is given its best counterpart in `b`. Quadratic in
 * sentences, which is nothing for texts of a few pages.
 */
export function sharedSentences(a: Text, b: Text): SharedSentence[] {
	const bags = ({ sentences, projection }: Text) =>
		sentences
			.map((sentence) => ({
				sentence,
				words: wordsOf(projection.text.slice(sentence.start, sentence.end))
			}))
			.filter(({ words }) => words.size >= LEAST_WORDS);
	const others = bags(b);
	return bags(a).flatMap(({ sentence, words }): SharedSentence[] => {
		let best: SharedSentence | undefined;
		for (const other of others) {
			const common = words.intersection(other.words).size;
			const likeness = common / (words.size + other.words.size - common);
			if (likeness < ALIKE || likeness <= (best?.likeness ?? 0)) continue;
			best = { a: sentence, b: other.sentence, likeness };
		}
		return best ? [best] : [];
	});
}
