import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
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
				rolldownOptions: { output: { entryFileNames: '_app/immutable/assets/[name]-[hash].js' } }
			}
		})
	}
};

export default defineConfig({
	plugins: [sveltekit(), scriptsAmongAssets],
	define: {
		__SITE_URL__: JSON.stringify(
			(process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/$/, '')
		)
	},
	// The enhancing scripts are bundled as workers are, so that a page needs no framework to load them.
	worker: { format: 'es', plugins: () => [refuseServerModules()] },
	build: { assetsInlineLimit: 0 },
	server: { port: 5173 },
	preview: { port: 4173, strictPort: true },
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		environment: 'node',
		// Hostile strings and built sites take seconds; a busy machine takes longer.
		testTimeout: 30_000,
		reporters: ['default', './tests/closing-line.ts']
	}
});
