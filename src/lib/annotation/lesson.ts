import { z } from 'zod';
import { atMost, id, listOf, text } from '../source/fields.ts';

const address = z
	.string()
	.regex(/^\/([a-z0-9-]+\/)*$/, 'is no address of this site, such as /print/calls/');

const step = z.strictObject({
	minutes: z.int().positive(),
	title: atMost(70),
	/** The page or paper of this step. */
	open: address.optional(),
	/** Word for word, in the order in which it is said. */
	say: z.array(text).default([]),
	/** What pupils do. */
	do: text,
	/** What to look for in answers. */
	look: z.array(text).default([]),
	/** Likely misreadings, and what to answer. */
	misread: z.array(z.strictObject({ says: text, answer: text })).default([]),
	/** What to write on the board. */
	board: text.optional()
});

const lesson = z.strictObject({
	id,
	title: atMost(60),
	/** The slug of its text. */
	document: id,
	minutes: z.int().positive(),
	/** For whom, in a line. */
	for: text,
	/** What a pupil can do afterwards. */
	aims: z.array(text).min(1),
	/** Ids of standards. */
	standards: listOf(z.string()).default([]),
	papers: z.array(z.strictObject({ address, copies: text })).min(1),
	/** What the teacher does beforehand. */
	before: z.array(text).default([]),
	/** What is sensitive, and what to say. */
	sensitive: z.array(text).min(1),
	steps: z.array(step).min(1),
	/** How it runs without devices. */
	without: text,
	/** Homework, or the next lesson. */
	after: z.array(text).default([])
});

/** annotations/lessons.yaml: lessons that can be taught as they stand. */
export const lessonsFileSchema = z.strictObject({
	/** The standards that a lesson may name, with their wording. */
	standards: z.array(z.strictObject({ id: z.string().min(1), framework: text, says: text })),
	lessons: z.array(lesson)
});

export type Lessons = z.output<typeof lessonsFileSchema>;
export type Lesson = Lessons['lessons'][number];
export type Standard = Lessons['standards'][number];
