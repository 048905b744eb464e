import { resolve } from '$app/paths';

/** A note in the margin of its text; following it opens the note. */
export const notePath = (slug: string, note: string) => `/documents/${slug}/#${note}`;

/** A paragraph of a text, by its place from 0. */
export const paragraphPath = (slug: string, paragraph: number) =>
	`/documents/${slug}/#p_${paragraph}`;

/** Where a text is coded before one sees its notes; a sentence is named by its number. */
export const practicePath = (slug: string, sentence?: number) =>
	`/practice/${slug}/${sentence === undefined ? '' : `#s_${sentence}`}`;

/** A claim of the claim trail. */
export const claimPath = (claim: string) => `/evidence/claims/#${claim}`;

/** A comparison of figures on the evidence desk. */
export const checkPath = (check: string) => `/evidence/statistics/#${check}`;

/** A path of this site as a link, wherever the site is published. */
export const link = (path: string): string => resolve(path as '/');
