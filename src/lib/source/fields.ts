import { z } from 'zod';
import { quoteForMessage } from './quote-for-message.ts';
import { nameCharacter, unusualCharacters } from './unusual-characters.ts';

/**
 * Controls but line feeds, halves of characters, and marks that turn the direction of what follows them: nobody sees them,
 * and a line with them reads otherwise than it is written.
 */
const TREACHEROUS = /(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u;

/** Whether nothing of the words can be seen. */
const isUnseen = (words: string) =>
	unusualCharacters(words)
		.reduce((rest, one) => rest.replaceAll(one, ''), words)
		.trim() === '';

/** What is wrong with the characters of words that somebody writes, in a clause; nothing where they are sound. */
export function amissIn(words: string): { what: string; remedy: string } | undefined {
	const [treacherous] = TREACHEROUS.exec(words) ?? [];
	if (treacherous !== undefined) {
		return {
			what: `holds a ${nameCharacter(treacherous)}`,
			remedy: 'Delete the character: it is not seen, and changes what is.'
		};
	}
	const [unseen] = words === '' ? [] : unusualCharacters(words);
	if (unseen === undefined || !isUnseen(words)) return undefined;
	return {
		what: `holds nothing that can be seen, but a ${nameCharacter(unseen)}`,
		remedy: 'Write it in letters that are seen, or remove the field.'
	};
}

/** Words: anything that is not empty, without white space around it, every character of which is what it seems. */
export const text = z
	.string()
	.trim()
	.min(1, 'must not be empty')
	.superRefine((words, { addIssue }) => {
		const { what, remedy } = amissIn(words) ?? {};
		if (what) addIssue({ code: 'custom', message: what, params: { remedy } });
	});

/** Words of a text, as they stand there; what is in them is looked for there, but for what no text can show. */
export const quoted = z
	.string()
	.min(1, 'must not be empty')
	.superRefine((words, { addIssue }) => {
		const half = /\p{Cs}/u.exec(words)?.[0];
		// White space alone can be the border of two paragraphs; what is not even that cannot be seen in a text either.
		const unseen = /\S/.test(words) && isUnseen(words) ? unusualCharacters(words)[0] : undefined;
		const odd = half ?? unseen;
		if (odd === undefined) return;
		addIssue({
			code: 'custom',
			message: `holds ${half ? '' : 'nothing that can be seen, but '}a ${nameCharacter(odd)}`,
			params: { remedy: 'Copy the passage from the document, whole characters of it.' }
		});
	});

/** The one pattern of ids and slugs. They hold no underscore: ids that pages make have one. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = z
	.string()
	.regex(
		ID_PATTERN,
		'is no id: small letters, digits and single hyphens, so that it can be an address'
	);

/** A day that exists, as 2023-08-01. */
export const day = z.iso.date('is no day of the calendar, written as 2023-08-01');

/** A day that exists, or the word unknown. */
export const dayOrUnknown = z.string().superRefine((given, { addIssue }) => {
	if (given === 'unknown' || day.safeParse(given).success) return;
	addIssue({
		code: 'custom',
		message: `is ${quoteForMessage(given)}, which is no day of the calendar, nor the word unknown`,
		params: { remedy: 'Write the day in that form, or: unknown.' }
	});
});

/** At most this many characters; what is longer is told with its length. */
export const atMost = (limit: number) => text.max(limit, `has at most ${limit} characters`);

/** A list of words or ids, none of which stands there twice. */
export const listOf = <T extends z.ZodType<string>>(entry: T) =>
	z.array(entry).superRefine((entries, { addIssue }) => {
		entries.forEach((one, place) => {
			if (entries.indexOf(one) === place) return;
			addIssue({
				code: 'custom',
				message: `stands twice in the list: ${quoteForMessage(one)}`,
				path: [place],
				params: { remedy: 'Remove one of the two, or write the other that is meant.' }
			});
		});
	});

/** An address that a page may link: of the web, without a name before its host, written as it is opened. */
export const webAddress = z
	.url({ protocol: /^https?$/, error: 'is no address of the web' })
	.superRefine((address, { addIssue }) => {
		const add = (message: string, remedy: string) =>
			addIssue({ code: 'custom', message, params: { remedy } });
		const [odd] = /\s/.exec(address) ?? unusualCharacters(address);
		if (odd !== undefined) {
			add(
				`holds a ${odd === ' ' ? 'space' : nameCharacter(odd)}`,
				'Copy the address from the page it opens.'
			);
		}
		if (/^https?:\/\/[^/?#]*@/i.test(address)) {
			add(
				`has a name with @ before its host: ${quoteForMessage(address)}`,
				'Leave out what stands before the host, and the @.'
			);
		}
	});

/** A schema for each field of `T`: one that is missing, or gives another type, does not compile. */
export type FieldsOf<T> = { [Field in keyof T]-?: z.ZodType<T[Field]> };
