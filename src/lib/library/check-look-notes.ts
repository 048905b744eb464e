import type { Codebook } from '../codebook/codebook.ts';
import { nearestWord } from '../source/nearest.ts';
import type { PlacedProblem } from '../source/problem.ts';
import type { AnnotatedDocument } from './document.ts';

/** The notes for which a reference is a place to look are there. Paths lead into references.yaml. */
export function checkLookNotes(
	documents: readonly AnnotatedDocument[],
	{ references }: Codebook
): PlacedProblem[] {
	const known = documents.flatMap(({ slug, annotations }) =>
		annotations.map(({ id }) => `${slug}#${id}`)
	);
	const addresses = new Set(known);
	return [...references.values()].flatMap(({ id, notes = [] }) =>
		notes.flatMap((address, place) =>
			addresses.has(address)
				? []
				: {
						path: ['references', id, 'notes', place],
						subject: id,
						what: `"${address}" names no annotation.`,
						nearest: nearestWord(address, known),
						remedy: 'Write slug#id of a note.'
					}
		)
	);
}
