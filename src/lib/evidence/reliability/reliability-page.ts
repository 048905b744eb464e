import type { CodedSentence } from '../../annotation/coding.ts';
import {
	facetAgreement,
	writtenDown,
	type FacetAgreement
} from '../../annotation/facet-agreement.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import { agreementOf, type Agreement } from '../../parts/agreement.ts';
import { blockPath } from '../../parts/block-path.ts';
import { touchedBy } from '../../parts/touched-by.ts';
import { uncodedTitles } from '../../parts/uncoded.ts';

/** Between values of which the settled coding takes either. */
const EITHER = '|';
const EITHER_STANDS = 'either can stand';

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
	/** What was decided: a value, either of the two (then with what notes have), or that the sentence is not of the kind; `undefined` if nothing was written down. */
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
	return facetAgreements(library).flatMap(({ kind, kindLabel, facet, label }) => {
		const written = (one?: CodedSentence) =>
			one?.kinds?.includes(kind) ? writtenDown(one, facet) : undefined;
		// A coder’s own term, which the codebook doesn’t have, is printed as words.
		const term = (value: string) => {
			const known = codebook.label(kind, facet, value);
			return known === value ? value.replaceAll('-', ' ') : known;
		};
		// Several values of one cell stand beside each other.
		const terms = (value: string) => value.split(/[|;]/u).map(term);
		const inWords = (value: string) => terms(value).join(', ');
		const inNotes = ({ sentences, annotations }: AnnotatedDocument, sentence: number) =>
			annotations
				.filter((one) => one.kind === kind && touchedBy(one, sentences).includes(sentence))
				.flatMap(({ facets: { [facet]: value } }) =>
					typeof value === 'string' ? term(value) : []
				);
		const decision = (document: AnnotatedDocument, one?: CodedSentence) => {
			if (one?.kinds && !one.kinds.includes(kind)) return `not of the kind “${kindLabel}”`;
			const decided = written(one);
			if (!one || !decided?.includes(EITHER)) return decided && inWords(decided);
			const noted = [...new Set(inNotes(document, one.sentence))];
			const isThird = noted.every((label) => !terms(decided).includes(label));
			if (noted.length === 0) return EITHER_STANDS;
			return `${EITHER_STANDS}; the note ${isThird ? 'differs from both, with' : 'has'} ${noted.join(', ')}`;
		};
		return coding.first.flatMap((one): FacetDifference[] => {
			const a = written(one);
			const b = written(second.get(nameOf(one)));
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
					settled: decision(document, settled.get(nameOf(one)))
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
