import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** A room may import only what lies below it. */
const wall = (files, forbidden, message) => ({
	files,
	ignores: ['**/*.test.ts'],
	rules: {
		'no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message }] }]
	}
});

export default ts.config(
	{ ignores: ['build', '.svelte-kit', '.bench', 'test-results', 'playwright-report'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows better.
			'no-undef': 'off',
			// Links go through `link` (site/paths.ts), which resolves them; a build fails at a link to nothing.
			'svelte/no-navigation-without-resolve': 'off',
			// The one assertion that reads better than a branch that cannot be reached.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	wall(
		['src/lib/{source,text,figures,codebook,annotation}/**'],
		'^(node:|svelte|\\$app|\\$lib|@sveltejs|\\.\\./(library|parts|site|home|reader|evidence|about)/)',
		'This is a pure room: no Svelte, no DOM, no files, nothing from the rooms above it.'
	),
	wall(
		['src/lib/library/*'],
		'^(\\$lib|\\.\\./(site|home|reader|evidence|about)/)',
		'library/ reads files: nothing of the pages.'
	),
	wall(
		['src/lib/{parts,site,home,reader,evidence,about}/**'],
		'^(node:|\\$lib)',
		'A page opens no files; library/ does.'
	)
);
