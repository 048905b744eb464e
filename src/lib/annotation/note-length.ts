import type { Annotation } from './annotation.ts';
import { facetOf, isOfKind } from './facet.ts';

/** How many words a note may have, and of which notes that is said. */
export interface NoteLength {
	least: number;
	most: number;
	of: string;
}

/** By kind and place: the second end of a twin points, a typo needs no more, a corroborated note is short. */
export function noteLength(annotation: Pick<Annotation, 'kind' | 'facets' | 'twin'>): NoteLength {
	const signal = facetOf(annotation, 'signal');
	if (isOfKind(annotation, 'corroborated'))
		return { least: 12, most: 35, of: 'a corroborated note' };
	if (annotation.twin !== undefined) return { least: 6, most: 30, of: 'the second end of a twin' };
	if (signal === 'typo') return { least: 6, most: 30, of: 'a note on a typo' };
	if (signal === 'republication') return { least: 6, most: 60, of: 'a note on a republication' };
	return { least: 20, most: 60, of: 'a note' };
}

/** Words of at most so many that a step and its two results may have. */
export const TRY_WORDS = { do: 22, for: 14, against: 14 } as const;

/** Runs without white space, as an editor counts. */
export const wordsOf = (text: string): number => text.match(/\S+/g)?.length ?? 0;
