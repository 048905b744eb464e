import type { Summary } from '../annotation/reading.ts';
import type { FrontMatter } from '../library/front-matter.ts';
import type { Library } from '../library/read-library.server.ts';
import { toSummary } from '../parts/summary.ts';

/** All documents at a glance, in the library’s order. */
export const cards = ({ documents }: Library): { document: FrontMatter; summary: Summary }[] =>
	Array.from(documents.values(), (document) => ({
		document: document.frontMatter,
		summary: toSummary(document)
	}));
