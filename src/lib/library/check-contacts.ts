import type { Problem } from '../source/problem.ts';
import { placeProblems, type ParsedYaml } from '../source/parse-with.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';
import {
	findContact,
	findNumberInId,
	findShortNumber,
	type Contact
} from '../text/find-contact.ts';

/** Fields that hold words of a text, in which it may print what it likes. */
const THEIRS = new Set(['quote', 'quotes', 'exact', 'prefix', 'suffix', 'printed']);
/** Fields that hold addresses of pages. */
const ADDRESSES = new Set(['url', 'address']);
/** Maps whose keys are ids. */
const BY_ID = new Set(['references', 'voices']);

type Parsed = Pick<ParsedYaml<unknown>, 'file' | 'value' | 'lineAt'>;

/**
 * Whether anything that we write says how to reach somebody: this reader is no contact channel. Numbers that stand in one of
 * `texts` may be named.
 */
export function checkContacts(files: readonly Parsed[], texts: readonly string[]): Problem[] {
	const known = new Map<string, boolean>();
	// 85,000 and 85000 are one number.
	const text = texts.join('\n').replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
	const isPrinted = (digits: string) => {
		const found = known.get(digits) ?? new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(text);
		known.set(digits, found);
		return found;
	};
	return files.flatMap((file) =>
		placeProblems(
			file,
			walk(file.value, [], '').flatMap(({ path, words, field }) => {
				const contact = contactIn(words, field, isPrinted);
				return contact ? { path, ...explain(contact) } : [];
			})
		)
	);
}

interface Found {
	path: PropertyKey[];
	words: string;
	field: string;
}

/** Every string that is ours, with the field that it stands in; keys that are ids as the field `id`. */
function walk(value: unknown, path: PropertyKey[], field: string): Found[] {
	if (typeof value === 'string') return [{ path, words: value, field }];
	if (Array.isArray(value)) {
		return value.flatMap((entry: unknown, place) => walk(entry, [...path, place], field));
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, entry]) => {
		const at = [...path, key];
		if (THEIRS.has(key)) return [];
		const named = BY_ID.has(field) ? [{ path: at, words: key, field: 'id' }] : [];
		return [...named, ...walk(entry, at, key)];
	});
}

function contactIn(
	words: string,
	field: string,
	isPrinted: (digits: string) => boolean
): Contact | undefined {
	if (field === 'id') return findNumberInId(words, isPrinted);
	if (ADDRESSES.has(field)) return findShortNumber(words, isPrinted);
	// A single word is the id of something else, which is looked at where it is given.
	return /[\s@]/.test(words) ? findContact(words, isPrinted) : undefined;
}

function explain({ is, found }: Contact): Pick<Problem, 'what' | 'remedy'> {
	const shown = quoteForMessage(found, 40);
	switch (is) {
		case 'mail address':
			return {
				what: `${shown} is a mail address.`,
				remedy: 'Leave it out; say who it belongs to.'
			};
		case 'street address':
			return { what: `${shown} is a street address.`, remedy: 'Leave it out, or name the town.' };
		case 'long number':
			return {
				what: `${shown} has seven digits or more, as a telephone number has.`,
				remedy: 'Leave it out; write a figure with separators: 1,500,000.'
			};
		case 'short number':
			return {
				what: `The digits ${shown} could be a telephone number, and no text prints them.`,
				remedy: 'Leave the digits out; write a figure with its unit, away from words such as call.'
			};
	}
}
