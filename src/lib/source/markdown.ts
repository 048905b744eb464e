import type { Root } from 'hast';
import { mdsvex } from 'mdsvex';
import { blocks, type Blocks } from './blocks.ts';
import { quoteForMessage } from './quote-for-message.ts';

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
	try {
		const { data } = (await parser.markup({ content: text, filename: file })) as unknown as {
			data: Blocks;
		};
		return data;
	} catch (error) {
		// Some openings of Svelte’s blocks make the parser stumble.
		const problem = {
			line: 1,
			what: `Markdown cannot be read: ${quoteForMessage(String(error))}`,
			remedy: 'Escape the braces of the text (&#123; and &#125;).'
		};
		return { texts: [], lines: [], paragraphs: [], problems: [problem] };
	}
}

/** The YAML between the two lines `---` that a Markdown file begins with; it starts on line 2. */
export const headOf = (text: string): string | undefined =>
	/^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text)?.[1];
