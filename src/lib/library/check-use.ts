import type { Codebook } from '../codebook/codebook.ts';
import type { PlacedProblem } from '../source/problem.ts';
import { findTerms } from '../text/find-terms.ts';
import type { AnnotatedDocument } from './document.ts';
import { voicesOf } from './read-note-file.ts';

type Documents = ReadonlyMap<string, AnnotatedDocument>;

/** Every voice speaks, or relays, somewhere. Paths lead into voices.yaml. */
export function checkVoicesSpeak(documents: Documents, codebook: Codebook): PlacedProblem[] {
	const used = new Set(
		[...documents.values()].flatMap(({ annotations }) =>
			annotations.flatMap((annotation) => voicesOf(annotation, codebook).map(({ id }) => id))
		)
	);
	return [...codebook.voices.keys()].flatMap((id) =>
		used.has(id)
			? []
			: {
					path: ['voices', id],
					subject: id,
					what: 'The voice has no passage: no note names it.',
					remedy: 'Name it in the notes whose words are its own, or remove it.'
				}
	);
}

/** Every term stands in a text. Paths lead into vocabulary.yaml. */
export function checkTermsStand(documents: Documents, { glossary }: Codebook): PlacedProblem[] {
	const found = new Set<string>();
	for (const { projection } of documents.values()) {
		if (found.size === glossary.length) break;
		for (const { term } of findTerms(projection.text, glossary)) found.add(term);
	}
	if (documents.size === 0) return [];
	return glossary.flatMap(({ id }, index) =>
		found.has(id)
			? []
			: {
					path: ['glossary', index, 'forms'],
					subject: id,
					what: 'The term stands in none of the texts.',
					remedy: 'Give a form as a text has it, or remove the term.'
				}
	);
}
