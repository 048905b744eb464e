import { SHORT_LIMIT } from '../codebook/references.ts';
import type { PlainBlock } from '../source/escape-markdown.ts';
import { plainLines } from '../source/plain-lines.ts';
import type { Problem } from '../source/problem.ts';
import { writeYaml } from '../source/yaml.ts';
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';
import { checkNewText } from './check-new-text.ts';
import { FIRST_LINE } from './check-schema.ts';
import { escapeLines, toBlock } from './escape-text.ts';
import type { FrontMatter } from './front-matter.ts';
import { CODINGS } from './places.ts';
import type { Library } from './library.ts';

/** What whoever adds a text has to say of it; the rest follows. */
export interface NewText extends Omit<FrontMatter, 'order' | 'publishedReference' | 'stateOutlet'> {
	slug: string;
	/** The text as found; it is kept so, to the last line break. */
	text: string;
	/** Path of the file that it came from, for messages. */
	file: string;
	/** Numbers, from 1, of the lines that are headings. */
	headings: number[];
	/** Whether each line stands by itself, also where it looks like a part of a paragraph. */
	keepLines?: boolean;
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
	{
		slug,
		text,
		file,
		headings,
		origin,
		characters = [],
		keepLines = false,
		...frontMatter
	}: NewText,
	library: Library
): Promise<{ files: NewFiles; problems?: undefined } | { files?: undefined; problems: Problem[] }> {
	const lines = plainLines(text);
	const blocks = lines.map(({ line, text }) => toBlock(text, headings.includes(line)));
	const problems = checkNewText(
		{ slug, text, file, headings, characters, keepLines },
		lines,
		library
	);
	if (problems.length > 0) return { problems };
	const escaped = await escapeLines(blocks, lines, file);
	if (escaped.problems) return { problems: escaped.problems };

	const known = library.codebook.references.has(origin);
	const id = known ? origin : freeId(`origin-${slug}`, library.codebook.references);
	const head = {
		...frontMatter,
		order:
			Math.max(0, ...Array.from(library.documents.values(), (one) => one.frontMatter.order)) + 1,
		origin: id,
		...(characters.length > 0 && { characters })
	};
	const coding = (name: string) => codingLines(slug, blocks, frontMatter.lang, library, name);
	return {
		files: {
			write: {
				[`documents/${slug}.txt`]: text,
				[`documents/${slug}.md`]: `---\n${writeYaml(head)}---\n\n${escaped.markdown}\n`,
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
					Object.values(CODINGS).map((name) => [`annotations/coding/${name}.tsv`, coding(name)])
				)
			}
		}
	};
}

const EMPTY_NOTE_FILE = `${FIRST_LINE}
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
