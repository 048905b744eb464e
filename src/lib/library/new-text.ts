import { SHORT_LIMIT } from '../codebook/references.ts';
import { nearestWord } from '../source/nearest.ts';
import { escapeMarkdown, type PlainBlock } from '../source/escape-markdown.ts';
import type { Problem } from '../source/problem.ts';
import { writeYaml } from '../source/yaml.ts';
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Library } from './library.ts';
import { SHARED_FILES } from './shared-files.ts';

/** What whoever adds a text has to say of it; the rest follows. */
export interface NewText extends Omit<FrontMatter, 'order' | 'publishedReference' | 'stateOutlet'> {
	slug: string;
	/** The text as found. */
	text: string;
	/** Path of the file that it came from, for messages. */
	file: string;
	/** Numbers, from 1, of the lines that are headings. */
	headings: number[];
}

/** Files to write, by their path in the library; those in `append` grow at their end. */
export interface NewFiles {
	write: Record<string, string>;
	append: Record<string, string>;
}

/**
 * Everything that a further text needs: the text as found, its Markdown, an empty note file, its origin among the references
 * and a line for each sentence in every coding, with empty cells, because nobody has judged it yet.
 */
export async function newText(
	{ slug, text: raw, file, headings, origin, ...frontMatter }: NewText,
	library: Library
): Promise<{ files: NewFiles; problems?: undefined } | { files?: undefined; problems: Problem[] }> {
	const text = raw.replace(/\r\n?/g, '\n');
	const lines = text
		.split('\n')
		.map((line, index) => ({ line: index + 1, text: line.trim() }))
		.filter((one) => one.text !== '');
	const blocks = lines.map(({ line, text }) => toBlock(text, headings.includes(line)));
	const problems = [
		...checkSlug(slug, library, file),
		...checkText(text, file),
		...checkHeadings(
			headings,
			lines.map(({ line }) => line),
			file
		)
	];
	const { markdown, altered } = await escapeMarkdown(blocks);
	for (const place of altered ?? []) {
		problems.push({
			file,
			line: lines[place]?.line ?? 1,
			what: `Markdown has no way to print this line as it stands: ${JSON.stringify(lines[place]?.text)}`,
			remedy: 'Look for unusual white space or characters in it.'
		});
	}
	if (problems.length > 0 || markdown === undefined) return { problems };

	const known = library.codebook.references.has(origin);
	const id = known ? origin : freeId(`origin-${slug}`, library.codebook.references);
	const head = {
		...frontMatter,
		order:
			Math.max(0, ...Array.from(library.documents.values(), (one) => one.frontMatter.order)) + 1,
		origin: id
	};
	const coding = (name: string) => codingLines(slug, blocks, frontMatter.lang, library, name);
	return {
		files: {
			write: {
				[`documents/${slug}.txt`]: text,
				[`documents/${slug}.md`]: `---\n${writeYaml(head)}---\n\n${markdown}\n`,
				[`annotations/${slug}.yaml`]: EMPTY_NOTE_FILE
			},
			append: {
				...(!known && {
					'annotations/references.yaml':
						writeYaml({
							[id]: originReference(head, origin)
						})
							.replace(/^/gm, '  ')
							.trimEnd() + '\n'
				}),
				...Object.fromEntries(
					['coder-a', 'coder-b', 'settled'].map((name) => [
						`annotations/coding/${name}.tsv`,
						coding(name)
					])
				)
			}
		}
	};
}

const EMPTY_NOTE_FILE = `# yaml-language-server: $schema=annotations.schema.json
document:
  note: Nobody has written yet what this text is.
  usResponse: Nobody has looked yet for a US response.
annotations: []
`;

/** `id`, or with a number behind it where something else has it already. */
function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
	for (let number = 1; ; number++) {
		const candidate = number === 1 ? id : `${id}-${number}`;
		if (!taken.has(candidate)) return candidate;
	}
}

function toBlock(text: string, isHeading: boolean): PlainBlock {
	if (isHeading) return { tag: 'h2', text };
	return text.startsWith('- ') ? { tag: 'li', text: text.slice(2).trim() } : { tag: 'p', text };
}

/** What is known of a text’s origin: it is named, because it carries the text. */
const originReference = (
	{ title, publisher, carrier, retrieved }: Omit<FrontMatter, 'order'>,
	origin: string
) => ({
	fact: `“${title}” stands there.`,
	source: origin,
	short: origin.length > SHORT_LIMIT ? `${origin.slice(0, SHORT_LIMIT - 1)}…` : origin,
	places: [
		{
			address: origin,
			kind: publisher === carrier ? 'original' : 'repost',
			shows: 'yes',
			seen: retrieved,
			unlinked: 'It carries one of these texts.'
		}
	]
});

/** A line for each sentence, with as many cells as the coding’s file has; nothing is in them. */
function codingLines(
	slug: string,
	blocks: readonly PlainBlock[],
	lang: string,
	{ coding }: Library,
	name: string
): string {
	const columns = coding.columns[name] ?? [];
	const empty = '\t'.repeat(columns.length - 2);
	return sentences(project(blocks.map(({ text }) => text)), lang)
		.map(({ number }) => `${slug}\t${number}${empty}\n`)
		.join('');
}

function checkSlug(slug: string, { documents }: Library, file: string): Problem[] {
	const at = { file, line: 1, subject: slug };
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
		const what = 'A slug is small letters, digits and single hyphens.';
		return [{ ...at, what, remedy: 'It becomes the address of the text; choose another.' }];
	}
	if (documents.has(slug)) {
		return [{ ...at, what: 'There is such a document already.', remedy: 'Choose another slug.' }];
	}
	if (!SHARED_FILES.includes(slug)) return [];
	const what = `annotations/${slug}.yaml belongs to the whole library.`;
	return [{ ...at, what, remedy: 'Choose another slug.' }];
}

/** Whether there is a text, and one that can be read again. */
function checkText(text: string, file: string): Problem[] {
	if (text.trim() === '') {
		return [{ file, line: 1, what: 'There is no text in it.', remedy: 'Name the file of a text.' }];
	}
	const zero = text.indexOf('\0');
	if (zero === -1) return [];
	const line = text.slice(0, zero).split('\n').length;
	const what = 'The line holds a zero byte; this looks like UTF-16.';
	return [{ file, line, what, remedy: 'Save it as UTF-8.' }];
}

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
