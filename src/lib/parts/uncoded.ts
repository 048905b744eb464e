import type { Library } from '../library/library.ts';
import type { AnnotatedDocument } from '../library/document.ts';

/** Documents that somebody has coded: of the others, that there is no note says nothing. */
export const codedDocuments = ({ documents }: Pick<Library, 'documents'>): AnnotatedDocument[] =>
	[...documents.values()].filter(({ coded }) => coded);

/** Titles of the documents that nobody has coded yet. */
export const uncodedTitles = ({ documents }: Pick<Library, 'documents'>): string[] =>
	[...documents.values()].filter(({ coded }) => !coded).map(({ frontMatter }) => frontMatter.title);
