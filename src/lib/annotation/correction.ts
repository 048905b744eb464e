import { z } from 'zod';
import { atMost, day, id } from '../source/fields.ts';

/** Of a title: that of a note, and room for the introduction to a text. */
const TITLE_LIMIT = 80;
const WORDS_LIMIT = 320;

const correction = z.strictObject({
	/** The slug of the text. */
	document: id,
	/** The note that stands on these words today; left out where there is none. */
	note: id.optional(),
	/** The title under which the mistake stood. */
	title: atMost(TITLE_LIMIT),
	/** What was said, and why it was wrong. */
	was: atMost(WORDS_LIMIT),
	/** What is said now. */
	now: atMost(WORDS_LIMIT),
	/** The day of the correction. */
	day
});

/** annotations/corrections.yaml: the edition of the notes, and what was wrong in those before. */
export const correctionsFileSchema = z.strictObject({
	/** Such as “second”. */
	edition: atMost(20),
	/** The day on which notes were last changed. */
	changed: day,
	corrections: z.array(correction)
});

export type Edition = z.output<typeof correctionsFileSchema>;
export type Correction = Edition['corrections'][number];
