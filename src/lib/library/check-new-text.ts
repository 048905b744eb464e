import { nearestWord } from '../source/nearest.ts';
import type { PlainLine } from '../source/plain-lines.ts';
import type { Problem } from '../source/problem.ts';
import { charactersToList, checkCharacters } from './check-characters.ts';
import { checkLines } from './check-lines.ts';
import { explainSlug } from './explain-slug.ts';
import type { Library } from './library.ts';
import type { NewText } from './new-text.ts';

/** Whether a text can come into the library as it was found. `lines` are those of its words. */
export function checkNewText(
	{
		slug,
		text,
		file,
		headings,
		characters = [],
		keepLines
	}: Pick<NewText, 'slug' | 'text' | 'file' | 'headings' | 'characters' | 'keepLines'>,
	lines: readonly PlainLine[],
	library: Library
): Problem[] {
	const problems = [...checkSlug(slug, library, file), ...checkText(text, file)];
	if (problems.length > 0) return problems;
	return [
		...checkCharacters(file, lines, characters, explainListing),
		...checkListed(file, characters, charactersToList(lines)),
		...(keepLines ? [] : checkLines(file, lines)),
		...checkHeadings(
			headings,
			lines.map(({ line }) => line),
			file
		)
	];
}

const checkListed = (file: string, listed: readonly string[], needed: readonly string[]) =>
	listed
		.filter((one) => !needed.includes(one))
		.map((one) => ({
			file,
			line: 1,
			what: `The text has no ${one} that would have to be listed.`,
			remedy: `Leave out --character ${one}.`
		}));

const explainListing = (characters: readonly string[]) =>
	`Where the text was found so, add ${characters.map((one) => `--character ${one}`).join(' ')}; the page prints it then. Where it was not, put the file right.`;

function checkSlug(slug: string, { documents }: Library, file: string): Problem[] {
	const at = { file, line: 1, subject: slug };
	const amiss = explainSlug(slug);
	if (amiss) return [{ ...at, ...amiss }];
	if (!documents.has(slug)) return [];
	return [{ ...at, what: 'There is such a document already.', remedy: 'Choose another slug.' }];
}

const checkText = (text: string, file: string): Problem[] =>
	text.trim() === ''
		? [{ file, line: 1, what: 'There is no text in it.', remedy: 'Name the file of a text.' }]
		: [];

function checkHeadings(headings: number[], lines: number[], file: string): Problem[] {
	return headings
		.filter((line) => !lines.includes(line))
		.map((line) => ({
			file,
			line,
			what: `Line ${line} is to be a heading, and has no text.`,
			nearest: nearestWord(String(line), lines.map(String)),
			remedy: 'Count the lines of the file from 1, blank ones included.'
		}));
}
