import type { z } from 'zod';
import { knownFields } from './known-fields.ts';
import { nearestWord } from './nearest.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** A problem with a value, or with what lies at a path below it. */
type Explained = Pick<Problem, 'what' | 'nearest' | 'remedy'> & { at: readonly PropertyKey[] };

const CHOOSE = 'Choose one of the listed words; they are defined in annotations/vocabulary.yaml.';

/** An issue that zod found in a value, in words: what is wrong, the nearest right thing, how to mend it. */
export function explainIssue(
	issue: Issue,
	name: string,
	schema: z.ZodType,
	value: unknown
): Explained[] {
	switch (issue.code) {
		case 'unrecognized_keys':
			return explainKeys(issue, knownFields(schema, issue.path, value));
		case 'invalid_value':
			return [explainChoice(name, issue.input, issue.values.map(String))];
		case 'invalid_union':
			if (issue.discriminator && 'options' in issue && Array.isArray(issue.options)) {
				const given = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator];
				return [explainChoice(issue.discriminator, given, issue.options.map(String))];
			}
			break;
		case 'invalid_type':
			return [explainType(name, issue)];
	}
	return [
		{ at: [], what: `${name}: ${issue.message}`, remedy: 'Change the value as the message says.' }
	];
}

const explainKeys = ({ keys }: IssueOf<'unrecognized_keys'>, known: readonly string[]) =>
	keys.map((key): Explained => ({
		at: [key],
		what: `Unknown field "${key}".`,
		nearest: nearestWord(key, known),
		remedy: known.length ? `Fields here: ${known.join(', ')}.` : 'Remove it.'
	}));

function explainChoice(name: string, input: unknown, options: readonly string[]): Explained {
	const given = input === undefined ? 'missing' : `"${String(input)}"`;
	return {
		at: [],
		what: `${name} is ${given}; it must be one of: ${options.join(', ')}.`,
		nearest: input === undefined ? undefined : nearestWord(String(input), options),
		remedy: CHOOSE
	};
}

function explainType(name: string, { input, expected }: IssueOf<'invalid_type'>): Explained {
	if (input === undefined) {
		return {
			at: [],
			what: `${name} is missing.`,
			remedy: `Add it; it must be ${article(expected)}.`
		};
	}
	return {
		at: [],
		what: `${name} must be ${article(expected)}, not ${describe(input)}.`,
		remedy: 'Put a text that YAML reads as something else into quotation marks.'
	};
}

function article(type: string): string {
	const names: Record<string, string> = {
		string: 'a text',
		array: 'a list',
		object: 'a map of fields',
		record: 'a map of fields',
		boolean: 'true or false',
		number: 'a number',
		int: 'a whole number'
	};
	return names[type] ?? type;
}

function describe(input: unknown): string {
	if (input === null) return 'empty';
	if (Array.isArray(input)) return 'a list';
	return typeof input === 'object' ? 'a map of fields' : `the ${typeof input} ${String(input)}`;
}
