/**
 * `npm run escape -- <slug>`: writes the text of documents/<slug>.md again from its source, documents/<slug>.txt, which is only
 * read. Front matter and headings stay.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { escapeText } from '../src/lib/library/escape-text.ts';
import { readText } from '../src/lib/library/read-text.server.ts';
import { formatProblems } from '../src/lib/source/problem.ts';

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { library: { type: 'string', default: '.' } }
});
const [slug] = positionals;
if (!slug) fail('npm run escape -- <slug> [--library FOLDER]');

const root = values.library;
const path = join(root, `documents/${slug}.md`);
const [markdown, source] = await Promise.all(
	[path, join(root, `documents/${slug}.txt`)].map((file) => readText(root, file))
);
if (markdown?.text === undefined || source?.text === undefined) {
	fail(formatProblems([markdown?.problems ?? [], source?.problems ?? []].flat()));
}
const escaped = await escapeText(slug, markdown.text, source.text);
if (escaped.problems) fail(`${formatProblems(escaped.problems)}\n\nNothing was written.`);
if (markdown.text === escaped.markdown)
	console.log(`documents/${slug}.md is as its source has it already.`);
else {
	await writeFile(path, escaped.markdown);
	console.log(
		`documents/${slug}.md is written again from documents/${slug}.txt. Next: npm run check.`
	);
}
