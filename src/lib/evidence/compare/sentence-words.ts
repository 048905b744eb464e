import { pageLines } from '../../annotation/page-lines.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Sentence } from '../../text/sentence.ts';

/** Shorter sentences have too few words to be recognised by. */
const LEAST_WORDS = 6;

/** A sentence and its words as a set: letters and digits, small. */
export interface SentenceWords {
	sentence: Sentence;
	words: ReadonlySet<string>;
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

export type Text = Pick<AnnotatedDocument, 'sentences' | 'projection' | 'annotations'>;

/** The sentences of a text that can be held against others: long enough, and no lines of the page that carries it. */
export function sentenceWords({ sentences, projection, annotations }: Text): SentenceWords[] {
	const ofPage = pageLines(sentences, annotations);
	return sentences
		.filter(({ number }) => !ofPage.has(number))
		.map((sentence) => ({
			sentence,
			words: wordsOf(projection.text.slice(sentence.start, sentence.end))
		}))
		.filter(({ words }) => words.size >= LEAST_WORDS);
}

/** From this share of words in common on, two sentences count as one told twice. */
export const ALIKE = 0.6;

/** Words in common of all words of the two, from 0 to 1: the Jaccard index of their sets (P. Jaccard, 1912). */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const common = a.intersection(b).size;
	return common / (a.size + b.size - common);
}
