import { facetOf } from '../../annotation/facet.ts';
import type { Library } from '../../library/library.ts';
import { codedDocuments } from '../../parts/uncoded.ts';
import { reportsIn } from './reports.ts';

/** How many texts have such passages, and how many passages there are. */
export interface Passages {
	texts: number;
	passages: number;
}

/** What the coded texts report of the United States, told apart by when it was said. */
export interface UsCounts {
	/** Of how many coded texts this is told. */
	texts: number;
	/** US words said after an event that the text reports: responses to it. */
	after: Passages;
	/** US words said before it, which are no response to it. */
	before: Passages;
	/** US words of which the notes do not say when they were said. */
	unclear: Passages;
	/** Replies of the Chinese government. */
	replies: Passages;
	/** Texts that report neither side. */
	silent: number;
}

/** Counts marked passages by what their notes say of the event; a note with several passages is counted as one. */
export function usCounts(library: Library): UsCounts {
	const texts = codedDocuments(library).map((document) =>
		reportsIn(document).map(({ side, annotation }) =>
			side === 'chinese-reply' ? side : (facetOf(annotation, 'stands') ?? 'unclear')
		)
	);
	const count = (wanted: string): Passages => ({
		texts: texts.filter((found) => found.includes(wanted)).length,
		passages: texts.flat().filter((found) => found === wanted).length
	});
	return {
		texts: texts.length,
		after: count('response'),
		before: count('before-event'),
		unclear: count('unclear'),
		replies: count('chinese-reply'),
		silent: texts.filter(({ length }) => length === 0).length
	};
}
