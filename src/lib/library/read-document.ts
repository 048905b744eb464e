import { basename } from 'node:path';
import { headOf, parseMarkdown } from '../source/markdown.ts';
import { plainLines, type PlainLine } from '../source/plain-lines.ts';
import { printedLines } from '../source/printed-lines.ts';
import type { Problem } from '../source/problem.ts';
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';
import { charactersToList, checkCharacters } from './check-characters.ts';
import { checkSource } from './check-source.ts';
import type { SourceDocument } from './document.ts';
import type { TextFile } from './files.ts';
import { readHead, type ReadHead } from './read-head.ts';

/** A text, as far as it can be read, and what is wrong with it. */
export interface ReadDocument {
	/** Where its words are sound; its front matter is made up where fields have problems. */
	document?: SourceDocument;
	problems: Problem[];
	/** Line of a field of the front matter. */
	lineOf(field: string): number;
}

/**
 * Parses documents/<slug>.md: its head, its blocks, its sentences; and holds what its page prints against the source,
 * documents/<slug>.txt, the text as it was found.
 */
export async function readDocument(markdown: TextFile, source: TextFile): Promise<ReadDocument> {
	const { file, text } = markdown;
	const slug = basename(file, '.md');
	if (text === undefined) {
		return { problems: [...markdown.problems, ...source.problems], lineOf: () => 1 };
	}
	const head = readHead(file, headOf(text));
	// Fields without their two lines would be read as words of the text.
	if (headOf(text) === undefined) {
		return { problems: [...head.problems, ...source.problems], lineOf: head.lineOf };
	}
	const problems = [...head.problems];
	const parsed = await parseMarkdown(file, text);
	const remedy = remedyFor(slug);
	const altered = parsed.problems.map((problem) => ({
		file,
		...problem,
		remedy: [problem.remedy ?? [], remedy].flat().join(' ')
	}));
	const found =
		source.text === undefined ? source.problems : checkLines(plainLines(source.text), head);
	if (parsed.texts.length === 0 && altered.length === 0) {
		altered.push({ file, line: 1, what: 'The document has no text.', remedy });
	} else if (source.text !== undefined && altered.length === 0) {
		const files = { markdown: file, source: source.file };
		altered.push(...checkSource(printedLines(parsed), plainLines(source.text), files, remedy));
	}
	problems.push(...altered, ...found);
	const { frontMatter } = head;
	if (altered.length > 0 || !frontMatter) return { problems, lineOf: head.lineOf };
	const projection = project(parsed.texts);
	return {
		document: {
			slug,
			file,
			frontMatter,
			projection,
			paragraphs: parsed.paragraphs,
			sentences: sentences(projection, frontMatter.lang)
		},
		problems,
		lineOf: head.lineOf
	};

	function checkLines(lines: readonly PlainLine[], { frontMatter, lineOf }: ReadHead): Problem[] {
		const listed = frontMatter?.characters ?? [];
		const listing = (characters: readonly string[]) =>
			`Where the text was found so, write into the front matter of ${file}: characters: [${characters.join(', ')}]. Where it was not, put ${source.file} right. ${remedy}`;
		const needed = charactersToList(lines);
		const unneeded = listed.filter((one) => !needed.includes(one));
		return [
			...checkCharacters(source.file, lines, listed, listing),
			...unneeded.map((one) => ({
				file,
				line: lineOf('characters'),
				what: `The characters of the front matter hold ${one}, and the text has no such character.`,
				remedy: `Take ${one} out of the list; without any, take out the whole field.`
			}))
		];
	}
}

const remedyFor = (slug: string) =>
	`Run npm run escape -- ${slug}: it writes the text again from its source, documents/${slug}.txt (for another library, add --library FOLDER).`;
