import type { Reference } from '../codebook/references.ts';
import { nearestWord } from '../source/nearest.ts';
import type { PlacedProblem } from '../source/problem.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';

type Explanation = Omit<PlacedProblem, 'path' | 'subject'>;
type References = ReadonlyMap<string, Pick<Reference, 'fact'>>;

/** What to say of a reference that is not in references.yaml; nothing of one that is there. */
export function unknownReference(id: string, references: References): Explanation | undefined {
	if (references.has(id)) return undefined;
	return {
		what: `The reference ${quoteForMessage(id)} is not in annotations/references.yaml.`,
		nearest: nearestWord(id, references.keys()),
		remedy: 'Use an id from that file; a fact without a reference has no place in a note.'
	};
}

/** What to say of a reference that is named as a fact and is none; nothing of one that is. */
export function misusedReference(id: string, references: References): Explanation | undefined {
	const unknown = unknownReference(id, references);
	if (unknown || references.get(id)?.fact !== undefined) return unknown;
	return {
		what: `The reference "${id}" is a place to look, not a fact.`,
		remedy: 'Name a reference with a `fact`; only a note’s `try` opens places to look.'
	};
}
