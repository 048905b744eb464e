import { ESLint } from 'eslint';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { ROOMS } from './rooms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });

// The first case waits for the tools to load.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const WALLS = ['boundaries/dependencies', 'boundaries/no-unknown-files', 'no-restricted-syntax'];

/** Rules of the walls that the code breaks, as `line rule`. The file need not be there. */
async function broken(file: string, code: string): Promise<string[]> {
	const text = file.endsWith('.svelte')
		? `<script lang="ts">\n${code}\n</script>\n`
		: `\n${code}\n`;
	const results = await eslint.lintText(text, { filePath: file });
	return results.flatMap(({ messages }) =>
		messages.flatMap(({ ruleId, line, fatal, message }) => {
			if (fatal || ruleId === null) throw new Error(`${file}: ${message}`);
			return WALLS.includes(ruleId) ? [`${line - 1} ${ruleId}`] : [];
		})
	);
}

test.each([
	['up and over, from a component', 'home/A.svelte', "import { x } from '../../routes/x';"],
	[
		'up and over, deep',
		'evidence/voices/a.ts',
		"import { x } from '../../../lib/evidence/../reader/x.ts';"
	],
	[
		'up and over, deep, from a component',
		'reader/enhance/A.svelte',
		"import { x } from '../../evidence/x';"
	],
	['by alias', 'home/a.ts', "import { x } from '$lib/reader/x';"],
	['by alias, from a component', 'home/A.svelte', "import { x } from '$lib/reader/x';"],
	['from the root of the site', 'home/a.ts', "import { x } from '/src/lib/reader/x.ts';"],
	['import()', 'text/a.ts', "const x = await import('../figures/check.ts');"],
	['import() in a component', 'reader/A.svelte', "const x = import('../evidence/x.ts');"],
	['import() of a made-up name', 'reader/a.ts', 'const x = import(`../${name}/x.ts`);'],
	['export … from', 'text/a.ts', "export { x } from '../figures/check.ts';"],
	['export * from', 'codebook/a.ts', "export * from '../annotation/claim.ts';"],
	['import type', 'text/a.ts', "import type { Term } from '../codebook/vocabulary.ts';"],
	['import { type }', 'text/a.ts', "import { type Term } from '../codebook/vocabulary.ts';"],
	['export type … from', 'text/a.ts', "export type { Term } from '../codebook/vocabulary.ts';"],
	['a type by import()', 'text/a.ts', "type Term = import('../codebook/vocabulary.ts').Term;"],
	['import = require', 'text/a.ts', "import x = require('../codebook/vocabulary.ts');"],
	['for its effect alone', 'home/A.svelte', "import '../reader/enhance/enhance-reading.ts';"],
	['styles', 'site/A.svelte', "import '../home/library.css';"],
	['as text', 'parts/a.ts', "import x from '$annotations/voices.yaml?raw';"],
	['as a worker', 'home/A.svelte', "import x from '../reader/x.ts?worker&url';"],
	['a folder at a glance', 'reader/a.ts', "const x = import.meta.glob('../evidence/*.ts');"],
	['text → figures', 'text/a.ts', "import { x } from '../figures/check.ts';"],
	['figures → source', 'figures/a.ts', "import { x } from '../source/nearest.ts';"],
	['codebook → annotation', 'codebook/a.ts', "import { x } from '../annotation/claim.ts';"],
	['pure room → library', 'annotation/a.ts', "import type { X } from '../library/document.ts';"],
	['library → parts', 'library/a.server.ts', "import { x } from '../parts/paths.ts';"],
	['parts → feature', 'parts/A.svelte', "import X from '../home/Card.svelte';"],
	['feature → feature', 'home/a.ts', "import { x } from '../evidence/claims/claims.ts';"],
	[
		'feature → feature, a type',
		'home/a.ts',
		"import type { X } from '../evidence/claims/claims.ts';"
	],
	['feature → site', 'home/A.svelte', "import X from '../site/NotFound.svelte';"],
	[
		'component → what reads the library',
		'reader/A.svelte',
		"import { readLibrary } from '../library/read-library.server.ts';"
	],
	[
		'component → what opens it',
		'reader/A.svelte',
		"import { openLibrary } from '$lib/library/open-library.server';"
	],
	[
		'page → what reads the library',
		'../routes/+page.ts',
		"import { readLibrary } from '$lib/library/read-library.server';"
	],
	['page → parser', '../routes/about/+page.svelte', "import { parse } from 'yaml';"],
	['feature → parser', 'about/a.ts', "import { load } from 'js-yaml';"],
	['component → parser', 'about/A.svelte', "import { compile } from 'mdsvex';"],
	['library → parser', 'library/a.server.ts', "import { parse } from 'yaml';"],
	['library → parser, a part of it', 'library/a.server.ts', "import { parse } from 'yaml/util';"],
	['annotation → parser', 'annotation/a.ts', "import { parse } from 'yaml';"],
	['pure room → fs', 'text/a.ts', "import { readFileSync } from 'fs';"],
	['pure room → node:fs', 'source/a.ts', "import { readFile } from 'node:fs/promises';"],
	['feature → fs', 'evidence/data/a.ts', "import { readFileSync } from 'fs';"],
	['component → node:fs', 'evidence/data/A.svelte', "import { readFileSync } from 'node:fs';"],
	['page → fs', '../routes/+page.ts', "import { readFileSync } from 'fs';"],
	['hooks → fs', '../hooks.server.ts', "import { readFileSync } from 'fs';"],
	['pure room → Svelte', 'codebook/a.ts', "import { untrack } from 'svelte';"],
	['pure room → a part of Svelte', 'codebook/a.ts', "import { writable } from 'svelte/store';"],
	['pure room → Kit', 'annotation/a.ts', "import { error } from '@sveltejs/kit';"],
	['pure room → Kit’s own modules', 'source/a.ts', "import { base } from '$app/paths';"],
	[
		'pure room → a package it has no use for',
		'figures/a.ts',
		"import { csvFormat } from 'd3-dsv';"
	],
	['made libraries', 'reader/a.ts', "import type { X } from '../library/made/made-library.ts';"],
	['the walls', 'source/a.ts', "import { ROOMS } from '../../walls/rooms.ts';"]
])('no import: %s', async (_, file, code) => {
	const rule = /import\(`|glob/.test(code) ? 'no-restricted-syntax' : 'boundaries/dependencies';
	expect(await broken(join('src/lib', file), code)).toEqual([`1 ${rule}`]);
});

test.each([
	['a neighbour', 'text/a.ts', "import { x } from './anchor.ts';"],
	['a type of a neighbour', 'text/a.ts', "import type { X } from './anchor.ts';"],
	['codebook → source', 'codebook/a.ts', "import { x } from '../source/fields.ts';"],
	['source → parser', 'source/a.ts', "import { parse } from 'yaml';"],
	['source → parser, later', 'source/a.ts', "const yaml = import('yaml');"],
	['codebook → zod', 'codebook/a.ts', "import { z } from 'zod';"],
	['library → node:fs', 'library/a.server.ts', "import { readFile } from 'node:fs/promises';"],
	['library → Kit', 'library/a.server.ts', "import { building } from '$app/environment';"],
	[
		'parts → a type of the library',
		'parts/A.svelte',
		"import type { X } from '../library/front-matter.ts';"
	],
	[
		'feature → a type of the library',
		'home/a.ts',
		"import type { Library } from '../library/read-library.server.ts';"
	],
	['component → parts', 'home/A.svelte', "import X from '../parts/Strip.svelte';"],
	[
		'component → Svelte and Kit',
		'home/A.svelte',
		"import { resolve } from '$app/paths'; import { tick } from 'svelte';"
	],
	['feature → figures', 'evidence/statistics/a.ts', "import { x } from '../../figures/check.ts';"],
	[
		'a page of the desk → another',
		'evidence/compare/a.ts',
		"import { x } from '../claims/claims.ts';"
	],
	[
		'page → features and the way in',
		'../routes/a/+page.ts',
		"import { openLibrary } from '$lib/library/open-library.server'; import { x } from '$lib/home/cards'; import type { PageLoad } from './$types';"
	],
	[
		'layout → the script',
		'../routes/+layout.svelte',
		"import x from './enhance.ts?worker&url'; import '$lib/site/base.css';"
	],
	[
		'hooks → the way in',
		'../hooks.server.ts',
		"import { openLibrary } from '$lib/library/open-library.server';"
	],
	[
		'a test → what it tests',
		'parts/a.test.ts',
		"import { x } from '../library/read-library.server.ts'; import fs from 'fs';"
	],
	[
		'a made library → what it makes',
		'library/made/a.ts',
		"import { stringify } from 'yaml'; import fs from 'fs';"
	],
	[
		'a command → anything',
		'../../scripts/a.ts',
		"import { x } from '../src/lib/library/read-library.server.ts'; import fs from 'fs';"
	],
	[
		'a whole-site test → anything',
		'../../tests/a.e2e.ts',
		"import { x } from '../src/lib/evidence/claims/claims.ts'; import { parse } from 'yaml';"
	]
])('an import: %s', async (_, file, code) => {
	expect(await broken(join('src/lib', file), code)).toEqual([]);
});

const pure = 'source text figures codebook annotation';
const features = 'home reader evidence about print practice class teach start';

// Room, rooms it may import, rooms whose types it may import besides.
const reach: [string, string, string][] = [
	['source', '', ''],
	['text', '', ''],
	['figures', '', ''],
	['codebook', 'source', ''],
	['annotation', 'source text figures codebook', ''],
	['library', pure, ''],
	['parts', pure, 'library'],
	['site', 'parts', ''],
	...features
		.split(' ')
		.map((name): [string, string, string] => [name, `parts ${pure}`, 'library']),
	['routes', `parts site ${features}`, '']
];

test('no room is forgotten', () => {
	expect(reach.map(([room]) => room)).toEqual(Object.keys(ROOMS));
});

test.each(reach)(
	'%s/ imports of other rooms: %j; types of %j besides',
	async (room, values, types) => {
		const others = reach.map(([name]) => name).filter((name) => name !== room);
		const folder = (name: string) => (name === 'routes' ? 'src/routes' : `src/lib/${name}`);
		/** Which of the others may be imported, one on each line. */
		async function admitted(statement: string): Promise<string[]> {
			const imports = others.map(
				(name) => `${statement} '${relative(folder(room), folder(name))}/module';`
			);
			const lines = (await broken(`${folder(room)}/a.ts`, imports.join('\n'))).map((rule) =>
				parseInt(rule)
			);
			return others.filter((_, index) => !lines.includes(index + 1));
		}
		const names = (list: string) =>
			reach.map(([name]) => name).filter((name) => list.split(' ').includes(name));
		expect(await admitted('import')).toEqual(names(values));
		expect(await admitted('import type {} from')).toEqual(names(`${values} ${types}`));
	}
);

test.each([
	['a room that is not in the table', 'src/lib/misc/a.ts'],
	['a file between the rooms', 'src/lib/a.ts'],
	['a component between the rooms', 'src/lib/A.svelte'],
	['a file beside the rooms', 'src/a.ts']
])('no place: %s', async (_, file) => {
	const rules = await broken(file, 'export const x = 1;');
	expect(rules.join()).toContain('boundaries/no-unknown-files');
});
