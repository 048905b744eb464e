import type { NamedFacet, NamedKind } from '../codebook/named-facets.ts';
import type { Annotation } from './annotation.ts';

/** The value of a facet that code names; `undefined` where the annotation doesn’t give it. */
export function facetOf(
	{ facets }: Pick<Annotation, 'facets'>,
	name: NamedFacet
): string | undefined {
	const value = facets[name];
	return typeof value === 'string' ? value : undefined;
}

/** Whether the annotation is of a kind that code names. */
export const isOfKind = ({ kind }: Pick<Annotation, 'kind'>, name: NamedKind): boolean =>
	kind === name;
