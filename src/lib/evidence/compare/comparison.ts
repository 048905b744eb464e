import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import type { ClaimTrail, Told } from '../claims/claims-page.ts';
import { sharedSentences, type SharedSentence } from './shared-sentences.ts';

export type Pair = [a: AnnotatedDocument, b: AnnotatedDocument];

/** Two documents, what both say, and what both print. */
export interface Comparison {
	a: AnnotatedDocument;
	b: AnnotatedDocument;
	shared: SharedSentence[];
	/** Claims that both make, with the tellings of each. */
	claims: { claim: ClaimTrail; a: Told[]; b: Told[] }[];
}

/** Every pair of documents, in the library’s order. */
export function pairs({ documents }: Pick<Library, 'documents'>): Pair[] {
	const all = [...documents.values()];
	return all.flatMap((a, index) => all.slice(index + 1).map((b): Pair => [a, b]));
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
