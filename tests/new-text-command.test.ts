import { execFile } from 'node:child_process';
import { cp, glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { writeMadeLibrary } from '../src/lib/library/made/made-library.ts';

// Each row starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const root = await writeMadeLibrary();
const found = await mkdtemp(join(tmpdir(), 'found-'));
afterAll(() => Promise.all([root, found].map((folder) => rm(folder, { recursive: true }))));

const file = (name: string) => join(found, name);
await writeFile(file('text.txt'), 'One two.\n');
await writeFile(file('latin-1.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]));
await writeFile(file('accents.txt'), 'Zoë. Søren.\n');

const FLAGS = [
	...['--title', 'A further text', '--publisher', 'unknown', '--carrier', 'example.org'],
	...['--published', 'unknown', '--retrieved', '2026-11-22', '--origin', 'made-origin'],
	...['--rights', 'None.']
];

/** Without a terminal to ask on. */
const run = (library: string, ...words: string[]) =>
	new Promise<{ code: number; out: string; err: string }>((resolve) => {
		const command = ['scripts/new-text.ts', ...words, '--library', library];
		const child = execFile(process.execPath, command, (error, out, err) =>
			resolve({ code: Number(error?.code ?? 0), out, err })
		);
		child.stdin?.end();
	});

/** Everything in the library, by path. */
async function contents(folder: string): Promise<Record<string, string>> {
	const paths = await Array.fromAsync(glob('*/**/*.*', { cwd: folder }));
	const entries = paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')]);
	return Object.fromEntries(await Promise.all(entries));
}

/** name, words of the command, what it says */
const refused: [string, string[], RegExp][] = [
	['no slug', [], /^npm run new-text -- <slug> FILE /],
	['no file', ['further'], /^npm run new-text -- <slug> FILE /],
	[
		'flags that are missing, all at once',
		['further', file('text.txt'), ...FLAGS.slice(0, -4)],
		/^--origin is missing: .*\n--rights is missing: .*\n$/
	],
	[
		'a day that is none',
		['further', file('text.txt'), ...FLAGS, '--retrieved', 'today', '--published', 'May'],
		/^--published is "May", which is no day .*\n--retrieved is no day /
	],
	[
		'a file that is not there',
		['further', file('none.txt'), ...FLAGS],
		/There is no file .*none\.txt\./
	],
	[
		'another encoding',
		['further', file('latin-1.txt'), ...FLAGS],
		/latin-1\.txt:1\n.* not UTF-8[^]*Nothing was written/
	],
	['a slug that is there', ['text', file('text.txt'), ...FLAGS], /such a document already/],
	[
		'a heading that is none',
		['further', file('text.txt'), ...FLAGS, '--heading', '3'],
		/Line 3 is to be a heading/
	]
];
it.each(refused)('tells %s, and writes nothing', async (_, words, said) => {
	const before = await contents(root);
	const { code, out, err } = await run(root, ...words);
	expect(err).toMatch(said);
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(await contents(root)).toEqual(before);
});

it('adds lines to files that end without a line break, and names characters that no face has', async () => {
	const grown = join(found, 'grown');
	await cp(root, grown, { recursive: true });
	const path = join(grown, 'annotations/coding/settled.tsv');
	await writeFile(path, (await readFile(path, 'utf8')).trimEnd());
	const { code, out, err } = await run(grown, 'further', file('accents.txt'), ...FLAGS);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toContain('The faces of the site lack ë ø: ');
	expect((await readFile(path, 'utf8')).split('\n').slice(1)).toEqual([
		'further\t1\t\t\t\t\t\t\t\t',
		'further\t2\t\t\t\t\t\t\t\t',
		''
	]);
});
