import { readFile, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { parseMarkdown } from '../source/markdown.ts';
import { parseYamlFile } from '../source/parse-with.ts';
import { madeAnnotations, madeDocument, writeMadeLibrary } from './made/made-library.ts';
import { readLibrary } from './read-library.server.ts';

vi.mock('node:fs/promises', { spy: true });
vi.mock('../source/markdown.ts', { spy: true });
vi.mock('../source/parse-with.ts', { spy: true });

const FILES = [
	'annotations/checks.yaml',
	'annotations/claims.yaml',
	'annotations/coding/coder-a.tsv',
	'annotations/coding/coder-b.tsv',
	'annotations/coding/settled.tsv',
	'annotations/references.yaml',
	'annotations/second.yaml',
	'annotations/text.yaml',
	'annotations/vocabulary.yaml',
	'annotations/voices.yaml',
	'documents/second.md',
	'documents/second.txt',
	'documents/text.md',
	'documents/text.txt'
];
const second = {
	'documents/second.md': madeDocument('One.', { order: 2 }),
	'annotations/second.yaml': madeAnnotations()
};

beforeEach(() => {
	vi.clearAllMocks();
});

it('reads each file of a library once', async () => {
	const root = await writeMadeLibrary(second);
	await readLibrary(root);
	const read = vi.mocked(readFile).mock.calls.map(([path]) => relative(root, String(path)));
	expect(read.sort()).toEqual(FILES);
	await rm(root, { recursive: true });
});

it('parses each file of a library once, a text as head and body', async () => {
	const root = await writeMadeLibrary(second);
	// To write the library, its texts were parsed for their sources.
	vi.clearAllMocks();
	await readLibrary(root);
	const yaml = vi.mocked(parseYamlFile).mock.calls.map(([, file]) => file);
	expect(yaml.sort()).toEqual(FILES.filter((file) => /\.(yaml|md)$/.test(file)));
	const markdown = vi.mocked(parseMarkdown).mock.calls.map(([file]) => file);
	expect(markdown.sort()).toEqual(FILES.filter((file) => file.endsWith('.md')));
	await rm(root, { recursive: true });
});
