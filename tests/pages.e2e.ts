import { expect, test } from '@playwright/test';
import { comparePages, documents, pages, readingPages } from './pages.ts';

const slugs = [...documents.keys()];

/** Who goes by these addresses counts on them, whatever the site holds. */
const promised = [
	'/',
	'/404.html',
	'/about/',
	'/evidence/',
	'/evidence/claims/',
	'/evidence/compare/',
	'/evidence/data/',
	'/evidence/framing/',
	'/evidence/glossary/',
	'/evidence/reach/',
	'/evidence/reliability/',
	'/evidence/signals/',
	'/evidence/statistics/',
	'/evidence/symmetry/',
	'/evidence/us-response/',
	'/evidence/voices/',
	'/evidence/what-holds/',
	'/practice/',
	'/practice/own/',
	'/start/'
];

test('every promised address is a page', () => {
	expect(promised.filter((path) => !pages.includes(path))).toEqual([]);
});

test('every text has its page, and there is no other', () => {
	expect(readingPages).toEqual(slugs.map((slug) => `/documents/${slug}/`).sort());
});

test('every two texts have a page side by side, and there is no other', () => {
	const pairs = slugs.flatMap((a, index) =>
		slugs.slice(index + 1).map((b) => `/evidence/compare/${a}/${b}/`)
	);
	expect(comparePages).toEqual(pairs.sort());
});

test('every page has a description, and a title that no other has', async ({ request }) => {
	const told = await Promise.all(
		pages.map(async (path) => {
			const html = await (await request.get(path)).text();
			const [, title] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
			const [, description] = /<meta name="description" content="([^"]+)"/.exec(html) ?? [];
			return { path, title, description };
		})
	);
	expect(told.filter(({ title, description }) => !title || !description)).toEqual([]);
	const titles = told.map(({ title }) => title);
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
