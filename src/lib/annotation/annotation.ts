import type { Quantity } from '../figures/quantity.ts';
import type { TextPosition, TextQuote } from '../text/selector.ts';

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
	rival?: string;
	/** Ids in references.yaml. */
	references: string[];
	/** Annotations that contradict this one: `id` in the same document, `slug#id` in another. */
	conflicts: string[];
}

/** What a document as a whole is, and what it reports of a US response. */
export interface DocumentNote {
	note: string;
	usResponse: string;
	/** What the text does not give and a reader would need, by its id in the vocabulary. */
	absences: { lacks: string; note: string }[];
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
