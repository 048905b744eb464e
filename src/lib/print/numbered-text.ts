import { firstReading } from '../annotation/first-reading.ts';
import type { Part } from '../annotation/part.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import { languageOf } from '../parts/language.ts';
import { mark } from '../parts/mark.ts';
import { toPaperNote, type PaperNote } from './paper-note.ts';

/** A heading, paragraph or list as paper prints it. */
export interface NumberedParagraph {
	/** Its place in the text, from 0. */
	index: number;
	/** The words as HTML, already escaped, with the number of each sentence where it begins. */
	html: string;
	/** Numbers of its sentences; of a part, of those that belong to it. */
	sentences: number[];
	/** The notes that begin in it. */
	notes: PaperNote[];
}

/**
 * The paragraphs of a text, or of a part of it, with sentence numbers. A paragraph that a part cuts is printed whole; one that
 * holds no sentence, but a sign that nobody sees, is printed with the whole text.
 * `noted`: whether notes stand in them, and their words are marked.
 */
export function numberedText(
	document: AnnotatedDocument,
	codebook: Codebook,
	part?: Part,
	noted = true
): NumberedParagraph[] {
	const { paragraphs, sentences, annotations } = document;
	const { from, to } = part ?? { from: 1, to: sentences.length };
	const paragraphOf = paragraphs.flatMap(({ blocks }, index) => blocks.map(() => index));
	const within = Map.groupBy(
		sentences.filter(({ number }) => from <= number && number <= to),
		({ block }) => paragraphOf[block]
	);
	const first = new Set(firstReading(annotations));
	const notes = noted
		? annotations.map((annotation, index) =>
				toPaperNote(annotation, document, codebook, {
					number: index + 1,
					isFirst: first.has(annotation)
				})
			)
		: [];
	/** Where a note stands: the first paragraph printed here that holds words of it. */
	const standing = Map.groupBy(notes, ({ sentences: touched }) => {
		for (const number of touched) {
			const paragraph = paragraphOf[sentences[number - 1]?.block ?? -1];
			if (within.has(paragraph)) return paragraph;
		}
		return undefined;
	});
	const marked = mark(
		noted ? document : { ...document, annotations: [] },
		[],
		languageOf(document.frontMatter)
	);
	return marked.flatMap((html, index) => {
		const here = within.get(index) ?? (part ? undefined : []);
		if (!here) return [];
		const numbers = here.map(({ number }) => number);
		return { index, html, sentences: numbers, notes: standing.get(index) ?? [] };
	});
}
