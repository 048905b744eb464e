import {
	collectionPath,
	COLLECTIONS,
	paperPath,
	PAPERS,
	type PaperId
} from '../annotation/paper.ts';
import type { Part } from '../annotation/part.ts';
import type { FrontMatter } from '../library/front-matter.ts';
import type { Library } from '../library/library.ts';
import { pagesOf, type Pages } from './page-counts.ts';

/** A paper that can be printed, and its length, where it is known. */
export interface Printable {
	paper: PaperId;
	path: string;
	pages?: Pages;
}

export interface PrintPage {
	texts: {
		slug: string;
		document: FrontMatter;
		sentences: number;
		papers: Printable[];
		parts: (Pick<Part, 'id' | 'title' | 'from' | 'to'> & { papers: Printable[] })[];
	}[];
	collections: { id: (typeof COLLECTIONS)[number]; path: string; pages?: Pages }[];
}

/** What can be printed. */
export const printPage = ({ documents }: Library): PrintPage => ({
	texts: Array.from(documents.values(), ({ slug, frontMatter, sentences, parts }) => ({
		slug,
		document: frontMatter,
		sentences: sentences.length,
		papers: papersOf(slug),
		parts: parts.map(({ id, title, from, to }) => ({
			id,
			title,
			from,
			to,
			papers: papersOf(slug, id)
		}))
	})),
	collections: COLLECTIONS.map((id) => ({ id, ...withPages(collectionPath(id)) }))
});

const papersOf = (slug: string, part?: string): Printable[] =>
	PAPERS.map((paper) => ({ paper, ...withPages(paperPath(slug, paper, part)) }));

function withPages(path: string): { path: string; pages?: Pages } {
	const pages = pagesOf(path);
	return { path, ...(pages && { pages }) };
}
