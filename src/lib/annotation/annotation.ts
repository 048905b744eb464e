import type { Quantity } from '../figures/quantity.ts';
import type { TextPosition, TextQuote } from '../text/selector.ts';

/** The step on which a note ends. */
export interface Try {
	/** One step, in the imperative, that a reader finishes in two minutes. */
	do: string;
	/** What result would bear the sentence out … */
	for: string;
	/** … and what would speak against it. */
	against: string;
	/** Ids in references.yaml of what the step opens outside the texts. */
	opens: string[];
}

/** Ids of the vocabulary: for all passages of a note, or for words that stand in them. */
export type BesideArticle = string | { words: string; is: string }[];

/** What an editor writes: one judgement on one passage, or on a run of passages. */
export interface Annotation {
	/** Unique in its document; the address `#id` opens the note. */
	id: string;
	/** Id of its kind. */
	kind: string;
	/** Facet id → value, as the vocabulary declares them for the kind. */
	facets: Record<string, string | string[]>;
	/** The figures that the passage asserts; of `unverifiable-statistic` only. */
	quantities: Quantity[];
	quotes: TextQuote[];
	title: string;
	note: string;
	question?: string;
	/** The other reading at its strongest. */
	rival?: string;
	try?: Try;
	/** What would settle the sentence, by its id in the vocabulary. */
	reach?: string;
	/** Number of an article that the records name → how the words stand to it, all alike or each their own way. */
	law?: Record<string, BesideArticle>;
	/** Ids in references.yaml. */
	references: string[];
	/** Annotations whose passages don’t go together with this one’s: `id` in the same document, `slug#id` in another. */
	conflicts: string[];
	/** The annotation that tells in full what this one, its second end, only points to; written as a conflict is. */
	twin?: string;
	/** Why it belongs in the first reading. */
	first?: string;
}

/** Whom the home page leads to a text of their own to begin with. */
export const DOORS = ['class', 'newsroom', 'alone'] as const;
export type Door = (typeof DOORS)[number];

/** What a document as a whole is, and what it reports of a US response. */
export interface DocumentNote {
	note: string;
	usResponse: string;
	/** The note of another document, as `slug#id`, that has the answer which this text lacks. */
	usResponseElsewhere?: string;
	/** In a line: what it is, and for whom it is a good start. */
	whatItIs?: string;
	goodFor?: string;
	/** What to watch while reading, each a phrase; nothing of what the notes found. */
	watch: string[];
	/** Who begins with this text; no two texts have the same. */
	door?: Door;
	/** Kind id → why it stands nowhere in this text. */
	zeros: Record<string, string | undefined>;
	/** What the text does not give and a reader would need, by its id in the vocabulary. */
	absences: { lacks: string; note: string }[];
	/** Ids in references.yaml of articles that the text has nothing of, although it retells their law. */
	leavesOut: string[];
	/** Ids in references.yaml that these lean on. */
	references: string[];
}

/** An annotation whose every quote has found its place. */
export interface AnchoredAnnotation extends Annotation {
	positions: TextPosition[];
}

/** `slug#id` for a conflict as written in the file of `slug`. */
export const addressOf = (slug: string, conflict: string): string =>
	conflict.includes('#') ? conflict : `${slug}#${conflict}`;
