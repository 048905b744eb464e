import { execFile } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../source/problem.ts';
import {
	madeAnnotations,
	madeDocument,
	writeMadeLibrary,
	type MadeFiles
} from './made/made-library.ts';
import { readLibrary } from './read-library.server.ts';

/** What is told of a made library in whose folder something has been changed. */
async function problemsAfter(
	change: (root: string) => Promise<unknown>,
	files: MadeFiles = {}
): Promise<Problem[]> {
	const root = await writeMadeLibrary(files);
	try {
		await change(root);
		return (await readLibrary(root)).problems ?? [];
	} finally {
		await rm(root, { recursive: true });
	}
}

/** Puts something else in the place of a file. */
async function inPlaceOf(root: string, path: string, put: (path: string) => Promise<unknown>) {
	await rm(join(root, path));
	await put(join(root, path));
}

describe('what lies in the folders of a library', () => {
	/** name, path of a file, where it is told, what, and the nearest */
	const rows: [string, string, string, RegExp, string?][] = [
		[
			'notes that end in .yml',
			'annotations/text.yml',
			'annotations/text.yml',
			/reads this file: names end in \.yaml/,
			'annotations/text.yaml'
		],
		[
			'a text that ends in .MD',
			'documents/more.MD',
			'documents/more.MD',
			/names end in \.md or \.txt/,
			'documents/more.md'
		],
		[
			'a text that ends in .markdown',
			'documents/more.markdown',
			'documents/more.markdown',
			/Nobody reads/
		],
		['a text without an ending', 'documents/more', 'documents/more', /Nobody reads/],
		['a folder below', 'documents/more/text.md', 'documents/more', /looks into this folder/],
		['a folder below the notes', 'annotations/old/text.yaml', 'annotations/old', /looks into/],
		[
			'a fourth coding',
			'annotations/coding/coder-c.tsv',
			'annotations/coding/coder-c.tsv',
			/names are coder-a\.tsv, coder-b\.tsv, settled\.tsv/
		],
		[
			'a coding by another name',
			'annotations/coding/old-coder-a.tsv',
			'annotations/coding/old-coder-a.tsv',
			/Nobody reads/
		],
		[
			'a schema by another name',
			'annotations/old-annotations.schema.json',
			'annotations/old-annotations.schema.json',
			/Nobody reads/
		],
		[
			'a copy of an editor',
			'documents/text.md~',
			'documents/text.md~',
			/Nobody reads/,
			'documents/text.md'
		]
	];
	it.each(rows)('is told: %s', async (_, path, file, what, nearest) => {
		const problems = await problemsAfter(async (root) => {
			await mkdir(join(root, path, '..'), { recursive: true });
			await writeFile(join(root, path), 'One.\n');
		});
		expect(problems).toMatchObject([{ file, line: 1, what: expect.stringMatching(what) }]);
		expect(problems[0]?.nearest).toBe(nearest);
	});

	it.each([
		'documents/.DS_Store',
		'annotations/.text.yaml.swp',
		'annotations/annotations.schema.json'
	])('is not told, where a program has put it there: %s', async (path) => {
		expect(await problemsAfter((root) => writeFile(join(root, path), 'x'))).toEqual([]);
	});

	/** name, change, where, what */
	const odd: [string, (root: string) => Promise<unknown>, string, RegExp][] = [
		[
			'a pipe',
			(root) =>
				inPlaceOf(root, 'documents/text.md', (path) => promisify(execFile)('mkfifo', [path])),
			'documents/text.md',
			/no file that can be read/
		],
		[
			'a link to nothing',
			(root) => inPlaceOf(root, 'annotations/text.yaml', (path) => symlink('nowhere', path)),
			'annotations/text.yaml',
			/link leads nowhere/
		],
		[
			'a folder by the name of a file',
			(root) => inPlaceOf(root, 'documents/text.md', (path) => mkdir(path)),
			'documents/text.md',
			/This is a folder, and should be a file/
		]
	];
	it.each(odd)('is told and not opened: %s', async (_, change, file, what) => {
		const problems = await problemsAfter(change);
		expect(problems).toMatchObject([{ file, line: 1, what: expect.stringMatching(what) }]);
	});

	it('is told once, where there is no folder of texts', async () => {
		const problems = await problemsAfter((root) =>
			rm(join(root, 'documents'), { recursive: true })
		);
		expect(problems).toMatchObject([
			{ file: 'documents', what: expect.stringMatching(/no text.*notes on 1: text/) }
		]);
	});

	it('is told once, where a text is missing whose source and notes are there', async () => {
		const problems = await problemsAfter((root) => rm(join(root, 'documents/text.md')), {
			'documents/second.md': madeDocument('One.', { order: 2 }),
			'annotations/second.yaml': madeAnnotations()
		});
		expect(problems).toMatchObject([
			{
				file: 'documents/text.md',
				what: expect.stringMatching(/file is missing/),
				remedy: expect.stringMatching(/source and its notes/)
			}
		]);
	});

	it('is told, where a file has the name of the folder', async () => {
		const problems = await problemsAfter(async (root) => {
			await rm(join(root, 'documents'), { recursive: true });
			await writeFile(join(root, 'documents'), 'One.\n');
		});
		expect(problems.map(({ file, what }) => `${file}: ${what}`)).toEqual([
			'documents: This is no folder.',
			expect.stringMatching(/^documents: There is no text/)
		]);
	});
});

describe('a slug', () => {
	/** slug, what is told */
	const rows: [string, RegExp][] = [
		['Text', /small letters/],
		['my_text', /small letters/],
		['my text', /small letters/],
		['-text', /small letters/],
		['text--two', /small letters/],
		['é', /small letters/],
		['outside', /no slug/],
		['check', /no slug/],
		['own', /no slug/]
	];
	it.each(rows)('is refused: %s', async (slug, what) => {
		const problems = await problemsAfter(() => Promise.resolve(), {
			[`documents/${slug}.md`]: madeDocument('One.'),
			[`annotations/${slug}.yaml`]: madeAnnotations()
		});
		expect(problems).toMatchObject([
			{ file: `documents/${slug}.md`, line: 1, what: expect.stringMatching(what) }
		]);
	});
});
