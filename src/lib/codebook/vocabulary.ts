import { z } from 'zod';
import { atMost, id, listOf, text } from '../source/fields.ts';

const value = z.strictObject({
	id,
	label: text,
	/** For a reader, in our own words. */
	definition: text
});

/**
 * What a facet holds. `text`: a few words; `prose`: a sentence or two; `choice`: one of `values`; `voice`, `voices`:
 * ids in voices.yaml; `quantities`: the figures of the passage; `day`: a day of the calendar, as 2023-08-01.
 */
const form = z.enum(['text', 'prose', 'choice', 'voice', 'voices', 'quantities', 'day']);

const facet = z.strictObject({
	id,
	label: text,
	definition: text,
	form,
	optional: z.boolean().default(false),
	/** Left to the evidence desk; in the margin it would crowd the note. */
	desk: z.boolean().default(false),
	values: z.array(value).default([])
});

const kind = z.strictObject({
	id,
	label: text,
	/** Its name on the pages, where that is not the label. */
	called: text.optional(),
	/** At most two characters, shown where there is no room for the label. */
	glyph: atMost(2),
	origin: z.enum(['brief', 'ours']),
	/** One line for a reader who has never seen a codebook. */
	summary: text,
	/** What a mark of this kind says of the sentence and what it does not, in a sentence that stands where the notes are. */
	means: text,
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
	forms: listOf(text).min(1),
	definition: text,
	references: listOf(id).default([])
});

/** annotations/vocabulary.yaml: the codebook as data. The order of kinds is that of switches, lanes and keys. */
export const vocabularySchema = z.strictObject({
	/** What a text can lack that a reader would need. */
	absences: z.array(absence).default([]),
	glossary: z.array(term).default([]),
	kinds: z.array(kind).min(1),
	/** What could settle a sentence; the label is what a note prints. */
	reaches: z.array(value).default([]),
	/** How words that speak of a law stand to an article of it. */
	besideLaw: z
		.array(
			value.extend({
				/** Whether words and article say different things. */ differs: z.boolean().default(false)
			})
		)
		.default([])
});

export type Vocabulary = z.output<typeof vocabularySchema>;
export type KindDefinition = Vocabulary['kinds'][number];
export type FacetDefinition = KindDefinition['facets'][number];
export type FacetForm = z.output<typeof form>;
export type Absence = Vocabulary['absences'][number];
export type Term = Vocabulary['glossary'][number];
export type Reach = Vocabulary['reaches'][number];
export type BesideLaw = Vocabulary['besideLaw'][number];

/** The name of a kind on the pages; the codebook has its label. */
export const calledOf = ({ called, label }: Pick<KindDefinition, 'called' | 'label'>): string =>
	called ?? label;
