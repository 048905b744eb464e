import { z } from 'zod';
import { atMost, id, listOf, text } from '../source/fields.ts';

const answer = z.strictObject({
	label: atMost(60),
	/** What is said of this very choice: what holds in it first, and never right or wrong alone. */
	tells: atMost(300),
	/** Ids of references that carry a fact from outside. */
	references: listOf(id).default([])
});

const step = z.strictObject({
	id,
	/** The one idea, as a title. */
	idea: atMost(50),
	/** Numbers of the first and last sentence that are printed. */
	from: z.int().positive(),
	to: z.int().positive(),
	ask: atMost(170),
	answers: z
		.array(answer)
		.min(2, 'holds fewer than two answers, and leaves no choice')
		.max(4, 'holds more than four answers')
});

/** annotations/first-steps.yaml: the first minutes of a newcomer, on sentences of one text. */
export const firstStepsSchema = z.strictObject({
	/** The slug of the text. */
	document: id,
	steps: z.array(step).min(1),
	/** The last step: the reader looks alone and ticks what is there, opens our note, and goes on to practise. */
	find: step.extend({
		/** Id of the note that opens. */
		note: id,
		/** Id of the part to practise on. */
		part: id
	}),
	/** Why the steps are as they are: what research on similar tasks found. */
	why: z
		.array(
			z.strictObject({
				says: text,
				authors: text,
				journal: text,
				year: z.int().min(1900).max(2100),
				doi: z
					.string()
					.regex(/^10\.\d{4,}\/[\w.()/:;-]+$/, 'is no DOI, such as 10.37016/mr-2020-56')
					.optional()
			})
		)
		.default([])
});

export type FirstSteps = z.output<typeof firstStepsSchema>;
export type FirstStep = FirstSteps['steps'][number];
export type FirstFind = FirstSteps['find'];
