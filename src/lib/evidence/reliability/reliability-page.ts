import {
	facetAgreement,
	writtenDown,
	type FacetAgreement
} from '../../annotation/facet-agreement.ts';
import type { Library } from '../../library/library.ts';
import { agreementOf, type Agreement } from '../../parts/agreement.ts';
import { uncodedTitles } from '../../parts/uncoded.ts';

/** Agreement on a facet, by the labels of the codebook. */
export interface LabelledFacet extends FacetAgreement {
	label: string;
	kindLabel: string;
}

export interface ReliabilityPage {
	/** Sentences that both codings judge. */
	sentences: number;
	agreement: Agreement[];
	facets: LabelledFacet[];
	uncoded: string[];
}

/** Agreement on each choice that both coders wrote down; one that several kinds have is the first’s. */
export function facetAgreements({ coding, codebook }: Library): LabelledFacet[] {
	const has = (name: 'first' | 'second', column: string) =>
		coding[name].some((one) => writtenDown(one, column) !== undefined);
	const seen = new Set<string>();
	return codebook.kinds.flatMap((kind) =>
		kind.facets.flatMap(({ id, label, form }) => {
			if (form !== 'choice' || seen.has(id) || !has('first', id) || !has('second', id)) return [];
			seen.add(id);
			const found = facetAgreement(coding.first, coding.second, { kind: kind.id, facet: id });
			return { ...found, label, kindLabel: kind.label };
		})
	);
}

export function reliabilityPage(library: Library): ReliabilityPage {
	const { first, second } = library.coding;
	const nameOf = ({ document, sentence }: (typeof first)[number]) => `${document} ${sentence}`;
	const judged = new Set(second.filter(({ kinds }) => kinds).map(nameOf));
	return {
		sentences: first.filter((one) => one.kinds && judged.has(nameOf(one))).length,
		agreement: agreementOf(library),
		facets: facetAgreements(library),
		uncoded: uncodedTitles(library)
	};
}
