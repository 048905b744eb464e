import type { Problem } from './problem.ts';
import { quoteForMessage } from './quote-for-message.ts';

/** Signs that mean something to YAML where a value begins with them. */
const LEADING = /^(?:[[\]{},#&*!|>%@`]|[-?:](?:\s|$))/;

/** Values in quotation marks that end where the value does, before a comment at most, and texts of several lines. */
const SOUND = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[|>][+-]?\d?)(?:\s+#.*)?$/;

/**
 * Lines of YAML whose words would not be read as they stand, because of a colon, a hash, a bracket or quotation marks in them:
 * YAML would stumble over some and silently cut others. `fields` are those that hold words, alone or in a list. `mended` has
 * such lines in quotation marks, so that whatever else is wrong can be told as well. `lineOffset` as for `parseYaml`.
 */
export function checkQuoting(
	file: string,
	text: string,
	fields: readonly string[],
	lineOffset = 0
): { mended: string; problems: Problem[] } {
	const problems: Problem[] = [];
	let field = '';
	const lines = text.split('\n');
	const mended = lines.map((line, index) => {
		const [, before, key, value = ''] =
			/^((?:([A-Za-z]+):|\s+-)\s+)(.*?)\s*$/.exec(line) ?? /^(([A-Za-z]+):)()\s*$/.exec(line) ?? [];
		if (before === undefined) return line;
		if (key) field = key;
		if (!fields.includes(field) || value === '') return line;
		const why = whyMisread(value);
		// What goes on on the next line is for YAML to judge.
		const goesOn = key !== undefined && /^\s+[^\s-]/.test(lines[index + 1] ?? '');
		if (why === undefined || goesOn) return line;
		const right = before + quote(value);
		problems.push({
			file,
			line: index + 1 + lineOffset,
			what: `${field} would not be read as it stands: ${quoteForMessage(value)} ${why}.`,
			nearest: right.trim(),
			remedy: 'Put the words into quotation marks, as shown.'
		});
		return right;
	});
	return { mended: mended.join('\n'), problems };
}

function whyMisread(value: string): string | undefined {
	// An empty list is how a list of words says that it has none.
	if (SOUND.test(value) || value === '[]') return undefined;
	if (/^["']/.test(value)) return 'begins with a quotation mark and does not end with the next one';
	const [leading] = LEADING.exec(value) ?? [];
	if (leading) return `begins with ${leading.trim()}, which means something to YAML`;
	if (/:(?:\s|$)/.test(value)) return 'holds a colon before a space';
	if (/\s#/.test(value)) return 'holds a # behind a space, which would cut the rest off';
	return undefined;
}

/** Words as YAML reads them to the letter. */
const quote = (value: string) => `'${value.replaceAll("'", "''")}'`;
