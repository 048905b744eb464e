import type { FrontMatter } from '../library/front-matter.ts';
import type { Library } from '../library/library.ts';
import { capital, spell } from '../parts/in-words.ts';
import { toSummary, type Summary } from '../parts/summary.ts';
import type { DocumentNote } from '../annotation/annotation.ts';
import { calledOf, type KindDefinition } from '../codebook/vocabulary.ts';

/** A text as it is offered. */
export interface CardOfText extends Pick<DocumentNote, 'whatItIs' | 'goodFor'> {
	document: FrontMatter;
	summary: Summary;
}

export interface HomePage {
	/** How many texts there are, such as “Five”. */
	number: string;
	kinds: Pick<KindDefinition, 'id' | 'glyph' | 'label' | 'summary' | 'origin'>[];
	/** All documents at a glance, in the library’s order. */
	cards: CardOfText[];
}

export const homePage = ({ documents, codebook }: Library): HomePage => ({
	number: capital(spell(documents.size)),
	kinds: codebook.kinds.map((kind) => ({ ...kind, label: calledOf(kind) })),
	cards: Array.from(documents.values(), (document) => ({
		document: document.frontMatter,
		summary: toSummary(document, codebook),
		...(document.note.whatItIs !== undefined && { whatItIs: document.note.whatItIs }),
		...(document.note.goodFor !== undefined && { goodFor: document.note.goodFor })
	}))
});
