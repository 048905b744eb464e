import type { Annotation } from '../annotation/annotation.ts';
import { facetOf } from '../annotation/facet.ts';
import { speakerOf } from '../annotation/speaker.ts';
import type { Codebook } from '../codebook/codebook.ts';

/**
 * Where the evidence desk has a note, as a path of this site. What the note gives decides, not its kind: figures, a technique,
 * a side, an extent, a signal, a speaker; nothing where it gives none of them.
 */
export function deskPath(
	slug: string,
	annotation: Pick<Annotation, 'id' | 'kind' | 'facets' | 'quantities'>,
	codebook: Codebook
): string | undefined {
	const anchor = `#${slug}.${annotation.id}`;
	if (annotation.quantities.length > 0) return `/evidence/statistics/${anchor}`;
	if (facetOf(annotation, 'technique')) return `/evidence/framing/${anchor}`;
	if (facetOf(annotation, 'side')) return `/evidence/us-response/${anchor}`;
	if (facetOf(annotation, 'extent')) return `/evidence/what-holds/${anchor}`;
	if (facetOf(annotation, 'signal')) return `/evidence/signals/${anchor}`;
	const speaker = speakerOf(annotation, codebook);
	return speaker && `/evidence/voices/#${encodeURIComponent(speaker.id)}`;
}
