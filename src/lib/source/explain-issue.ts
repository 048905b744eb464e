import type { z } from 'zod';
import { explainType } from './explain-type.ts';
import { knownFields } from './known-fields.ts';
import { nearestWord } from './nearest.ts';
import type { Problem } from './problem.ts';
import { quoteForMessage } from './quote-for-message.ts';
import { nameCharacter, unusualCharacters } from './unusual-characters.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** A problem with a value, or with what lies at a path below it. */
type Explained = Pick<Problem, 'what' | 'nearest' | 'remedy'> & { at: readonly PropertyKey[] };

/** An issue that zod found in a value, in words: what is wrong, the nearest right thing, how to mend it. */
export function explainIssue(
	issue: Issue,
	name: string,
	schema: z.ZodType,
	value: unknown
): Explained[] {
	switch (issue.code) {
		case 'unrecognized_keys':
			return explainKeys(issue.keys, knownFields(schema, issue.path, value));
		case 'invalid_value':
			return [explainChoice(name, issue.input, issue.values.map(String))];
		case 'invalid_union':
			return explainUnion(issue, name, schema, value);
		case 'invalid_type':
			return [{ at: [], ...explainType(name, issue) }];
		case 'invalid_key':
			return issue.issues.flatMap((one) => explainIssue(one, 'The name', schema, value));
		case 'invalid_format':
			return [explainFormat(name, issue)];
		case 'too_small':
			return [explainTooSmall(name, issue)];
		case 'too_big':
			return [explainTooBig(name, issue)];
		case 'custom': {
			const remedy = String(issue.params?.remedy ?? 'Write it so.');
			return [{ at: [], what: `${name} ${issue.message}.`, remedy }];
		}
	}
	return [{ at: [], what: `${name}: ${issue.message}`, remedy: 'Compare it with its neighbours.' }];
}

/** As many unknown fields are told one by one; nobody mends more at a time. */
const MOST = 8;

function explainKeys(keys: readonly string[], known: readonly string[]): Explained[] {
	const told = keys.slice(0, MOST).map((key): Explained => {
		const nearest = nearestWord(key, known);
		const instead = nearest === undefined ? 'Remove it.' : `Write ${nearest}, or remove it.`;
		return {
			at: [key],
			what: `Unknown field ${quoteForMessage(key)}.${oddIn(key)}`,
			nearest,
			remedy: known.length > 0 ? `${instead} Fields here: ${known.join(', ')}.` : instead
		};
	});
	const [next] = keys.slice(MOST);
	if (next === undefined) return told;
	const what = `${keys.length - MOST} further fields are unknown.`;
	return [...told, { at: [next], what, remedy: 'Remove them.' }];
}

function explainChoice(name: string, input: unknown, options: readonly string[]): Explained {
	if (options.length === 0) {
		const what = `${name} is a choice for which the vocabulary lists no values.`;
		return { at: [], what, remedy: 'List its values in annotations/vocabulary.yaml.' };
	}
	const given = typeof input === 'string' ? input : undefined;
	const nearest = given === undefined ? undefined : nearestWord(given, options);
	const shown =
		given === undefined ? (input === undefined ? 'missing' : 'no word') : quoteForMessage(given);
	return {
		at: [],
		what: `${name} is ${shown}; it must be one of: ${options.join(', ')}.${oddIn(given ?? '')}`,
		nearest,
		remedy:
			nearest === undefined
				? 'Choose one of the listed words.'
				: `Write ${nearest}, or another of the listed words.`
	};
}

/** Where a value may have several forms, the complaints about the form that it seems to have. */
function explainUnion(
	issue: IssueOf<'invalid_union'>,
	name: string,
	schema: z.ZodType,
	value: unknown
): Explained[] {
	if (issue.discriminator && 'options' in issue && Array.isArray(issue.options)) {
		const given = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator];
		return [explainChoice(issue.discriminator, given, issue.options.map(String))];
	}
	const isForm = (issues: readonly Issue[]) =>
		!issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
	// A form whose own kind of value is given, with a fault inside, is meant rather than one that takes another kind.
	const isInside = (issues: readonly Issue[]) => issues.every(({ path }) => path.length > 0);
	const form = issue.errors.find(isInside) ?? issue.errors.find(isForm);
	if (!form) {
		const what = `${name} must be a text or a map of fields.`;
		return [{ at: [], what, remedy: 'Write it as its neighbours are written.' }];
	}
	return form.flatMap((one) => {
		const path = [...issue.path, ...one.path];
		const inner = one.path.length > 0 ? one.path.map(String).join('.') : name;
		return explainIssue({ ...one, path }, inner, schema, value).map(({ at, ...explained }) => ({
			...explained,
			at: [...one.path, ...at]
		}));
	});
}

function explainFormat(
	name: string,
	{ message, input, format }: IssueOf<'invalid_format'>
): Explained {
	const given = String(input);
	const slug = slugOf(given);
	const remedies: Record<string, string> = {
		url: 'Write the whole address, with https:// before it.',
		date: 'Write the year, the month and the day in two digits each, with hyphens between.'
	};
	const isId = message.startsWith('is no id') && slug !== '';
	return {
		at: [],
		what: `${name}, ${quoteForMessage(given)}, ${message}.${oddIn(given)}`,
		remedy: remedies[format] ?? (isId ? `Write ${slug}.` : 'Write it in that form.')
	};
}

/** The id that is nearest to some words. */
const slugOf = (words: string) =>
	words
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-|-$/g, '');

/** What a schema says of a limit, or, where it says nothing of its own, the limit. */
const limited = (message: string, limit: string) => (message.startsWith('Too ') ? limit : message);

function explainTooBig(name: string, issue: IssueOf<'too_big'>): Explained {
	const { message, input, origin, maximum } = issue;
	const length = typeof input === 'string' || Array.isArray(input) ? input.length : input;
	const what = `${name} ${limited(message, `is at most ${maximum}`)}; this one has ${String(length)}.`;
	return { at: [], what, remedy: origin === 'string' ? 'Shorten it.' : 'Write a smaller number.' };
}

function explainTooSmall(
	name: string,
	{ message, origin, minimum }: IssueOf<'too_small'>
): Explained {
	const limits: Record<string, [limit: string, remedy: string]> = {
		string: ['must not be empty', 'Write it, or remove the field.'],
		array: [`must hold at least ${minimum}`, 'Add an entry.']
	};
	const [limit, remedy] = limits[origin] ?? [
		`must be more than ${minimum}`,
		'Write a larger number.'
	];
	return { at: [], what: `${name} ${limited(message, limit)}.`, remedy };
}

/**
 * Names the first character of a word that cannot be seen or is of another script than English words are, so that two
 * words that look alike can be told apart; empty where there is none.
 */
function oddIn(word: string): string {
	const [odd] = unusualCharacters(word).concat(word.match(/[^\p{ASCII}“”‘’–—…]/u) ?? []);
	return odd === undefined ? '' : ` It holds a ${nameCharacter(odd)}.`;
}
