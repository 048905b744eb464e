import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { readContactAddress } from './src/lib/parts/contact-address.ts';
import { readSiteAddress } from './src/lib/parts/site-address.ts';
import { refuseServerModules } from './src/walls/refuse-server-modules.ts';

/**
 * Kit takes over only assets when no page needs a build for the browser, so that is where the
 * bundled scripts go. After Kit, which has a folder of its own for them.
 */
const scriptsAmongAssets: Plugin = {
	name: 'scripts-among-assets',
	config: {
		order: 'post',
		handler: () => ({
			worker: {
				rolldownOptions: {
					output: {
						entryFileNames: '_app/immutable/assets/[name]-[hash].js',
						// Once bundled, nobody reads what is pure.
						comments: { annotation: false }
					}
				}
			}
		})
	}
};

/**
 * Says of plain text that it is UTF-8, as static hosts do: without a word, browsers read it as Windows-1252, and
 * annotations are no longer found in it.
 */
const plainTextIsUtf8: Plugin = {
	name: 'plain-text-is-utf-8',
	// What is returned runs behind what compresses answers, and before Kit, which writes them.
	configurePreviewServer:
		({ middlewares }) =>
		() => {
			middlewares.use((_, response, next) => {
				const writeHead: (status: number, headers: OutgoingHttpHeaders) => ServerResponse =
					response.writeHead.bind(response);
				response.writeHead = (status: number, told?: unknown) => {
					const headers = { ...(told as OutgoingHttpHeaders | undefined) };
					const type = headers['content-type'];
					if (type === 'text/plain' || type === 'text/csv') {
						headers['content-type'] = `${type}; charset=utf-8`;
					}
					return writeHead(status, headers);
				};
				next();
			});
		}
};

/**
 * A component that a script mounts brings no style: its page has that already, in the page itself, where the policy
 * allows it. Kit compiles it there by the same name, and so to the same classes.
 */
const stylesStayInPages: Plugin = {
	name: 'styles-stay-in-pages',
	enforce: 'pre',
	resolveId: (source) => (/[?&]svelte&type=style/.test(source) ? '\0no-style.js' : undefined),
	load: (id) => (id === '\0no-style.js' ? { code: '', moduleSideEffects: false } : undefined)
};

const site = readSiteAddress(process.env.SITE_URL);
const contact = readContactAddress(process.env.CONTACT_URL);

export default defineConfig({
	plugins: [plainTextIsUtf8, sveltekit(), scriptsAmongAssets],
	define: {
		__SITE_URL__: JSON.stringify(site.url),
		__CONTACT_URL__: contact === undefined ? 'undefined' : JSON.stringify(contact)
	},
	// The scripts of pages are bundled as workers are, so that a page needs no framework to load them, and as classic
	// ones: those run from a disk as well.
	worker: {
		format: 'iife',
		plugins: () => [refuseServerModules(), stylesStayInPages, svelte()]
	},
	build: { assetsInlineLimit: 0 },
	server: { port: 5173 },
	preview: { port: site.port, strictPort: true },
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		environment: 'node',
		// Hostile strings and built sites take seconds; a busy machine takes longer.
		testTimeout: 30_000,
		// By default one core stays idle; of two that is half.
		maxWorkers: '100%',
		reporters: ['default', './tests/closing-line.ts']
	}
});
