import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import site from '../../vite.config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

// The first case waits for the tools to load.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe('a script that is bundled for the browser', () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'who-says-so-'));
	});
	afterAll(() => rm(folder, { recursive: true }));

	/** Bundles a script as the site bundles its own, and writes nothing. */
	async function bundle(script: string): Promise<unknown> {
		await writeFile(join(folder, 'page.js'), "export { default } from './script.ts?worker&url';");
		await writeFile(join(folder, 'script.ts'), script);
		return build({
			configFile: false,
			root: folder,
			logLevel: 'silent',
			resolve: { alias: { $lib: join(root, 'src/lib') } },
			worker: site.worker,
			build: { write: false, lib: { entry: 'page.js', formats: ['es'] } }
		});
	}

	// What is imported, the script, and what the error says of importer and module.
	test.each([
		[
			'a module that opens files',
			"import { readLibrary } from '$lib/library/read-library.server.ts'; readLibrary;",
			'script.ts imports .*/library/read-library.server.ts'
		],
		[
			'one without its ending',
			"import { openLibrary } from '$lib/library/open-library.server'; openLibrary;",
			'script.ts imports .*/library/open-library.server.ts'
		],
		[
			'one that is asked for later',
			"import('$lib/library/read-library.server.ts');",
			'script.ts imports .*/library/read-library.server.ts'
		],
		[
			'one that is handed on',
			"export * from '$lib/library/read-text.server.ts';",
			'script.ts imports .*/library/read-text.server.ts'
		],
		[
			'one that is not named so',
			"import { readDocument } from '$lib/library/read-document.ts'; readDocument;",
			'.*/library/read-document.ts imports node:path'
		],
		[
			'Node’s files',
			"import { readFile } from 'node:fs/promises'; readFile;",
			'script.ts imports node:fs/promises'
		],
		[
			'Node’s files by their short name',
			"import { readFileSync } from 'fs'; readFileSync;",
			'script.ts imports fs'
		]
	])('cannot have %s', async (_, script, says) => {
		await expect(bundle(script)).rejects.toThrow(
			new RegExp(`${says}, which runs only where the site is built.+\`import type\``)
		);
	});

	test.each([
		['the site’s own imports', `import '${join(root, 'src/routes/enhance.ts')}';`],
		['a pure room', "import { segment } from '$lib/text/segments.ts'; segment;"],
		[
			'a type of the library',
			"import type { Library } from '$lib/library/read-library.server.ts'; export const of = (library: Library) => library;"
		]
	])('may have %s', async (_, script) => {
		await expect(bundle(script)).resolves.toBeDefined();
	});
});

/** What `csr = true` would hand out: Kit’s own guard stands there. */
describe('a page in the browser', () => {
	let server: ViteDevServer;
	beforeAll(async () => {
		// Kit’s guard looks away where this is set, and Vitest sets it.
		vi.stubEnv('TEST', '');
		server = await createServer({
			root,
			logLevel: 'silent',
			server: { middlewareMode: true, ws: false, watch: null },
			optimizeDeps: { noDiscovery: true }
		});
	});
	afterAll(async () => {
		await server.close();
		vi.unstubAllEnvs();
	});

	/** Asks for a module and for all of ours that it imports, as a browser would. */
	async function ask(url: string, asked = new Set<string>()): Promise<Set<string>> {
		if (asked.has(url) || !/\.(ts|svelte)$/.test(url)) return asked;
		const { client } = server.environments;
		await client.transformRequest(url);
		asked.add(url);
		const module = await client.moduleGraph.getModuleByUrl(url);
		for (const imported of module?.importedModules ?? []) await ask(imported.url, asked);
		return asked;
	}

	test.each(['+page.ts', 'documents/[slug]/+page.ts', 'evidence/claims/+page.ts'])(
		'cannot have the load of %s',
		async (page) => {
			await expect(ask(`/src/routes/${page}`)).rejects.toThrow(
				/Cannot import \$lib\/library\/[\w-]+\.server\.ts into code that runs in the browser/
			);
		}
	);

	test('may have one that opens no files', async () => {
		expect([...(await ask('/src/routes/+layout.ts'))]).toEqual(['/src/routes/+layout.ts']);
	});
});
