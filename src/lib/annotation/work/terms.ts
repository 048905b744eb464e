// What a work is made of, apart from its schema, which is heavier than all the rest of a page of practice.

/** By this and its version a saved work is known, wherever it lies. */
export const FORMAT = 'who-says-so/work';
export const VERSION = 1;

/** The slug of a text that a reader brought along. */
export const OWN = 'own';

/** Where a sentence could be looked up: what `reaches` of the vocabulary are called, the nearest first. */
export const LOOKUPS = ['page', 'library', 'public', 'holder', 'nobody'] as const;
export type Lookup = (typeof LOOKUPS)[number];

/** How sure a reader is: 1 guessing, 2 fairly sure, 3 sure. */
export const SURENESS = [1, 2, 3] as const;
export type Sure = (typeof SURENESS)[number];

/** In characters, as strings count them. */
export const LIMITS = {
	reason: 140,
	because: 280,
	name: 60,
	title: 200,
	/** Of a text of one’s own; 20,000 words of any language are less. */
	body: 400_000,
	/** Answers of a work: no text here has a tenth of it. */
	answers: 20_000
} as const;

/** κ is worked out from so many sentences with a kind on; fewer are noise. */
export const KAPPA_FROM = 5;

/** What is written where a sentence was looked at and no kind stands there; so no kind can be called so. */
export const NONE = 'none';

/** Whether a sentence was judged: kinds, none of them, or honestly unsure. */
export const isJudged = ({ kinds, unsure }: { kinds?: unknown; unsure: boolean }): boolean =>
	kinds !== undefined || unsure;
