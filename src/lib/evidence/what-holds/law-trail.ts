import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { facetOf } from '../../annotation/facet.ts';
import { lawMarks } from '../../annotation/law-marks.ts';
import { speakerOf } from '../../annotation/speaker.ts';
import { articleIn, articlesIn, type Article } from '../../codebook/articles.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { Reference } from '../../codebook/references.ts';
import type { BesideLaw } from '../../codebook/vocabulary.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import { printed } from '../../parts/printed.ts';

/** What is said of an article that a text has nothing of, and of words that nobody has judged. */
export const LEFT_OUT = 'leaves it out';
export const NOT_JUDGED = 'not judged';

/** A passage that a note holds against an article. */
export interface LawPassage {
	document: AnnotatedDocument;
	annotation: AnchoredAnnotation;
	/** The words that are held against it, as printed. */
	words: string;
	/** The article as the references name it, such as 16, 16(1). */
	articles: string[];
	/** How the words stand to it; `undefined` where that is not judged. */
	relation?: BesideLaw;
	/** The references that name the article. */
	references: Reference[];
	/** Sentences of the note that name the article, as written; none where it names only the law. */
	says: string[];
}

export interface ArticleTrail {
	number: number;
	passages: LawPassage[];
	/** Texts that retell the law and have nothing of what a record names in the article, with that record. */
	silent: { document: AnnotatedDocument; article: string; reference: Reference }[];
}

export interface LawTrail {
	law: string;
	articles: ArticleTrail[];
}

/** Every law that notes name by article, those with the most passages first; articles in their order, passages in reading order. */
export function lawTrails(library: Library): LawTrail[] {
	const { documents, codebook } = library;
	const silent = silences(library);
	const found = [...documents.values()].flatMap((document) =>
		document.annotations.flatMap((annotation) =>
			named(annotation, codebook).map((one) => ({ ...one, document, annotation }))
		)
	);
	const trails = Array.from(
		Map.groupBy(found, ({ law }) => law),
		([law, passages]) => ({
			law,
			number: passages.length,
			articles: byArticle(
				passages,
				silent.filter((one) => one.law === law)
			)
		})
	);
	return trails.sort((a, b) => b.number - a.number).map(({ law, articles }) => ({ law, articles }));
}

type Found = Named & Pick<LawPassage, 'document' | 'annotation'>;

function byArticle(found: readonly Found[], silent: readonly Silence[]): ArticleTrail[] {
	const numbers = new Set([...found, ...silent].map(({ number }) => number));
	return [...numbers]
		.sort((a, b) => a - b)
		.map((number) => ({
			number,
			passages: found.filter((one) => one.number === number).map((one) => toPassage(one, number)),
			silent: silent.filter((one) => one.number === number)
		}));
}

const toPassage = (
	{ document, annotation, words, articles, relation, references }: Found,
	number: number
): LawPassage => ({
	document,
	annotation,
	words,
	articles,
	...(relation && { relation }),
	references,
	says: sentencesNaming(number, annotation.note)
});

/** A text that retells a law and has nothing of what a record names in an article. */
interface Silence {
	law: string;
	number: number;
	article: string;
	document: AnnotatedDocument;
	reference: Reference;
}

const silences = ({ documents, codebook }: Library): Silence[] =>
	[...documents.values()].flatMap((document) =>
		document.note.leavesOut.flatMap((id) => {
			const reference = codebook.reference(id);
			return articlesIn(reference.source).map(({ law, number, article }) => ({
				law,
				number,
				article,
				document,
				reference
			}));
		})
	);

/** Words of a note beside an article of which it speaks, by all that names it. */
interface Named {
	law: string;
	number: number;
	words: string;
	articles: string[];
	relation?: BesideLaw;
	references: Reference[];
}

/**
 * The articles of which a note speaks: those that its references name and, of a reference that names several, those alone that
 * the note’s own words name, or words of it are held against; where there are none, the articles of the reference stand together. And the one in which the
 * note says that a law’s words stand.
 */
function named(annotation: AnchoredAnnotation, codebook: Codebook): Named[] {
	const byReference = annotation.references.flatMap((id) => {
		const reference = codebook.reference(id);
		return narrow(articlesIn(reference.source), annotation).map((article) => ({
			article,
			reference
		}));
	});
	const part = partOf(annotation, codebook);
	const all: { article: Article; reference?: Reference }[] = [
		...byReference,
		...(part ? [{ article: part }] : [])
	];
	const groups = Map.groupBy(all, ({ article: { law, number } }) => `${number} ${law}`);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (!first) return [];
		const { law, number } = first.article;
		const marks = lawMarks(annotation).filter(({ article }) => article === number);
		const found = {
			law,
			number,
			articles: [...new Set(group.map(({ article }) => article.article))].sort(),
			references: [...new Set(group.flatMap(({ reference }) => reference ?? []))]
		};
		if (marks.length === 0) return { ...found, words: printed(annotation) };
		return marks.map(({ is, words = printed(annotation) }) => ({
			...found,
			words,
			relation: codebook.toLaw(is)
		}));
	});
}

function narrow(articles: readonly Article[], annotation: AnchoredAnnotation): Article[] {
	const marked = lawMarks(annotation).map(({ article }) => article);
	const told = articles.filter(
		({ number }) => marked.includes(number) || sentencesNaming(number, annotation.note).length > 0
	);
	if (told.length > 0) return told;
	return [...Map.groupBy(articles, ({ law }) => law).values()].flatMap((ofLaw) => {
		const [first] = ofLaw;
		return first ? { ...first, article: ofLaw.map(({ article }) => article).join(', ') } : [];
	});
}

/** The article that the note names as the place of the words: “Art. 16”, of the law that speaks. */
function partOf(annotation: AnchoredAnnotation, codebook: Codebook): Article | undefined {
	const part = articleIn(facetOf(annotation, 'part') ?? '');
	const law = speakerOf(annotation, codebook)?.name;
	return part && law !== undefined ? { law, ...part } : undefined;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a note that speak of an article and print its number. */
const sentencesNaming = (number: number, note: string): string[] =>
	Array.from(segmenter.segment(note), ({ segment }) => segment.trim()).filter(
		(sentence) =>
			/\bArticles?\b/u.test(sentence) &&
			new RegExp(`(?<![\\d(])${number}(?!\\d)`, 'u').test(sentence)
	);
