import { findMisread } from '../source/find-misread.ts';
import type { PlainLine } from '../source/plain-lines.ts';
import type { Problem } from '../source/problem.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';
import { codePointOf, nameCharacter, unusualCharacters } from '../source/unusual-characters.ts';

/** Where a character that wants an explanation stands first, and on how many lines. */
interface Found {
	character: string;
	first: PlainLine;
	lines: number;
	/** What it seems to have been, where it looks like the work of a wrong encoding. */
	misread?: { found: string; meant: string };
}

/**
 * Characters of a text that are not seen, or not what they seem, beyond those that it is said to hold (`U+00A0`). Each is told
 * once, where it stands first. `remedyFor` says how all of them together are said to be in the text.
 */
export function checkCharacters(
	file: string,
	lines: readonly PlainLine[],
	listed: readonly string[],
	remedyFor: (characters: readonly string[]) => string
): Problem[] {
	const unlisted = findUnusual(lines).filter(
		({ character }) => !listed.includes(codePointOf(character))
	);
	const all = unlisted.map(({ character }) => codePointOf(character));
	return unlisted.map(({ character, first, lines, misread }) => ({
		file,
		line: first.line,
		what: misread
			? `The line holds ${quoteForMessage(misread.found)}, which looks like ${quoteForMessage(misread.meant)} read in a wrong encoding: ${quoteAround(first.text, character)}${onLines(lines)}`
			: `The line holds a character that is easily overlooked, ${nameCharacter(character)}: ${quoteAround(first.text, character)}${onLines(lines)}`,
		remedy: remedyFor([...listed, ...all])
	}));
}

/** The numbers (`U+00A0`) of all characters that have to be listed, in order. */
export const charactersToList = (lines: readonly PlainLine[]): string[] =>
	findUnusual(lines).map(({ character }) => codePointOf(character));

/** Each such character once, in order. */
function findUnusual(lines: readonly PlainLine[]): Found[] {
	const found = new Map<string, Found>();
	for (const line of lines) {
		const misread = findMisread(line.text);
		const [lead] = misread?.found ?? [];
		for (const character of new Set([...(lead ? [lead] : []), ...unusualCharacters(line.text)])) {
			const known = found.get(character);
			if (known) known.lines++;
			else {
				const isLead = misread && character === lead;
				found.set(character, { character, first: line, lines: 1, ...(isLead && { misread }) });
			}
		}
	}
	return [...found.values()];
}

const onLines = (lines: number) => (lines === 1 ? '.' : `; so do ${lines - 1} more lines.`);

/** A line, or what stands around a character of it. */
function quoteAround(line: string, character: string): string {
	const from = Math.max(0, line.indexOf(character) - 30);
	return quoteForMessage((from > 0 ? '…' : '') + line.slice(from), 70);
}
