import { kindsBySentence } from '../../annotation/coverage.ts';
import { facetOf, isOfKind } from '../../annotation/facet.ts';
import type { Library } from '../../library/library.ts';
import { codedDocuments } from '../../parts/uncoded.ts';

/** How much of the texts a record bears out. */
export interface Corroborations {
	/** Sentences with such a mark, of all that were coded. */
	sentences: number;
	of: number;
	/** Passages that are borne out as a whole, and by a record of somebody independent. */
	passages: number;
	whole: number;
	independent: number;
}

/** Counts sentences by what marks them, and passages by what their note says of the record. */
export function corroborations(library: Library): Corroborations {
	const coded = codedDocuments(library).map(({ sentences, annotations }) => ({
		sentences,
		notes: annotations.filter((one) => isOfKind(one, 'corroborated'))
	}));
	const notes = coded.flatMap((document) => document.notes);
	const passages = (chosen: typeof notes) =>
		chosen.reduce((sum, { positions }) => sum + positions.length, 0);
	return {
		sentences: coded
			.flatMap(({ sentences, notes }) => kindsBySentence(sentences, notes))
			.filter(({ size }) => size > 0).length,
		of: coded.reduce((sum, { sentences }) => sum + sentences.length, 0),
		passages: passages(notes),
		whole: passages(notes.filter((one) => facetOf(one, 'extent') === 'whole')),
		independent: passages(notes.filter((one) => facetOf(one, 'independence') === 'independent'))
	};
}
