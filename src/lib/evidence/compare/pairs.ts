import { addressOf } from '../../annotation/annotation.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import { sentencesInCommon } from './sentences-in-common.ts';

export type Pair = [a: AnnotatedDocument, b: AnnotatedDocument];

/** A text is paired with so many others at most. */
const NEAREST = 5;

/** Two texts by their places in the library, the earlier first, and how much they have in common. */
interface Near {
	a: number;
	b: number;
	nearness: number;
}

const known = new WeakMap<Library['documents'], Pair[]>();

/**
 * The texts that are laid side by side, in the library’s order: each with its nearest, so that pages grow with the texts and
 * not with their square. Nearness counts shared sentences, claims that both make, and notes on where the two contradict each
 * other; the nearest pairs come first, and of equals those that stand closer in the library. Up to six texts every two are a
 * pair.
 */
export function pairs(library: Pick<Library, 'documents' | 'claims'>): Pair[] {
	// Every page of a pair asks.
	const before = known.get(library.documents);
	if (before) return before;
	const documents = [...library.documents.values()];
	const partners = documents.map(() => 0);
	const taken = nearPairs(documents, library.claims)
		.sort(
			(one, other) =>
				other.nearness - one.nearness || one.b - one.a - (other.b - other.a) || one.a - other.a
		)
		.filter(({ a, b }) => {
			if ((partners[a] ?? 0) >= NEAREST || (partners[b] ?? 0) >= NEAREST) return false;
			partners[a] = (partners[a] ?? 0) + 1;
			partners[b] = (partners[b] ?? 0) + 1;
			return true;
		})
		.sort((one, other) => one.a - other.a || one.b - other.b);
	const found = taken.flatMap(({ a, b }): Pair[] => {
		const [first, second] = [documents[a], documents[b]];
		return first && second ? [[first, second]] : [];
	});
	known.set(library.documents, found);
	return found;
}

/** Texts that have something in common, and those that stand close in the library. */
function nearPairs(documents: readonly AnnotatedDocument[], claims: Library['claims']): Near[] {
	const near = new Map<string, Near>();
	const add = (one: number, other: number, more: number) => {
		const [a, b] = one < other ? [one, other] : [other, one];
		const before = near.get(`${a} ${b}`);
		near.set(`${a} ${b}`, { a, b, nearness: (before?.nearness ?? 0) + more });
	};
	const placeOf = new Map(documents.map(({ slug }, place) => [slug, place]));
	for (const [a, row] of sentencesInCommon(documents)) {
		for (const [b, number] of row) add(a, b, number);
	}
	for (const { passages } of claims) {
		const places = [...new Set(passages.flatMap(({ document }) => placeOf.get(document) ?? []))];
		for (const [index, one] of places.entries()) {
			for (const other of places.slice(index + 1)) add(one, other, 1);
		}
	}
	for (const [place, { slug, annotations }] of documents.entries()) {
		for (const conflict of annotations.flatMap(({ conflicts }) => conflicts)) {
			const [there = ''] = addressOf(slug, conflict).split('#');
			const other = placeOf.get(there);
			// The other text names it too.
			if (other !== undefined && other > place) add(place, other, 1);
		}
		for (let next = place + 1; next <= place + NEAREST && next < documents.length; next++) {
			add(place, next, 0);
		}
	}
	return [...near.values()];
}
