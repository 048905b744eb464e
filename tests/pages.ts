import type { Page } from '@playwright/test';
import { readLibrary } from '../src/lib/content/read-library.ts';

/** The library as it is on disk, to hold the pages against. */
export const { documents, codebook } = await readLibrary('.');

export const readingPages = [...documents.keys()].map((slug) => `/documents/${slug}/`);

export const pages = ['/', '/about/', '/404.html', ...readingPages];

export const themes = ['light', 'dark'] as const;

/** Lays out what is off the screen as well, which the page leaves to the moment it is needed. */
export async function renderAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('.stretch, .passage { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(sheet);
	});
}
