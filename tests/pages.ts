import type { Page } from '@playwright/test';
import { COLLECTIONS } from '../src/lib/annotation/paper.ts';
import { readLibrary } from '../src/lib/library/read-library.server.ts';
import { formatProblems } from '../src/lib/source/problem.ts';
import { builtPages } from './built-pages.ts';

/** The library as it is on disk, to hold the pages against. */
const { library: sound, problems } = await readLibrary('.');
if (!sound) throw new Error(formatProblems(problems));
export const library = sound;
export const { documents, codebook } = library;

const [firstText = ''] = documents.keys();
const [firstPart] = documents.get(firstText)?.parts ?? [];
const walkedPaper = new RegExp(
	`^/print/(?:(?:${COLLECTIONS.join('|')})/|${firstText}/[a-z]+/|${firstText}/sheet/${firstPart?.id}/)?$`
);

/**
 * Taken from the build, so that no page is left out because a list forgot it. Papers are made alike for every text and part:
 * those of the first text are walked, and one of a part; what is printed on all of them is read back in papers.e2e.ts. So are
 * pages of practice, of which the first text’s is walked.
 */
export const pages = builtPages().filter((path) => {
	if (path.startsWith('/print/')) return walkedPaper.test(path);
	const [, practised] = /^\/practice\/(.+)\/$/.exec(path) ?? [];
	return practised === undefined || practised === firstText || !documents.has(practised);
});

export const readingPages = pages.filter((path) => path.startsWith('/documents/'));

export const comparePages = pages.filter((path) => /^\/evidence\/compare\/./.test(path));

export const themes = ['light', 'dark'] as const;

/** Lays out what is off the screen as well, which the page leaves to the moment it is needed. */
export async function renderAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		const styles = new CSSStyleSheet();
		styles.replaceSync('.stretch, .paragraph { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(styles);
	});
}
