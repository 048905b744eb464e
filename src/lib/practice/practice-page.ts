import { facetOf, isOfKind } from '../annotation/facet.ts';
import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { calledOf } from '../codebook/vocabulary.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import type { Library } from '../library/library.ts';
import { originOf } from '../parts/origin.ts';
import { findTerms } from '../text/find-terms.ts';
import { touchedBy } from '../parts/touched-by.ts';
import { hashOf } from '../parts/hash-of.ts';
import { toGaps, type Codes, type TextToCode } from './text-to-code.ts';

/** Above this share of sentences that carry a kind, whether one does is no question. */
const NEARLY_EVERY = 0.9;

/** The practice page of a text; nothing where there is no such text. */
export function practicePage(
	{ documents, codebook, coding }: Library,
	slug: string
): { text: TextToCode; codes: Codes } | undefined {
	const document = documents.get(slug);
	if (!document) return undefined;
	const { coded, frontMatter, projection, paragraphs, sentences, parts } = document;
	const codes = codesOf(codebook);
	const blind = new Set(codes.kinds.map(({ id }) => id));
	const settled = coding.settled.filter((one) => one.document === slug);
	const carrying = settled.filter(({ kinds }) => kinds?.some((kind) => blind.has(kind)));
	return {
		codes,
		text: {
			slug,
			sha256: hashOf(projection.text),
			coded,
			title: frontMatter.shortTitle,
			origin: originOf(frontMatter),
			lang: frontMatter.lang,
			dir: frontMatter.dir,
			text: projection.text,
			paragraphs: paragraphs.map(({ tagName, blocks }) => ({ tagName, blocks: blocks.length })),
			sentences: toGaps(sentences),
			runs: runsOf(document),
			parts,
			which: carrying.length > NEARLY_EVERY * sentences.length,
			terms: termsOf(document, codebook)
		}
	};
}

/** Kinds that can be seen without our records. */
export const codesOf = ({ kinds }: Codebook): Codes => ({
	kinds: kinds
		.filter(({ id }) => !isOfKind({ kind: id }, 'corroborated'))
		.map(({ id, glyph, summary, test, leave, ...kind }) => ({
			id,
			glyph,
			label: calledOf(kind),
			summary,
			test,
			leave
		}))
});

/** Lines that were taken over together from elsewhere, as those of a comment form: a note marks all of them. */
export function runsOf({ annotations, sentences }: AnnotatedDocument): TextToCode['runs'] {
	const isRun = (annotation: AnchoredAnnotation) =>
		facetOf(annotation, 'signal') === 'republication' && annotation.positions.length > 1;
	return annotations.filter(isRun).flatMap((annotation): TextToCode['runs'] => {
		const numbers = touchedBy(annotation, sentences);
		const [from = 0, to = 0] = [numbers.at(0), numbers.at(-1)];
		return to - from + 1 === numbers.length ? [[from, to]] : [];
	});
}

function termsOf(
	{ projection, sentences }: AnnotatedDocument,
	codebook: Codebook
): TextToCode['terms'] {
	const found = Map.groupBy(
		sentences.flatMap(({ number, start, end }) =>
			findTerms(projection.text.slice(start, end), codebook.glossary).map(({ term }) => ({
				term,
				number
			}))
		),
		({ term }) => term
	);
	return Array.from(found, ([id, places]) => {
		const { term, definition } = codebook.term(id);
		return { term, definition, sentences: places.map(({ number }) => number) };
	});
}
