import { basename } from 'node:path';
import type { Root } from 'hast';
import { mdsvex } from 'mdsvex';
import type { Problem } from '../annotation/problem.ts';
import { project } from '../annotation/projection.ts';
import { sentences } from '../annotation/sentence.ts';
import { parseWith, parseYaml } from '../annotation/yaml-source.ts';
import { blocks, type Blocks } from './blocks.ts';
import type { SourceDocument } from './document.ts';
import { frontMatterSchema, type FrontMatter } from './front-matter.ts';
import type { TextFile } from './read-text.ts';

/**
 * mdsvex as the reader of a text: a plugin takes the blocks from its tree. What it would write is
 * not used, because in Svelte source a text's `{` and `<` would be code.
 */
const parser = mdsvex({
	extensions: ['.md'],
	// Nothing may rewrite the text's quotes, dashes or code.
	smartypants: false,
	highlight: false,
	// Front matter is read by `readFrontMatter`, which can name the line of a mistake.
	frontmatter: { type: 'yaml', marker: '-', parse: () => ({}) },
	rehypePlugins: [
		() => (tree: unknown, file: { data: object }) => {
			Object.assign(file.data, blocks(tree as Root));
		}
	]
});

/** Parses documents/<slug>.md: its head, its blocks, its sentences. */
export async function readDocument({ file, text }: Required<Omit<TextFile, 'problems'>>): Promise<{
	document?: SourceDocument;
	problems: Problem[];
}> {
	const { value: frontMatter, problems } = readFrontMatter(file, text);
	const parsed = (await parser.markup({ content: text, filename: file })) as unknown as {
		data: Blocks;
	};
	const { texts, passages } = parsed.data;
	problems.push(...parsed.data.problems.map((problem) => ({ file, ...problem })));
	if (texts.length === 0) {
		problems.push({
			file,
			line: 1,
			what: 'The document has no text.',
			remedy: 'Put the text under the front matter, or delete the file.'
		});
	}
	if (!frontMatter || problems.length > 0) return { problems };
	const projection = project(texts);
	return {
		document: {
			slug: basename(file, '.md'),
			file,
			frontMatter,
			projection,
			passages,
			sentences: sentences(projection)
		},
		problems
	};
}

function readFrontMatter(file: string, text: string): { value?: FrontMatter; problems: Problem[] } {
	const head = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
	if (!head) {
		return {
			problems: [
				{
					file,
					line: 1,
					what: 'The document has no front matter.',
					remedy: 'Begin the file with a line ---, the fields of CONTRIBUTING.md, and a line ---.'
				}
			]
		};
	}
	return parseWith(frontMatterSchema, file, parseYaml(file, head[1]!, 1));
}
