import { z } from 'zod';
import { day, dayOrUnknown, id, text } from '../source/fields.ts';

/** The head of documents/<slug>.md: where the text comes from, and what is not known. */
export const frontMatterSchema = z
	.strictObject({
		title: text,
		/** The text itself has no title; this one is ours and is marked so. */
		titleSupplied: z.boolean(),
		/** The language of the text and its title (BCP 47). */
		lang: z
			.string()
			.regex(
				/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
				'is no language tag (BCP 47), such as en or zh-Hans'
			)
			.default('en'),
		/** The direction in which it is written. */
		dir: z.enum(['ltr', 'rtl']).default('ltr'),
		/** For places where the title is too long. */
		shortTitle: text,
		/** Place in the library, from 1. */
		order: z.int().positive(),
		publisher: text,
		/** The site on which the text was found. */
		carrier: text,
		/** A day, or the word unknown. */
		published: dayOrUnknown,
		/** The reference that carries the date. */
		publishedReference: id.optional(),
		retrieved: day,
		/** The reference that says where the text stands. */
		origin: id,
		/** The reference that says the publisher is state-run; without it, framing is never marked. */
		stateOutlet: id.optional(),
		rights: text,
		/** What a reader would want to know and we could not find out. */
		unknown: z.array(text)
	})
	.superRefine(({ published, retrieved }, { addIssue }) => {
		if (published === 'unknown' || published <= retrieved) return;
		addIssue({
			code: 'custom',
			path: ['published'],
			message: `is ${published}, after the day on which the text was found, ${retrieved}`,
			params: { remedy: 'Correct one of the two days.' }
		});
	});

export type FrontMatter = z.output<typeof frontMatterSchema>;
