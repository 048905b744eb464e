import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	define: {
		__SITE_URL__: JSON.stringify(
			(process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/$/, '')
		)
	},
	// The enhancing scripts are bundled as workers are, so that a page needs no framework to load them.
	worker: { format: 'es' },
	build: { assetsInlineLimit: 0 },
	server: { port: 5173 },
	preview: { port: 4173, strictPort: true },
	test: {
		include: ['src/**/*.test.ts'],
		environment: 'node',
		reporters: ['default', './tests/closing-line.ts']
	}
});
