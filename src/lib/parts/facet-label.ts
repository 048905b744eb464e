import type { Annotation } from '../annotation/annotation.ts';
import { facetOf } from '../annotation/facet.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { NamedFacet } from '../codebook/named-facets.ts';

/** What an annotation says by a facet, in the words of the codebook; `null` where it doesn’t give it. */
export function facetLabel(
	annotation: Pick<Annotation, 'kind' | 'facets'>,
	name: NamedFacet,
	codebook: Codebook
): string | null {
	const value = facetOf(annotation, name);
	return value === undefined ? null : codebook.label(annotation.kind, name, value);
}
