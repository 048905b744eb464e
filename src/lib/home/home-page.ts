import type { FrontMatter } from '../library/front-matter.ts';
import type { Library } from '../library/library.ts';
import { capital, spell } from '../parts/in-words.ts';
import { toSummary, type Summary } from '../parts/summary.ts';
import type { KindDefinition } from '../codebook/vocabulary.ts';

export interface HomePage {
	/** How many texts there are, such as “Five”. */
	number: string;
	kinds: Pick<KindDefinition, 'id' | 'glyph' | 'label' | 'summary' | 'origin'>[];
	/** All documents at a glance, in the library’s order. */
	cards: { document: FrontMatter; summary: Summary }[];
}

export const homePage = ({ documents, codebook }: Library): HomePage => ({
	number: capital(spell(documents.size)),
	kinds: [...codebook.kinds],
	cards: Array.from(documents.values(), (document) => ({
		document: document.frontMatter,
		summary: toSummary(document, codebook)
	}))
});
