import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { madeDocument, writeMadeLibrary } from '../src/lib/library/made/made-library.ts';

// Each row starts processes of its own.
vi.setConfig({ testTimeout: 60_000 });

const SOURCE = 'Who says so?\r\n\r\n2022. A good year.\r\n- [a]: b\r\n';
const root = await writeMadeLibrary({
	'documents/text.md': madeDocument('## Who says so?\n\n2022. A good year.\n\n[a]: b'),
	'documents/text.txt': SOURCE,
	'annotations/text.yaml': 'document: { note: a, usResponse: b }\nannotations: []\n',
	'documents/bare.md': 'No head.',
	'documents/bare.txt': 'No head.'
});
afterAll(() => rm(root, { recursive: true }));

const read = (file: string) => readFile(join(root, 'documents', file), 'utf8');

const run = (script: string, ...words: string[]) =>
	new Promise<{ code: number; said: string }>((resolve) => {
		const command = [`scripts/${script}.ts`, ...words];
		execFile(process.execPath, command, (error, out, err) =>
			resolve({ code: Number(error?.code ?? 0), said: out + err })
		);
	});

/** name, words of the command, what it says */
const refused: [string, string[], RegExp][] = [
	['no slug', [], /^npm run escape -- <slug>/],
	['a slug that is none', ['txet'], /documents\/txet\.md:1/],
	['no front matter', ['bare'], /documents\/bare\.md:1\n.*no front matter/]
];
it.each(refused)('refuses %s', async (_, words, said) => {
	const { code, said: told } = await run('escape', ...words, '--library', root);
	expect(told).toMatch(said);
	expect(code).toBe(1);
	expect(await read('bare.md')).toBe('No head.');
});

it('does what the check asks for, and leaves the source as it is', async () => {
	await Promise.all(['bare.md', 'bare.txt'].map((file) => rm(join(root, 'documents', file))));
	const before = await run('check', root);
	expect(before.said).toContain('Run npm run escape -- text: it writes the text again');
	expect(before.code).toBe(1);

	const escaped = await run('escape', 'text', '--library', root);
	expect(escaped).toEqual({
		code: 0,
		said: expect.stringMatching(/^documents\/text\.md is written/)
	});
	expect(await read('text.md')).toBe(
		madeDocument('## Who says so?\n\n2022\\. A good year.\n\n- \\[a\\]: b')
	);
	expect(await read('text.txt')).toBe(SOURCE);
	expect(await run('check', root)).toEqual({
		code: 0,
		said: expect.stringMatching(/^1 documents/)
	});

	expect((await run('escape', 'text', '--library', root)).said).toMatch(/has it already/);
	await writeFile(join(root, 'documents/text.txt'), 'So.\ufeff\n\ufeffSo.\n');
	const lost = await run('escape', 'text', '--library', root);
	expect(lost.said).toMatch(
		/documents\/text\.txt:2\n {2}Markdown has no way .*\n[^]*Nothing was written/
	);
	expect(lost.code).toBe(1);
});
