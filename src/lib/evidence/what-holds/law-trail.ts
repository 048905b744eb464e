import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { facetOf } from '../../annotation/facet.ts';
import { speakerOf } from '../../annotation/speaker.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { Reference } from '../../codebook/references.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import { articlesIn, type Article } from './articles.ts';

/** A passage that a note holds against an article. */
export interface LawPassage {
	document: AnnotatedDocument;
	annotation: AnchoredAnnotation;
	/** The article as the references name it, such as 16, 16(1). */
	articles: string[];
	/** The references that name the article. */
	references: Reference[];
	/** Sentences of the note that name the article, as written; none where it names only the law. */
	says: string[];
}

export interface ArticleTrail {
	number: number;
	passages: LawPassage[];
}

export interface LawTrail {
	law: string;
	articles: ArticleTrail[];
}

/** Every law that notes name by article, those with the most passages first; articles in their order, passages in reading order. */
export function lawTrails({ documents, codebook }: Library): LawTrail[] {
	const found = [...documents.values()].flatMap((document) =>
		document.annotations.flatMap((annotation) =>
			named(annotation, codebook).map((one) => ({ ...one, document, annotation }))
		)
	);
	const trails = Array.from(
		Map.groupBy(found, ({ law }) => law),
		([law, passages]) => ({ law, number: passages.length, articles: byArticle(passages) })
	);
	return trails.sort((a, b) => b.number - a.number).map(({ law, articles }) => ({ law, articles }));
}

type Found = Named & Pick<LawPassage, 'document' | 'annotation'>;

const byArticle = (found: readonly Found[]): ArticleTrail[] =>
	Array.from(
		Map.groupBy(found, ({ number }) => number),
		([number, passages]) => ({
			number,
			passages: passages.map(({ document, annotation, articles, references }) => ({
				document,
				annotation,
				articles,
				references,
				says: sentencesNaming(number, annotation.note)
			}))
		})
	).sort((a, b) => a.number - b.number);

/** An article of which a note speaks, by all that names it. */
interface Named {
	law: string;
	number: number;
	articles: string[];
	references: Reference[];
}

/**
 * The articles of which a note speaks: those that its references name and, of a reference that names several, those alone that
 * the note’s own words name; where they name none, the articles of the reference stand together. And the one in which the
 * note says that a law’s words stand.
 */
function named(annotation: AnchoredAnnotation, codebook: Codebook): Named[] {
	const byReference = annotation.references.flatMap((id) => {
		const reference = codebook.reference(id);
		return narrow(articlesIn(reference.source), annotation.note).map((article) => ({
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
		return first
			? {
					law: first.article.law,
					number: first.article.number,
					articles: [...new Set(group.map(({ article }) => article.article))].sort(),
					references: [...new Set(group.flatMap(({ reference }) => reference ?? []))]
				}
			: [];
	});
}

function narrow(articles: readonly Article[], note: string): Article[] {
	const told = articles.filter(({ number }) => sentencesNaming(number, note).length > 0);
	if (told.length > 0) return told;
	return [...Map.groupBy(articles, ({ law }) => law).values()].flatMap((ofLaw) => {
		const [first] = ofLaw;
		return first ? { ...first, article: ofLaw.map(({ article }) => article).join(', ') } : [];
	});
}

/** The article that the note names as the place of the words: “Art. 16”, of the law that speaks. */
function partOf(annotation: AnchoredAnnotation, codebook: Codebook): Article | undefined {
	const [, article] = /^Art\.? (\d+(?:\(\d+\))*)$/u.exec(facetOf(annotation, 'part') ?? '') ?? [];
	const law = speakerOf(annotation, codebook)?.name;
	return article !== undefined && law !== undefined
		? { law, article, number: Number.parseInt(article, 10) }
		: undefined;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a note that speak of an article and print its number. */
const sentencesNaming = (number: number, note: string): string[] =>
	Array.from(segmenter.segment(note), ({ segment }) => segment.trim()).filter(
		(sentence) =>
			/\bArticles?\b/u.test(sentence) &&
			new RegExp(`(?<![\\d(])${number}(?!\\d)`, 'u').test(sentence)
	);
