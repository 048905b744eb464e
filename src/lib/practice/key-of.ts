import { addressOf, type AnchoredAnnotation } from '../annotation/annotation.ts';
import { facetOf } from '../annotation/facet.ts';
import type { Key } from '../annotation/work/key.ts';
import { linkedPlace } from '../codebook/references.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import type { Library } from '../library/library.ts';
import { touchedBy } from '../parts/touched-by.ts';
import { hashOf } from '../parts/hash-of.ts';

/** What a reader’s coding of a text is laid beside, empty where nobody has coded it; nothing where there is no such text. */
export function keyOf({ documents, coding, codebook }: Library, slug: string): Key | undefined {
	const document = documents.get(slug);
	if (!document) return undefined;
	const { sentences, annotations, projection } = document;
	const of = (coded: Library['coding']['settled']) =>
		new Map(
			coded.filter((one) => one.document === slug).map((one) => [one.sentence, one.kinds ?? []])
		);
	const [settled, first, second] = [of(coding.settled), of(coding.first), of(coding.second)];
	return {
		slug,
		sha256: hashOf(projection.text),
		settled: sentences.map(({ number }) => settled.get(number) ?? []),
		differed: sentences.flatMap(({ number }): Key['differed'] => {
			const [one, other] = [first.get(number), second.get(number)];
			if (!one || !other) return [];
			const kinds = [...new Set(one).symmetricDifference(new Set(other))];
			return kinds.length ? [[number, kinds]] : [];
		}),
		notes: annotations.map((annotation, index) => {
			const { id, kind, title, note, rival, reach, references, try: step } = annotation;
			const rests = new Set([...(step?.opens ?? []), ...references]);
			const against = againstOf(annotation, document);
			return {
				number: index + 1,
				id,
				kind,
				title,
				note,
				...(rival !== undefined && { rival }),
				...(step && { try: { do: step.do, for: step.for, against: step.against } }),
				...(reach !== undefined && { reach: { id: reach, label: codebook.reach(reach).label } }),
				records: Array.from(rests, codebook.reference).flatMap((reference) => {
					const href = linkedPlace(reference)?.url;
					return href === undefined ? [] : { short: reference.short, href };
				}),
				sentences: touchedBy(annotation, sentences),
				...(against && { against })
			};
		})
	};
}

/** Where the other passages of a discrepancy stand. */
function againstOf(
	annotation: AnchoredAnnotation,
	document: AnnotatedDocument
): Key['notes'][number]['against'] {
	if (facetOf(annotation, 'signal') !== 'discrepancy') return undefined;
	const addresses = annotation.conflicts.map((one) => addressOf(document.slug, one));
	if (addresses.length === 0) return undefined;
	const here = document.annotations.filter(({ id }) =>
		addresses.includes(`${document.slug}#${id}`)
	);
	return {
		sentences: here.flatMap((one) => touchedBy(one, document.sentences)),
		elsewhere: here.length < addresses.length
	};
}

/** The name under which the script of a key leaves it. */
export const KEYS = 'whoSaysSoKeys';

/** A key as a classic script: added when a reader asks for it, never fetched, so that a page on a disk can have it too. */
export const keyScript = (key: Key): string =>
	`(self.${KEYS}??={})[${JSON.stringify(key.slug)}]=${JSON.stringify(key)}`;
