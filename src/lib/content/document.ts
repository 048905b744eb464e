import type { AnchoredAnnotation, DocumentNote } from '../annotation/annotation.ts';
import type { Projection } from '../annotation/projection.ts';
import type { Sentence } from '../annotation/sentence.ts';
import type { FrontMatter } from './front-matter.ts';

/** A text as it stands in documents/<slug>.md. */
export interface SourceDocument {
	slug: string;
	file: string;
	frontMatter: FrontMatter;
	projection: Projection;
	/** For each block, the index of its passage: the top-level element that holds it. */
	passageOfBlock: number[];
	sentences: Sentence[];
}

/** A text with its notes, every quote in its place. */
export interface AnnotatedDocument extends SourceDocument {
	note: DocumentNote;
	/** In the order in which their reference marks stand in the text. */
	annotations: AnchoredAnnotation[];
}
