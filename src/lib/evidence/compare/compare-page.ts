import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import { blockPath } from '../../parts/block-path.ts';
import type { Table } from '../../parts/table/table.ts';
import { diffWords, type Run } from '../../text/diff-words.ts';
import type { Sentence } from '../../text/sentence.ts';
import { claimTrails } from '../claims/claims-page.ts';
import { placeMarks, type MarkedText } from './compare-marks.ts';
import { pairTable, sharedTable } from './compare-tables.ts';
import { compare, type Comparison } from './comparison.ts';
import { lineUp, type Cuts } from './line-up.ts';
import { pairs } from './pairs.ts';

export interface ComparePage {
	pairs: Table;
	/** Sentences that two texts share. */
	sentences: Table;
	/** The same sentences, with the words that differ: gone are those of `a` alone, new those of `b`. */
	differences: Difference[];
}

export interface Difference {
	a: { title: string; path: string };
	b: { title: string; path: string };
	runs: Run[];
}

/** Every pair of texts that stands side by side, compared. */
export function comparisons(library: Library): Comparison[] {
	const trails = claimTrails(library);
	return pairs(library).map((pair) => compare(pair, trails));
}

export function comparePage(library: Library): ComparePage {
	const all = comparisons(library);
	return {
		pairs: pairTable(all),
		sentences: sharedTable(all),
		differences: all.flatMap(differencesOf)
	};
}

function differencesOf({ a, b, shared }: Comparison): Difference[] {
	const wordsOf = ({ projection }: AnnotatedDocument, { start, end }: Sentence) =>
		projection.text.slice(start, end);
	const place = (text: AnnotatedDocument, { block }: Sentence) => ({
		title: text.frontMatter.shortTitle,
		path: blockPath(text, block)
	});
	return shared.map((both) => ({
		a: place(a, both.a),
		b: place(b, both.b),
		runs: diffWords(wordsOf(a, both.a), wordsOf(b, both.b))
	}));
}

export interface PairPage {
	a: MarkedText;
	b: MarkedText;
	/** Where the columns are cut, so that they line up. */
	cuts: Cuts;
	/** How many sentences stand in both. */
	shared: number;
	claims: { id: string; title: string; a: string; b: string }[];
}

/** Two documents side by side; nothing where they are no pair of the library. */
export function pairPage(library: Library, slugs: { a: string; b: string }): PairPage | undefined {
	const pair = pairs(library).find(([a, b]) => a.slug === slugs.a && b.slug === slugs.b);
	if (!pair) return undefined;
	const comparison = compare(pair, claimTrails(library));
	return {
		a: placeMarks(comparison, 'a'),
		b: placeMarks(comparison, 'b'),
		cuts: lineUp(comparison),
		shared: comparison.shared.length,
		claims: comparison.claims.map(({ claim: { id, title }, a, b }) => ({
			id,
			title,
			a: a.map(({ says }) => says).join('; '),
			b: b.map(({ says }) => says).join('; ')
		}))
	};
}
