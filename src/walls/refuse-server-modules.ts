import { isBuiltin } from 'node:module';
import { relative } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Ends the build of a browser script that imports, by whatever way round, a `*.server.ts` module or one of
 * Node’s own. Kit refuses them in the pages; scripts that are bundled as workers or classic scripts it does
 * not see. Imports of types alone are gone before they come here.
 */
export function refuseServerModules(): Plugin {
	return {
		name: 'refuse-server-modules',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			const found = isBuiltin(source)
				? source
				: (await this.resolve(source, importer, { ...options, skipSelf: true }))?.id;
			if (found === undefined || !(isBuiltin(found) || isServerOnly(found))) return;
			const root = this.environment.config.root;
			const name = (id: string) => relative(root, id.replace(/\?.*$/, ''));
			this.error(
				`${importer ? name(importer) : 'A browser script'} imports ${isBuiltin(found) ? found : name(found)}, ` +
					'which runs only where the site is built: a script in the browser has no files. ' +
					'Let a load hand over what the script needs, in the page; if only a type is wanted, write `import type`.'
			);
		}
	};
}

/** As Kit counts them: of ours alone, for in a package the name may mean something else. */
const isServerOnly = (id: string) =>
	/\.server\.[^/]+$/.test(id.replace(/\?.*$/, '')) && !id.includes('/node_modules/');
