import { cohensKappa, krippendorffsAlpha } from './agreement.ts';
import type { CodedSentence } from './coding.ts';

/** How far two codings agree on one facet of a kind. */
export interface FacetAgreement {
	/** Id of the kind, and the column of the facet. */
	kind: string;
	facet: string;
	/** Sentences that both coders gave the kind. */
	both: number;
	/** Of these, the ones for which both wrote down a value; and those with the same one. */
	given: number;
	same: number;
	/** Not defined where nothing is given, or every value is the same. */
	alpha: number | undefined;
	kappa: number | undefined;
}

/** What a coder wrote down for a facet, if anything; several signals of one sentence are one value. */
export function writtenDown({ further, signals }: CodedSentence, facet: string) {
	if (facet !== 'signal') return further[facet];
	return signals.length ? signals.toSorted().join(';') : undefined;
}

/**
 * Agreement on a facet over the sentences that both coders gave its kind, values taken as they were written down. A sentence
 * for which either left the value out counts for neither.
 */
export function facetAgreement(
	first: readonly CodedSentence[],
	second: readonly CodedSentence[],
	{ kind, facet }: { kind: string; facet: string }
): FacetAgreement {
	const nameOf = ({ document, sentence }: CodedSentence) => `${document} ${sentence}`;
	const isOfKind = ({ kinds }: CodedSentence) => kinds?.includes(kind) ?? false;
	const others = new Map(second.filter(isOfKind).map((other) => [nameOf(other), other]));
	const both = first.filter(isOfKind).flatMap((one) => {
		const other = others.get(nameOf(one));
		return other ? [[writtenDown(one, facet), writtenDown(other, facet)] as const] : [];
	});
	const given = both.filter(([a, b]) => a !== undefined && b !== undefined);
	return {
		kind,
		facet,
		both: both.length,
		given: given.length,
		same: given.filter(([a, b]) => a === b).length,
		alpha: krippendorffsAlpha(given),
		kappa: cohensKappa(
			given.map(([a]) => a),
			given.map(([, b]) => b)
		)
	};
}
