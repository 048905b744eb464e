import type { Page } from '@playwright/test';
import { readLibrary } from '../src/lib/library/read-library.server.ts';

/** The library as it is on disk, to hold the pages against. */
export const library = await readLibrary('.');
export const { documents, codebook } = library;

export const readingPages = [...documents.keys()].map((slug) => `/documents/${slug}/`);

const slugs = [...documents.keys()];

export const comparePages = slugs.flatMap((a, index) =>
	slugs.slice(index + 1).map((b) => `/evidence/compare/${a}/${b}/`)
);

export const evidencePages = [
	'',
	'statistics/',
	'voices/',
	'us-response/',
	'framing/',
	'claims/',
	'compare/',
	'glossary/',
	'data/'
].map((page) => `/evidence/${page}`);

export const pages = [
	'/',
	'/about/',
	'/404.html',
	...readingPages,
	...evidencePages,
	...comparePages
];

export const themes = ['light', 'dark'] as const;

/** Lays out what is off the screen as well, which the page leaves to the moment it is needed. */
export async function renderAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('.stretch, .passage { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(sheet);
	});
}
