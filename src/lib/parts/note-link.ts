import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import { notePath } from './paths.ts';

/** A note as a page names it that is not its text’s. */
export interface NoteLink {
	path: string;
	title: string;
	/** Short title of its text. */
	document: string;
}

export const noteLink = (
	{ slug, frontMatter }: AnnotatedDocument,
	{ id, title }: Pick<AnchoredAnnotation, 'id' | 'title'>
): NoteLink => ({ path: notePath(slug, id), title, document: frontMatter.shortTitle });
