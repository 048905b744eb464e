import type { Part } from '../annotation/part.ts';
import type { Library } from '../library/library.ts';
import { originOf } from '../parts/origin.ts';
import { codesOf, runsOf } from './practice-page.ts';

/** A text as practice offers it. */
export interface OfferedText {
	slug: string;
	title: string;
	origin: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	/** How many sentences it has. */
	sentences: number;
	/** Runs of lines that are coded as one. */
	runs: [from: number, to: number][];
	parts: Part[];
}

export interface OverviewPage {
	texts: OfferedText[];
	kinds: { id: string; label: string }[];
}

/** All texts, in the library’s order. */
export function overviewPage({ documents, codebook }: Library): OverviewPage {
	return {
		texts: Array.from(documents.values(), (document) => {
			const { slug, frontMatter, sentences, parts } = document;
			return {
				slug,
				title: frontMatter.shortTitle,
				origin: originOf(frontMatter),
				lang: frontMatter.lang,
				dir: frontMatter.dir,
				sentences: sentences.length,
				runs: runsOf(document),
				parts
			};
		}),
		kinds: codesOf(codebook).kinds.map(({ id, label }) => ({ id, label }))
	};
}
