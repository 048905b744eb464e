import { z } from 'zod';
import { atMost, id, text } from '../source/fields.ts';

/** A run of sentences of a text that is worth a lesson by itself. */
export const partSchema = z.strictObject({
	id,
	title: atMost(60),
	/** Why it is worth one, in a line. */
	why: text,
	/** Numbers of its first and last sentence. */
	from: z.int().positive(),
	to: z.int().positive()
});

export type Part = z.output<typeof partSchema>;
