import { z } from 'zod';
import { id, text } from '../source/fields.ts';
import { KINDS, type Kind } from './kind.ts';

const value = z.strictObject({
	id,
	label: text,
	/** For a reader, in our own words. */
	definition: text
});

const facet = z.strictObject({
	id,
	label: text,
	definition: text,
	/**
	 * `text`: a few words; `prose`: a sentence or two; `choice`: one of `values`; `voice`, `voices`: ids in
	 * voices.yaml; `quantities`: the figures of the passage.
	 */
	form: z.enum(['text', 'prose', 'choice', 'voice', 'voices', 'quantities']),
	optional: z.boolean().default(false),
	/** Left to the evidence desk; in the margin it would crowd the note. */
	desk: z.boolean().default(false),
	values: z.array(value).default([])
});

const kind = z.strictObject({
	id: z.enum(KINDS),
	label: text,
	/** At most two characters, shown where there is no room for the label. */
	glyph: text.max(2),
	origin: z.enum(['brief', 'ours']),
	/** One line for a reader who has never seen a codebook. */
	summary: text,
	test: text,
	mark: z.array(text),
	leave: z.array(text),
	facets: z.array(facet)
});

const absence = z.strictObject({ id, label: text, definition: text });

const term = z.strictObject({
	id,
	term: text,
	/** The words as the texts have them; upper and lower case are alike. */
	forms: z.array(text).min(1),
	definition: text,
	references: z.array(id).default([])
});

/** annotations/vocabulary.yaml: the codebook as data; every kind exactly once, in order. */
export const vocabularySchema = z.strictObject({
	/** What a text can lack that a reader would need. */
	absences: z.array(absence).default([]),
	glossary: z.array(term).default([]),
	kinds: z.array(kind).refine((kinds) => kinds.map(({ id }) => id).join() === KINDS.join(), {
		message: `the kinds must be ${KINDS.join(', ')}, in this order`
	})
});

export type Vocabulary = z.output<typeof vocabularySchema>;
export type KindDefinition = Vocabulary['kinds'][number];

export type Term = Vocabulary['glossary'][number];

/** The definition of a kind. The schema has made sure that there is one. */
export function definitionOf(vocabulary: Vocabulary, kind: Kind): KindDefinition {
	return vocabulary.kinds.find(({ id }) => id === kind)!;
}
