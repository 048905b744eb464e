import { cp, mkdir, readdir, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMeasured, type Cost } from './run-measured.ts';

const PRODUCT = fileURLToPath(new URL('..', import.meta.url));

/** What of the product makes a site, beside the packages and the library. */
const FOLDERS = ['src', 'static', 'docs'];
const CONFIGS = /^(package|tsconfig.*|(svelte|vite)\.config)\.(json|js|ts)$/;
const LIBRARY = ['documents', 'annotations'];

export interface LaidOutSite {
	/** Absolute, without links. */
	folder: string;
	/** Builds the site into `<folder>/build`, in a process of its own, and says what that took. */
	build(environment?: Record<string, string>): Promise<Cost>;
}

/**
 * Makes `folder` a site of its own: copies of the product’s source and configs, a link to its packages, and
 * the `documents/` and `annotations/` of `library`, which may be `folder` itself. What an earlier site
 * left in the folder is replaced. A build is byte-identical to the product’s own with the same library.
 *
 * `pages` are addresses (`/documents/x/`, and files such as `/documents/x/annotations.jsonld`): only
 * these are built then, instead of all that links lead to, and a link to another page is no error.
 *
 * @throws if `folder` is the product’s own or one around it
 */
export async function layOutSite(
	folder: string,
	library: string,
	pages?: readonly `/${string}`[]
): Promise<LaidOutSite> {
	await mkdir(folder, { recursive: true });
	const site = await realpath(folder);
	if (`${await realpath(PRODUCT)}/`.startsWith(`${site}/`)) {
		throw new Error(
			`${site} holds the product itself. Give a folder of its own, such as .bench/site.`
		);
	}
	const replace = async (name: string, from: string) => {
		await rm(join(site, name), { recursive: true, force: true });
		await cp(join(from, name), join(site, name), { recursive: true });
	};
	const configs = (await readdir(PRODUCT)).filter((name) => CONFIGS.test(name));
	for (const name of [...FOLDERS, ...configs]) await replace(name, PRODUCT);
	if ((await realpath(library)) !== site) {
		for (const name of LIBRARY) await replace(name, library);
	}
	await rm(join(site, 'node_modules'), { recursive: true, force: true });
	await symlink(await realpath(join(PRODUCT, 'node_modules')), join(site, 'node_modules'), 'dir');
	if (pages) await buildOnly(site, pages);
	return { folder: site, build: (environment) => build(site, environment) };
}

/** Puts a config around the product’s, with these pages instead of its own. */
async function buildOnly(site: string, pages: readonly string[]): Promise<void> {
	await rename(join(site, 'svelte.config.js'), join(site, 'product.config.js'));
	const prerender = { entries: pages, crawl: false, handleUnseenRoutes: 'ignore' };
	await writeFile(
		join(site, 'svelte.config.js'),
		`import product from './product.config.js';
const prerender = { ...product.kit.prerender, ...${JSON.stringify(prerender)} };
export default { ...product, kit: { ...product.kit, prerender } };
`
	);
}

async function build(site: string, environment: Record<string, string> = {}): Promise<Cost> {
	await rm(join(site, 'build'), { recursive: true, force: true });
	// A test runner sets these for itself; with them Vite would build for a test.
	const inherited = Object.entries(process.env).filter(
		([name]) => !/^(VITEST|NODE_ENV)/.test(name)
	);
	return runMeasured(
		[process.execPath, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
		site,
		{ ...Object.fromEntries(inherited), ...environment }
	);
}
