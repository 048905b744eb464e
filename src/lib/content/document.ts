import type { AnchoredAnnotation, DocumentNote } from '../annotation/annotation.ts';
import type { Projection } from '../annotation/projection.ts';
import type { Sentence } from '../annotation/sentence.ts';
import type { FrontMatter } from './front-matter.ts';

/** A heading, a paragraph, or a list: what stands in one row with its notes. */
export interface Passage {
	tagName: string;
	/** Indices of its blocks: one, or one for each item of a list. */
	blocks: number[];
}

/** A text as it stands in documents/<slug>.md. */
export interface SourceDocument {
	slug: string;
	file: string;
	frontMatter: FrontMatter;
	projection: Projection;
	passages: Passage[];
	sentences: Sentence[];
}

/** A text with its notes, every quote in its place. */
export interface AnnotatedDocument extends SourceDocument {
	note: DocumentNote;
	/** In the order in which their reference marks stand in the text. */
	annotations: AnchoredAnnotation[];
}
