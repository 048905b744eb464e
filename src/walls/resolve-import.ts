import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ours, as `svelte.config.js` and Kit set them. */
const ALIASES: readonly (readonly [string, string])[] = [
	['$lib', join(root, 'src/lib')],
	['$annotations', join(root, 'annotations')],
	// From the root of the site, as Vite reads it.
	['', root]
];

/** What `eslint-module-utils` asks of a resolver. */
export const interfaceVersion = 2;

/**
 * Where an import leads, by its words alone: the file need not be there, nor have its ending, because
 * a wall asks only for the room. `null` for Node’s own modules; packages are not found.
 *
 * @param importer absolute path
 */
export function resolve(
	specifier: string,
	importer: string
): { found: true; path: string | null } | { found: false } {
	if (isBuiltin(specifier)) return { found: true, path: null };
	const path = specifier.replace(/[?#].*$/, '');
	if (/^\.{1,2}(\/|$)/.test(path)) return { found: true, path: join(dirname(importer), path) };
	for (const [alias, folder] of ALIASES)
		if (path === alias || path.startsWith(`${alias}/`))
			return { found: true, path: join(folder, path.slice(alias.length)) };
	return { found: false };
}
