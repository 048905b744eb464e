import type { AnnotatedDocument } from '../../library/document.ts';
import type { ClaimTrail, Told } from '../claims/claims-page.ts';
import type { Pair } from './pairs.ts';
import { sharedSentences, type SharedSentence } from './shared-sentences.ts';

/** Two documents, what both say, and what both print. */
export interface Comparison {
	a: AnnotatedDocument;
	b: AnnotatedDocument;
	shared: SharedSentence[];
	/** Claims that both make, with the tellings of each. */
	claims: { claim: ClaimTrail; a: Told[]; b: Told[] }[];
}

export function compare([a, b]: Pair, trails: readonly ClaimTrail[]): Comparison {
	const tellings = ({ passages }: ClaimTrail, { slug }: AnnotatedDocument) =>
		passages.filter(({ document }) => document === slug);
	return {
		a,
		b,
		shared: sharedSentences(a, b),
		claims: trails
			.map((claim) => ({ claim, a: tellings(claim, a), b: tellings(claim, b) }))
			.filter((both) => both.a.length > 0 && both.b.length > 0)
	};
}

export const comparePath = (a: { slug: string }, b: { slug: string }): string =>
	`/evidence/compare/${a.slug}/${b.slug}/`;
