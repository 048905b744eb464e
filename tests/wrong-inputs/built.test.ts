import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { layOutSite } from '../../scripts/lay-out-site.ts';
import { readLibrary } from '../../src/lib/library/read-library.server.ts';
import { formatProblems } from '../../src/lib/source/problem.ts';
import { named } from './all-inputs.ts';
import { controls } from './cases/controls.ts';
import { project } from './cases/project.ts';
import { renderEveryPage } from './render-every-page.ts';
import { SOUND } from './wrong-input.ts';

const root = await mkdtemp(join(tmpdir(), 'built-'));
afterAll(() => rm(root, { recursive: true }));

/** A build takes a quarter of a minute on a machine with nothing else to do, ms. */
const SLOW = 600_000;

/** name of an input, and whether the library is sound with it */
const rows: [string, boolean][] = [
	['nothing changed', true],
	['words that Svelte reads', true],
	['two speakers in a sentence, one of whom speaks nowhere else', true],
	['a letter off', false],
	['a title that another has', false]
];

function changesOf(name: string) {
	const input = [...controls, ...named].find((one) => one.name === name);
	if (!input) throw new Error(`There is no input “${name}”.`);
	return Object.entries({ ...project, ...input.changes });
}

describe('check and build agree', () => {
	it.each(rows)(
		'on %s',
		async (name, isSound) => {
			const site = await layOutSite(root, SOUND);
			for (const [path, content] of changesOf(name)) {
				if (typeof content === 'string') await writeFile(join(root, path), content);
			}
			const { library, problems } = await readLibrary(root);
			expect(library !== undefined, problems && formatProblems(problems)).toBe(isSound);
			const failure = await site.build().then(
				() => undefined,
				(error: Error) => error.message
			);
			if (problems) {
				for (const { file, line, what } of problems) {
					expect(failure).toContain(`${file}:${line}`);
					expect(failure).toContain(what);
				}
				return;
			}
			expect(failure).toBeUndefined();
			const files = await readdir(join(root, 'build'), { recursive: true });
			for (const path of renderEveryPage(library).keys()) {
				const name = path.endsWith('/') ? 'index.html' : path === '/404' ? '.html' : '';
				expect(files).toContain(`${path}${name}`.slice(1));
			}
			const page = await readFile(join(root, 'build/documents/harbour/index.html'), 'utf8');
			expect(page).toContain('Nobody else keeps the coast so well.');
		},
		SLOW
	);
});
