import { resolve } from '$app/paths';
import type { Annotation } from '../annotation/annotation.ts';

/** A note in the margin of its text; following it opens the note. */
export const notePath = (slug: string, note: string) => `/documents/${slug}/#${note}`;

/** A passage of a text, by its index. */
export const passagePath = (slug: string, passage: number) => `/documents/${slug}/#p${passage}`;

/** Where the evidence desk has a note; nothing for kinds that it does not gather. */
export function deskPath(
	slug: string,
	{ id, kind, facets }: Pick<Annotation, 'id' | 'kind' | 'facets'>
): string | undefined {
	switch (kind) {
		case 'unverifiable-statistic':
			return `/evidence/statistics/#${slug}.${id}`;
		case 'state-media-framing':
			return `/evidence/framing/#${slug}.${id}`;
		case 'us-response':
			return `/evidence/us-response/#${slug}.${id}`;
		case 'official-source':
			return `/evidence/voices/#${encodeURIComponent(String(facets.speaker))}`;
		case 'text-signal':
			return undefined;
	}
}

/** A claim of the claim trail. */
export const claimPath = (claim: string) => `/evidence/claims/#${claim}`;

/** A comparison of figures on the evidence desk. */
export const checkPath = (check: string) => `/evidence/statistics/#${check}`;

/** A path of this site as a link, wherever the site is published. */
export const link = (path: string): string => resolve(path as '/');
