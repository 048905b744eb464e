import type { Codebook } from '../codebook/codebook.ts';
import { nearestWord } from '../source/nearest.ts';
import type { PlacedProblem } from '../source/problem.ts';
import type { AnnotatedDocument } from './document.ts';

/**
 * The notes for which a reference is a place to look are there. The list may be longer than a library: what it says of a text that is
 * not in it is left alone, unless a text is called nearly so. Paths lead into references.yaml.
 */
export function checkLookNotes(
	documents: readonly AnnotatedDocument[],
	{ references }: Codebook
): PlacedProblem[] {
	const known = documents.flatMap(({ slug, annotations }) =>
		annotations.map(({ id }) => `${slug}#${id}`)
	);
	const addresses = new Set(known);
	const slugs = documents.map(({ slug }) => slug);
	const isOfLibrary = (address: string) => {
		const [slug = ''] = address.split('#');
		return slugs.includes(slug) || nearestWord(slug, slugs) !== undefined;
	};
	return [...references.values()].flatMap(({ id, notes = [] }) =>
		notes.flatMap((address, place) =>
			addresses.has(address) || !isOfLibrary(address)
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
