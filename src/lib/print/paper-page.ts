import type { Edition } from '../annotation/correction.ts';
import { facetOf, isOfKind } from '../annotation/facet.ts';
import { paperPath, PAPERS, type PaperId } from '../annotation/paper.ts';
import type { Part } from '../annotation/part.ts';
import { questionsWithin, type SheetQuestion } from '../annotation/sheet-question.ts';
import { calledOf } from '../codebook/vocabulary.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import type { FrontMatter } from '../library/front-matter.ts';
import type { Library } from '../library/library.ts';
import { numberedText, type NumberedParagraph } from './numbered-text.ts';
import { touchedBy } from '../parts/touched-by.ts';
import type { PaperNote } from './paper-note.ts';
import { printedPassage, type Piece } from './printed-passage.ts';

/** A kind in the box of a sheet. */
export interface KindInBox {
	id: string;
	glyph: string;
	label: string;
	summary: string;
}

/** Words to rewrite, within their sentences. */
export interface Rewriting {
	sentences: number[];
	/** The sentences as printed, the framed words set apart. */
	pieces: Piece[];
	plain?: string;
}

/** Everything that one paper prints. */
export interface PaperPage {
	paper: PaperId;
	slug: string;
	document: FrontMatter;
	/** Only of a part. */
	part?: Pick<Part, 'id' | 'title' | 'from' | 'to'>;
	/** The address of the paper on this site. */
	path: string;
	edition?: Edition;
	kinds: KindInBox[];
	paragraphs: NumberedParagraph[];
	/** All notes of the paragraphs, in order. */
	notes: PaperNote[];
	/** The sheet’s own. */
	questions: SheetQuestion[];
	/** Which kinds each sentence carries, by glyph, and by which notes; nothing where nobody has judged them. */
	codes: { number: number; glyphs: string[]; notes: number[] }[];
	/** Of the exercise in rewriting alone. */
	rewritings: Rewriting[];
}

/** One paper of a text, or of a part of it; nothing where there is no such text, paper or part. */
export function paperPage(
	{ documents, codebook, edition }: Library,
	{ slug, paper, part: partId }: { slug: string; paper: string; part?: string | undefined }
): PaperPage | undefined {
	const document = documents.get(slug);
	const known = PAPERS.find((one) => one === paper);
	const part = document?.parts.find(({ id }) => id === partId);
	if (!document || !known || (partId !== undefined && !part)) return undefined;
	const isNoted = known !== 'sheet';
	const paragraphs = numberedText(document, codebook, part, isNoted);
	const range = part ?? { from: 1, to: document.sentences.length };
	const notes = paragraphs.flatMap(({ notes }) => notes);
	return {
		paper: known,
		slug,
		document: document.frontMatter,
		...(part && { part: { id: part.id, title: part.title, from: part.from, to: part.to } }),
		path: paperPath(slug, known, partId),
		...(edition && { edition }),
		kinds: codebook.kinds.map(({ id, glyph, summary, ...kind }) => ({
			id,
			glyph,
			label: calledOf(kind),
			summary
		})),
		paragraphs,
		notes,
		questions: questionsWithin(document.questions, range),
		codes: document.coded && isNoted ? codesOf(paragraphs, notes, codebook.kinds) : [],
		rewritings: known === 'rewrite' ? rewritingsOf(document, range) : []
	};
}

function codesOf(
	paragraphs: readonly NumberedParagraph[],
	notes: readonly PaperNote[],
	kinds: readonly { id: string; glyph: string }[]
): PaperPage['codes'] {
	return paragraphs
		.flatMap(({ sentences }) => sentences)
		.map((number) => {
			const touching = notes.filter(({ sentences }) => sentences.includes(number));
			const here = new Set(touching.map(({ kind }) => kind.id));
			return {
				number,
				glyphs: kinds.flatMap(({ id, glyph }) => (here.has(id) ? glyph : [])),
				notes: touching.map(({ number }) => number)
			};
		});
}

/** Framing has a plain wording beside it; a text whose publisher is not known has its promotional claims instead. */
function rewritingsOf(
	{ annotations, sentences, projection }: AnnotatedDocument,
	{ from, to }: { from: number; to: number }
): Rewriting[] {
	const inRange = (numbers: readonly number[]) =>
		numbers.every((number) => from <= number && number <= to);
	return annotations
		.filter(
			(one) =>
				facetOf(one, 'plain') !== undefined ||
				(isOfKind(one, 'text-signal') && facetOf(one, 'signal') === 'promotional-claim')
		)
		.map((one) => {
			const plain = facetOf(one, 'plain');
			const touched = touchedBy(one, sentences);
			return {
				sentences: touched,
				pieces: printedPassage(projection.text, sentences, one.positions),
				...(plain !== undefined && { plain })
			};
		})
		.filter(({ sentences }) => inRange(sentences));
}
