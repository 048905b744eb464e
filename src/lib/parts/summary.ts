import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import { kindsBySentence } from '../annotation/coverage.ts';
import { facetOf } from '../annotation/facet.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { calledOf } from '../codebook/vocabulary.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import { countWords } from '../text/words.ts';
import { readingTime, type ReadingTime } from './reading-minutes.ts';

/** How many words of a text report the United States, and how many China’s reply. */
export interface UsShare {
	/** Whether somebody has looked; if not, the counts say nothing. */
	coded: boolean;
	statement: number;
	/** Of these, the words in sentences whose US words all came before the event of the text, and so are no response to it. */
	before: number;
	reply: number;
	total: number;
}

/** Where a kind stands in a text. */
export interface KindInText {
	id: string;
	label: string;
	glyph: string;
	/** How many notes are of this kind. */
	notes: number;
	/** The places, from 0, of the sentences that carry it. */
	sentences: number[];
}

/** A document at a glance. */
export interface Summary {
	slug: string;
	/** How many sentences it has. */
	sentences: number;
	/** Every kind of the codebook, in its order. */
	kinds: KindInText[];
	us: UsShare;
	time: ReadingTime;
}

export function toSummary(document: AnnotatedDocument, { kinds }: Codebook): Summary {
	const { slug, sentences, annotations } = document;
	const carried = kindsBySentence(sentences, annotations);
	return {
		slug,
		sentences: sentences.length,
		kinds: kinds.map(({ id, glyph, ...kind }) => ({
			id,
			label: calledOf(kind),
			glyph,
			notes: annotations.filter(({ kind }) => kind === id).length,
			sentences: carried.flatMap((here, place) => (here.has(id) ? [place] : []))
		})),
		us: usShare(document),
		time: readingTime(document)
	};
}

/** Counts whole sentences, the unit of judgement, whatever part of them is marked. */
export function usShare({ projection, sentences, annotations, coded }: AnnotatedDocument): UsShare {
	const carriedBy = (isWanted: (annotation: AnchoredAnnotation) => boolean) =>
		kindsBySentence(sentences, annotations.filter(isWanted)).map(({ size }) => size > 0);
	const wordsIn = (isIn: (place: number) => boolean | undefined) =>
		sentences
			.filter((_, place) => isIn(place))
			.reduce((sum, { start, end }) => sum + countWords(projection.text.slice(start, end)), 0);
	const isStatement = (one: AnchoredAnnotation) => facetOf(one, 'side') === 'us-statement';
	const isBefore = (one: AnchoredAnnotation) => facetOf(one, 'stands') === 'before-event';
	const stated = carriedBy(isStatement);
	const later = carriedBy((one) => isStatement(one) && !isBefore(one));
	const replied = carriedBy((one) => facetOf(one, 'side') === 'chinese-reply');
	return {
		coded,
		statement: wordsIn((place) => stated[place]),
		before: wordsIn((place) => stated[place] && !later[place]),
		reply: wordsIn((place) => replied[place]),
		total: countWords(projection.text)
	};
}
