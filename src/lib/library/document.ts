import type { AnchoredAnnotation, DocumentNote } from '../annotation/annotation.ts';
import type { Part } from '../annotation/part.ts';
import type { SheetQuestion } from '../annotation/sheet-question.ts';
import type { Projection } from '../text/projection.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Paragraph } from '../source/blocks.ts';
import type { FrontMatter } from './front-matter.ts';

/** A text as it stands in documents/<slug>.md. */
export interface SourceDocument {
	slug: string;
	file: string;
	frontMatter: FrontMatter;
	projection: Projection;
	paragraphs: Paragraph[];
	sentences: Sentence[];
}

/** A text with its notes, every quote in its place. */
export interface AnnotatedDocument extends SourceDocument {
	note: DocumentNote;
	/** Whether somebody has judged its sentences; if not, that nothing is marked says nothing. */
	coded: boolean;
	/** Runs of sentences worth a lesson. */
	parts: Part[];
	/** Questions of its sheet, in the order of the text. */
	questions: SheetQuestion[];
	/** In the order in which their reference marks stand in the text. */
	annotations: AnchoredAnnotation[];
}
