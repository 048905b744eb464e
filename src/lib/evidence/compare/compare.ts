import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/read-library.server.ts';
import type { ClaimTrail, Told } from '../claims/claims.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Table } from '../../parts/table/table.ts';
import { blockPath } from '../voices/voices.ts';

/** From this share of words in common on, two sentences count as one told twice. */
const ALIKE = 0.6;
/** Shorter sentences have too few words to be recognised by. */
const LEAST_WORDS = 6;

export interface SharedSentence {
	/** Numbers of the sentences. */
	a: Sentence;
	b: Sentence;
	/** Words in common of all words of the two, from 0 to 1 (Jaccard). */
	likeness: number;
}

/** The words of a sentence as a set: letters and digits, small. */
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/**
 * Sentences that two documents share, word for word or nearly: likeness is the Jaccard index of their
 * word sets (P. Jaccard, 1912). Each sentence of `a` is given its best counterpart in `b`. Quadratic in
 * sentences, which is nothing for texts of a few pages.
 */
export function sharedSentences(a: AnnotatedDocument, b: AnnotatedDocument): SharedSentence[] {
	const bags = (document: AnnotatedDocument) =>
		document.sentences.map((sentence) => ({
			sentence,
			words: wordsOf(document.projection.text.slice(sentence.start, sentence.end))
		}));
	const others = bags(b).filter(({ words }) => words.size >= LEAST_WORDS);
	return bags(a).flatMap(({ sentence, words }): SharedSentence[] => {
		if (words.size < LEAST_WORDS) return [];
		const best = others
			.map((other) => {
				const common = words.intersection(other.words).size;
				return {
					b: other.sentence,
					likeness: common / (words.size + other.words.size - common)
				};
			})
			.reduce((x, y) => (y.likeness > x.likeness ? y : x), { b: sentence, likeness: 0 });
		return best.likeness >= ALIKE ? [{ a: sentence, ...best }] : [];
	});
}

/** Two documents, what both say, and what both print. */
export interface Comparison {
	a: AnnotatedDocument;
	b: AnnotatedDocument;
	shared: SharedSentence[];
	/** Claims that both make, with the tellings of each. */
	claims: { claim: ClaimTrail; a: Told[]; b: Told[] }[];
}

/** Every pair of documents, in the library’s order. */
export function pairs({ documents }: Library): [AnnotatedDocument, AnnotatedDocument][] {
	const all = [...documents.values()];
	return all.flatMap((a, index) =>
		all.slice(index + 1).map((b): [AnnotatedDocument, AnnotatedDocument] => [a, b])
	);
}

export function compare(
	[a, b]: [AnnotatedDocument, AnnotatedDocument],
	trails: readonly ClaimTrail[]
): Comparison {
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

export const comparePath = ([a, b]: [AnnotatedDocument, AnnotatedDocument]) =>
	`/evidence/compare/${a.slug}/${b.slug}/` as const;

/** What every pair of documents has in common, in numbers. */
export function pairTable(comparisons: readonly Comparison[]): Table {
	return {
		id: 'pairs',
		title: 'Pairs of texts',
		columns: [
			{ id: 'document', label: 'Text', definition: 'Short title of the first document.' },
			{ id: 'other', label: 'Other text', definition: 'Short title of the second document.' },
			{
				id: 'sentences',
				label: 'Shared sentences',
				definition: 'Sentences of the first that have a like one in the second.'
			},
			{
				id: 'claims',
				label: 'Shared claims',
				definition: 'Claims of the claim trail that both make.'
			}
		],
		rows: comparisons.map(({ a, b, shared, claims }) => ({
			path: comparePath([a, b]),
			cells: [a.frontMatter.shortTitle, b.frontMatter.shortTitle, shared.length, claims.length]
		}))
	};
}

export function sharedTable(library: Library): Table {
	return {
		id: 'shared-sentences',
		title: 'Sentences that two texts share',
		columns: [
			{ id: 'document', label: 'Text', definition: 'Short title of the first document.' },
			{ id: 'printed', label: 'As printed', definition: 'The sentence there.' },
			{ id: 'other', label: 'Other text', definition: 'Short title of the second document.' },
			{ id: 'other_printed', label: 'As printed', definition: 'The sentence there.' },
			{
				id: 'likeness',
				label: 'Words in common',
				definition:
					'Of all words of the two, in per cent (Jaccard index); 60 or more count as shared.'
			}
		],
		rows: pairs(library).flatMap(([a, b]) =>
			sharedSentences(a, b).map((shared) => ({
				path: blockPath(a, shared.a.block),
				cells: [
					a.frontMatter.shortTitle,
					a.projection.text.slice(shared.a.start, shared.a.end),
					b.frontMatter.shortTitle,
					b.projection.text.slice(shared.b.start, shared.b.end),
					Math.round(shared.likeness * 100)
				]
			}))
		)
	};
}
