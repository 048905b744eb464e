import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { walls } from './src/walls/walls.ts';
import svelteConfig from './svelte.config.js';

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
			// Links go through `link` (parts/paths.ts), which resolves them; a build fails at a link to nothing.
			'svelte/no-navigation-without-resolve': 'off',
			'@typescript-eslint/no-non-null-assertion': 'error',
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
	{
		// A test that finds nothing fails anyway.
		files: ['tests/**'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
	},
	...walls,
	{
		// These still import over a wall. Each leaves the list with the import that mends it.
		files: ['src/lib/figures/{check,quantity,resolve-checks}.ts', 'src/lib/site/NotFound.svelte'],
		rules: { 'boundaries/dependencies': 'off' }
	}
);
