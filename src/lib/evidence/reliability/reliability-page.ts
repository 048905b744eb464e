import type { CodedSentence } from '../../annotation/coding.ts';
import {
	facetAgreement,
	writtenDown,
	type FacetAgreement
} from '../../annotation/facet-agreement.ts';
import type { Library } from '../../library/library.ts';
import { agreementOf, type Agreement } from '../../parts/agreement.ts';
import { blockPath } from '../../parts/block-path.ts';
import { uncodedTitles } from '../../parts/uncoded.ts';

/** Agreement on a facet, by the labels of the codebook. */
export interface LabelledFacet extends FacetAgreement {
	label: string;
	kindLabel: string;
}

/** A sentence to which both codings gave a kind, and for one of its facets different values; all values in words. */
export interface FacetDifference {
	path: string;
	document: string;
	sentence: number;
	facet: string;
	first: string;
	second: string;
	/** What was decided, if anything was written down. */
	settled: string | undefined;
}

export interface ReliabilityPage {
	/** Sentences that both codings judge. */
	sentences: number;
	agreement: Agreement[];
	facets: LabelledFacet[];
	differences: FacetDifference[];
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

/** Every difference on the facets of `facetAgreements`, facet by facet, in the order of the first coding. */
function facetDifferences(library: Library): FacetDifference[] {
	const { coding, codebook, documents } = library;
	const nameOf = ({ document, sentence }: CodedSentence) => `${document} ${sentence}`;
	const byName = (coded: readonly CodedSentence[]) =>
		new Map(coded.map((one) => [nameOf(one), one]));
	const [second, settled] = [byName(coding.second), byName(coding.settled)];
	return facetAgreements(library).flatMap(({ kind, facet, label }) => {
		const written = (one?: CodedSentence) =>
			one?.kinds?.includes(kind) ? writtenDown(one, facet) : undefined;
		// Several values of one cell stand beside each other.
		const inWords = (value: string) =>
			value
				.split(/[|;]/)
				.map((one) => codebook.label(kind, facet, one))
				.join(', ');
		return coding.first.flatMap((one): FacetDifference[] => {
			const a = written(one);
			const b = written(second.get(nameOf(one)));
			const decided = written(settled.get(nameOf(one)));
			const document = documents.get(one.document);
			const block = document?.sentences[one.sentence - 1]?.block;
			if (!document || block === undefined || !a || !b || a === b) return [];
			return [
				{
					path: blockPath(document, block),
					document: document.frontMatter.shortTitle,
					sentence: one.sentence,
					facet: label,
					first: inWords(a),
					second: inWords(b),
					settled: decided && inWords(decided)
				}
			];
		});
	});
}

export function reliabilityPage(library: Library): ReliabilityPage {
	const { first, second } = library.coding;
	const nameOf = ({ document, sentence }: (typeof first)[number]) => `${document} ${sentence}`;
	const judged = new Set(second.filter(({ kinds }) => kinds).map(nameOf));
	return {
		sentences: first.filter((one) => one.kinds && judged.has(nameOf(one))).length,
		agreement: agreementOf(library),
		facets: facetAgreements(library),
		differences: facetDifferences(library),
		uncoded: uncodedTitles(library)
	};
}
