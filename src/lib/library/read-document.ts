import { basename } from 'node:path';
import { headOf, parseMarkdown } from '../source/markdown.ts';
import type { Problem } from '../source/problem.ts';
import { parseYamlFile } from '../source/parse-with.ts';
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';
import type { SourceDocument } from './document.ts';
import type { TextFile } from './files.ts';
import { frontMatterSchema, type FrontMatter } from './front-matter.ts';

/** Parses documents/<slug>.md: its head, its blocks, its sentences. */
export async function readDocument({ file, text, problems: unread }: TextFile): Promise<{
	document?: SourceDocument;
	problems: Problem[];
}> {
	if (text === undefined) return { problems: unread };
	const { value: frontMatter, problems } = readFrontMatter(file, text);
	const { texts, paragraphs, problems: altered } = await parseMarkdown(file, text);
	problems.push(...altered.map((problem) => ({ file, ...problem })));
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
			paragraphs,
			sentences: sentences(projection, frontMatter.lang)
		},
		problems
	};
}

function readFrontMatter(file: string, text: string): { value?: FrontMatter; problems: Problem[] } {
	const head = headOf(text);
	if (head !== undefined) return parseYamlFile(frontMatterSchema, file, head, 1);
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
