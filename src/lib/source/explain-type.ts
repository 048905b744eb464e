import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { quoteForMessage } from './quote-for-message.ts';

type TypeIssue = z.core.$ZodIssueInvalidType;

const NAMES: Record<string, string> = {
	string: 'a text',
	array: 'a list',
	object: 'a map of fields',
	record: 'a map of fields',
	boolean: 'true or false',
	number: 'a number',
	int: 'a whole number'
};

/** Says that a value is missing or of another type than it has to be. */
export function explainType(
	name: string,
	{ input, expected }: TypeIssue
): Pick<Problem, 'what' | 'remedy'> {
	const wanted = NAMES[expected] ?? expected;
	if (input === undefined) {
		return { what: `${name} is missing.`, remedy: `Add it; it must be ${wanted}.` };
	}
	return {
		what: `${name} must be ${wanted}, not ${describe(input)}.`,
		remedy: remedyFor(expected, input)
	};
}

function remedyFor(expected: string, input: unknown): string {
	if (input === null) return 'Write it, or remove the field.';
	const isScalar = typeof input !== 'object';
	switch (expected) {
		case 'string':
			if (isScalar) return `Put it into quotation marks: '${String(input)}'.`;
			return Array.isArray(input)
				? "Write one text; one that begins with [ or - has to stand between ' and '."
				: "Write one text; one with a colon or with braces in it has to stand between ' and '.";
		case 'array':
			return isScalar
				? `Write a list, be it of one: [${quoteForMessage(String(input))}].`
				: 'Write a list: a line with - before each entry.';
		case 'object':
		case 'record':
			return 'Write its fields below it, each on a line, indented.';
		case 'boolean':
			return 'Write true or false, without quotation marks.';
		default:
			return 'Write the digits alone, without quotation marks and separators, such as 8000.';
	}
}

function describe(input: unknown): string {
	if (input === null) return 'empty';
	if (Array.isArray(input)) return 'a list';
	if (typeof input === 'object') return 'a map of fields';
	if (input === Infinity || input === -Infinity) return 'a number without end';
	if (Number.isNaN(input)) return 'what is none';
	if (typeof input === 'string') return `the text ${quoteForMessage(input)}`;
	return `the ${typeof input === 'boolean' ? 'word' : 'number'} ${String(input)}`;
}
