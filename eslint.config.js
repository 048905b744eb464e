import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** A folder may import only what lies below it: annotation ← content, site ← reader ← routes. */
const wall = (files, forbidden, message) => ({
	files,
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
		['src/lib/annotation/**'],
		'^(node:|svelte|\\$app|\\$lib|@sveltejs|\\.\\./)',
		'annotation/ is the pure core: no Svelte, no DOM, no files, nothing from the folders above it.'
	),
	wall(
		['src/lib/content/**'],
		'^(\\$app|\\$lib|\\.\\./(site|reader|evidence))',
		'content/ reads files for the build: nothing of the pages.'
	),
	wall(
		['src/lib/site/**'],
		'^(node:|\\$lib|\\.\\./(reader|evidence))',
		'site/ is what all pages share: nothing of one feature, no files.'
	),
	wall(
		['src/lib/reader/**'],
		'^(node:|\\$lib|\\.\\./evidence)',
		'reader/ is a feature: it imports what lies below it, and no other feature.'
	),
	wall(
		['src/lib/evidence/**'],
		'^(node:|\\$lib|\\.\\./reader)',
		'evidence/ is a feature: it imports what lies below it, and no other feature.'
	)
);
