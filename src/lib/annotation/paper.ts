import type { Part } from './part.ts';

/** What is printed of a text, and of each of its parts; each is a word of its address. */
export const PAPERS = ['sheet', 'key', 'copy', 'questions', 'rewrite'] as const;
export type PaperId = (typeof PAPERS)[number];

/** What is printed of all texts together; no slug may be one of these words. */
export const COLLECTIONS = ['calls', 'readings'] as const;
export type CollectionId = (typeof COLLECTIONS)[number];

/** The address of a paper on this site; of a part, where one is given. */
export const paperPath = (slug: string, paper: PaperId, part?: string): string =>
	`/print/${slug}/${paper}/${part === undefined ? '' : `${part}/`}`;

export const collectionPath = (collection: CollectionId): string => `/print/${collection}/`;

/** Every paper of a text, and of each of its parts, with its address. */
export const papersOf = <P extends Pick<Part, 'id'>>(
	slug: string,
	parts: readonly P[]
): { paper: PaperId; part?: P; path: string }[] =>
	[undefined, ...parts].flatMap((part) =>
		PAPERS.map((paper) => ({
			paper,
			...(part && { part }),
			path: paperPath(slug, paper, part?.id)
		}))
	);
