import { z } from 'zod';
import { day, dayOrUnknown, id, listOf, text } from '../source/fields.ts';

const NO_LANGUAGE = 'is no language tag (BCP 47), such as en or zh-Hans';

/** Not every tag of this shape is well formed, and sentences are cut by those alone that are. */
function isLanguage(tag: string): boolean {
	try {
		return (
			/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && Intl.getCanonicalLocales(tag).length === 1
		);
	} catch {
		return false;
	}
}

/** The head of documents/<slug>.md: where the text comes from, and what is not known. */
export const frontMatterSchema = z
	.strictObject({
		title: text,
		/** The text itself has no title; this one is ours and is marked so. */
		titleSupplied: z.boolean(),
		/** The language of the text and its title (BCP 47). */
		lang: z
			.string()
			.refine(isLanguage, {
				error: NO_LANGUAGE,
				params: { remedy: 'Write the tag of the language, such as en.' }
			})
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
		unknown: z.array(text),
		/** Characters that the text holds and that are easily overlooked, such as a no-break space. */
		characters: listOf(
			z.string().regex(/^U\+[0-9A-F]{4,6}$/, 'is no number of a character, such as U+00A0')
		).optional()
	})
	.superRefine(({ published, retrieved }, { addIssue }) => {
		const isDay = day.safeParse(published).success && day.safeParse(retrieved).success;
		if (!isDay || published <= retrieved) return;
		addIssue({
			code: 'custom',
			path: ['published'],
			message: `is ${published}, after the day on which the text was found, ${retrieved}`,
			params: { remedy: 'Correct one of the two days.' }
		});
	});

export type FrontMatter = z.output<typeof frontMatterSchema>;

/** Fields that hold words of people, a headline among them. */
export const PROSE_FIELDS: readonly string[] = [
	'title',
	'shortTitle',
	'publisher',
	'carrier',
	'rights',
	'unknown'
];

/** What stands in for words and ids that are missing or unsound. */
export const MADE_UP = '(made up)';

/** The fields that name references. */
export const REFERENCE_FIELDS = ['origin', 'publishedReference', 'stateOutlet'] as const;

/**
 * Front matter with those fields of `value` that are sound, and made-up words for the others: nothing of it is printed, but
 * what stands below it can be checked in the same round.
 */
export function standInFor(value: object): FrontMatter {
	const given = new Map<string, unknown>(Object.entries(value));
	const madeUp: Record<string, unknown> = {
		titleSupplied: false,
		lang: 'en',
		dir: 'ltr',
		order: 1,
		retrieved: '2000-01-01',
		published: 'unknown',
		unknown: [],
		characters: []
	};
	return Object.fromEntries(
		Object.entries(frontMatterSchema.shape).flatMap(([field, schema]) => {
			const parsed = (schema as z.ZodType).safeParse(given.get(field));
			if (parsed.success) return parsed.data === undefined ? [] : [[field, parsed.data]];
			return [[field, field in madeUp ? madeUp[field] : MADE_UP]];
		})
	) as FrontMatter;
}
