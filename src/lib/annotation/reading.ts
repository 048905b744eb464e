import type { Annotation, DocumentNote } from './annotation.ts';
import type { TextPosition, TextQuote } from '../text/selector.ts';
import type { Verdict } from '../figures/verdict.ts';
import type { Kind } from '../codebook/kind.ts';

/** A place in a text, by both selectors; the quote's context is always filled. */
export interface Target {
	quote: Required<TextQuote>;
	position: TextPosition;
}

/** Another note that this one contradicts. */
export interface Conflict {
	slug: string;
	id: string;
	title: string;
}

/** What came of a check that a note's figures take part in. */
export interface NoteCheck {
	/** Opens the check on the evidence desk. */
	id: string;
	title: string;
	verdict: Verdict;
}

/** An annotation as the page needs it. */
export interface Note extends Omit<Annotation, 'quotes' | 'conflicts'> {
	/** From 1, in reading order. */
	number: number;
	/** Index of the passage that it stands beside: that of its first target. */
	passage: number;
	targets: Target[];
	conflicts: Conflict[];
	checks: NoteCheck[];
	/** Claims of the claim trail that are told in the passage. */
	claims: { id: string; title: string }[];
}

/** How many words of a text report the United States, and how many China’s reply. */
export interface UsShare {
	statement: number;
	reply: number;
	total: number;
}

/** Another document, as a link needs it. */
export interface Neighbour {
	slug: string;
	title: string;
}

/** A document at a glance. */
export interface Summary {
	slug: string;
	/** How many notes of each kind. */
	counts: Record<Kind, number>;
	/** The kinds of each sentence, in order. */
	sentences: Kind[][];
	us: UsShare;
}

/** Everything a page or an export says about one document, apart from its text. */
export interface Reading extends Summary {
	note: DocumentNote;
	notes: Note[];
	/** The terms explained beside the text: each where it first stands. */
	terms: { passage: number; term: string }[];
	/** The documents before and after this one in the library. */
	previous?: Neighbour;
	next?: Neighbour;
}
