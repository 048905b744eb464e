import { linkedPlace, type Reference } from '../codebook/references.ts';

/** Why a reference is named and not linked, such as “not linked: it prints a hotline number”; nothing where it opens. */
export function whyUnlinked(reference: Pick<Reference, 'places' | 'without'>): string | undefined {
	if (linkedPlace(reference)) return undefined;
	const [place] = reference.places;
	const reason = place?.unlinked ?? reference.without ?? '';
	return `${place ? 'not linked' : 'no page to name'}: ${withinSentence(reason)}`;
}

/** A sentence as it stands within another: its first word small, unless it is a name in capitals, and no full stop. */
const withinSentence = (sentence: string): string =>
	sentence.replace(/\.$/, '').replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
