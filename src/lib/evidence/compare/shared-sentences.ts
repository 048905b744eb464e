import type { Sentence } from '../../text/sentence.ts';
import { ALIKE, likenessOf, sentenceWords, type Text } from './sentence-words.ts';

export interface SharedSentence {
	a: Sentence;
	b: Sentence;
	/** Words in common of all words of the two, from 0 to 1 (Jaccard). */
	likeness: number;
}

/**
 * Sentences that two documents share, word for word or nearly. Each sentence of `a` is given its best counterpart in `b`.
 * Quadratic in sentences, which is nothing for texts of a few pages.
 */
export function sharedSentences(a: Text, b: Text): SharedSentence[] {
	const others = sentenceWords(b);
	return sentenceWords(a).flatMap(({ sentence, words }): SharedSentence[] => {
		let best: SharedSentence | undefined;
		for (const other of others) {
			const likeness = likenessOf(words, other.words);
			if (likeness < ALIKE || likeness <= (best?.likeness ?? 0)) continue;
			best = { a: sentence, b: other.sentence, likeness };
		}
		return best ? [best] : [];
	});
}
