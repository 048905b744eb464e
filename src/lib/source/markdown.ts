import type { Root } from 'hast';
import { mdsvex } from 'mdsvex';
import { blocks, type AlteredLine, type Blocks } from './blocks.ts';
import { checkIntricacy, paragraphsOf } from './check-intricacy.ts';
import { splitLongText } from './split-long-text.ts';

/**
 * mdsvex as the reader of a text: a plugin takes the blocks from its tree. What it would write is
 * not used, because in Svelte source a text's `{` and `<` would be code.
 */
const parser = mdsvex({
	extensions: ['.md'],
	// Nothing may rewrite the text's quotes, dashes or code.
	smartypants: false,
	highlight: false,
	// Front matter is read by whoever knows its fields (`headOf`), and can name the line of a mistake.
	frontmatter: { type: 'yaml', marker: '-', parse: () => ({}) },
	rehypePlugins: [
		() => (tree: unknown, file: { data: object }) => {
			Object.assign(file.data, blocks(tree as Root));
		}
	]
});

/** The blocks of a Markdown text; what Markdown would turn into anything else is a problem. */
export async function parseMarkdown(file: string, text: string): Promise<Blocks> {
	const intricate = checkIntricacy(text);
	if (intricate.length > 0) return unread(intricate);
	const parsed: Blocks[] = [];
	for (const part of splitLongText(text)) {
		const blocks = await parse(file, part.text);
		if (!blocks) return unread(await findUnreadable(file, text));
		parsed.push(moved(blocks, part.line - 1, parsed));
	}
	return joined(parsed);
}

/** The blocks of a part that begins so many lines down, behind those before. */
function moved(
	{ texts, lines, paragraphs, problems }: Blocks,
	down: number,
	before: Blocks[]
): Blocks {
	const first = before.reduce((sum, part) => sum + part.texts.length, 0);
	return {
		texts,
		lines: lines.map((line) => line + down),
		paragraphs: paragraphs.map(({ tagName, blocks }) => ({
			tagName,
			blocks: blocks.map((block) => block + first)
		})),
		problems: problems.map((problem) => ({ ...problem, line: problem.line + down }))
	};
}

const joined = (parts: readonly Blocks[]): Blocks => ({
	texts: parts.flatMap(({ texts }) => texts),
	lines: parts.flatMap(({ lines }) => lines),
	paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
	problems: parts.flatMap(({ problems }) => problems)
});

/** Nothing where the parser stumbles. */
async function parse(file: string, text: string): Promise<Blocks | undefined> {
	try {
		const { data } = (await parser.markup({ content: text, filename: file })) as unknown as {
			data: Blocks;
		};
		return data;
	} catch {
		return undefined;
	}
}

const unread = (problems: AlteredLine[]): Blocks => ({
	texts: [],
	lines: [],
	paragraphs: [],
	problems
});

/** The paragraphs at which the parser stumbles: some openings of Svelte’s blocks make it do so. */
async function findUnreadable(file: string, text: string): Promise<AlteredLine[]> {
	const lines: number[] = [];
	for (const { line, text: paragraph } of paragraphsOf(text)) {
		if (!(await parse(file, paragraph))) lines.push(line);
	}
	return (lines.length > 0 ? lines : [1]).map((line) => ({
		line,
		what: 'Markdown cannot read the paragraph: something in it looks like code.',
		remedy: 'Escape the braces of the text (&#123; and &#125;).'
	}));
}

/** The YAML between the two lines `---` that a Markdown file begins with; it starts on line 2. */
export const headOf = (text: string): string | undefined =>
	/^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text)?.[1];
