import type { Codebook } from '../codebook/codebook.ts';
import type { Annotation } from './annotation.ts';
import { facetOf } from './facet.ts';
import { speakerOf } from './speaker.ts';

/**
 * Whether a note stands on a credit that has no name: “data” behind a figure, an office or an official that isn’t named, “some
 * experts”. Where nobody is credited at all there is no credit, and so none without a name. Every page that counts such credits counts these.
 */
export const isNameless = (
	annotation: Pick<Annotation, 'kind' | 'facets'>,
	codebook: Codebook
): boolean =>
	facetOf(annotation, 'trace') === 'unnamed' ||
	facetOf(annotation, 'credit') === 'vague' ||
	(speakerOf(annotation, codebook)?.unnamed ?? false);
