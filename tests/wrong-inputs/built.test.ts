import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { layOutSite } from '../../scripts/lay-out-site.ts';
import { readLibrary } from '../../src/lib/library/read-library.server.ts';
import { renderEveryPage } from './render-every-page.ts';
import { replaceOnce, SOUND, soundText } from './wrong-input.ts';

const root = await mkdtemp(join(tmpdir(), 'built-'));
afterAll(() => rm(root, { recursive: true }));

/** A build takes a quarter of a minute on a machine with nothing else to do, ms. */
const SLOW = 600_000;

/** name, file, words of it and what stands there instead */
const rows: [string, string, string, string][] = [
	['the sound library', 'annotations/harbour.yaml', 'staf', 'staf'],
	[
		'words that Svelte would read',
		'annotations/harbour.yaml',
		'title: A letter is missing',
		"title: '{#if a}</script>{@html x}'"
	],
	['another language', 'documents/quay.md', 'lang: fr', 'lang: ar\ndir: rtl'],
	['a quote that is not in the text', 'annotations/harbour.yaml', 'quote: staf', 'quote: stat'],
	['a letter of a source', 'documents/letter.txt', 'thanks', 'thank']
];

describe('check and build agree', () => {
	it.each(rows)(
		'on %s',
		async (_, file, from, to) => {
			const site = await layOutSite(root, SOUND);
			await writeFile(join(root, file), replaceOnce(soundText(file), from, to, file));
			const { library, problems } = await readLibrary(root);
			const built = await site.build().then(
				() => undefined,
				(error: Error) => error.message
			);
			if (problems) {
				for (const { file, line, what } of problems) {
					expect(built).toContain(`${file}:${line}`);
					expect(built).toContain(what);
				}
				return;
			}
			expect(built).toBeUndefined();
			const files = await readdir(join(root, 'build'), { recursive: true });
			for (const path of renderEveryPage(library).keys()) {
				const written = `${path}${path.endsWith('/') ? 'index.html' : path === '/404' ? '.html' : ''}`;
				expect(files).toContain(written.slice(1));
			}
			const page = await readFile(join(root, 'build/documents/harbour/index.html'), 'utf8');
			expect(page).toContain('Nobody else keeps the coast so well.');
		},
		SLOW
	);
});
