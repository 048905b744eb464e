import { expect, test } from '@playwright/test';
import { CHARACTERS } from '../src/lib/site/fonts/characters.ts';
import { headScript } from '../src/lib/site/head-script.ts';
import { documents, pages, readingPages } from './pages.ts';

for (const path of pages) {
	test(`${path} asks nobody else and keeps its own policy`, async ({ page, baseURL }) => {
		const elsewhere: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => {
			if (new URL(request.url()).origin !== baseURL && !request.url().startsWith('data:'))
				elsewhere.push(request.url());
		});
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning')
				complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.addInitScript(() =>
			document.addEventListener('securitypolicyviolation', (event) =>
				console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`)
			)
		);
		await page.goto(path);
		for (const key of ['n', 't', 'f', '?']) await page.keyboard.press(key);
		await page.waitForLoadState('networkidle');
		expect(elsewhere).toEqual([]);
		expect(complaints).toEqual([]);

		const policy = await page
			.locator('meta[http-equiv=content-security-policy]')
			.getAttribute('content');
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toContain('unsafe-');
		expect(await page.locator('[style]').count()).toBe(0);
		// One script stands in the page itself: the policy names it by its hash, and so no other. Data do not run.
		const scripts = page.locator('script:not([src], [type="application/json"])');
		expect(await scripts.allTextContents()).toEqual([headScript]);
		expect(await page.context().cookies()).toEqual([]);
	});
}

test('links that leave the site say so and carry no referrer', async ({ page }) => {
	// A walk through all pages.
	test.slow();
	const found: { path: string; href: string; rel: string }[] = [];
	for (const path of pages) {
		await page.goto(path);
		const links = await page
			.locator('a[href^=http]')
			.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href, rel }) => ({ href, rel })));
		found.push(...links.map((one) => ({ path, ...one })));
	}
	expect(found.length).toBeGreaterThan(0);
	expect(found.filter(({ rel }) => rel !== 'external noreferrer')).toEqual([]);
	expect(found.filter(({ href }) => /zhgjaqreport|danfetv/.test(href))).toEqual([]);
});

test('an unknown address answers 404 with a way home', async ({ page }) => {
	const response = await page.goto('/documents/nothing-here/');
	expect(response!.status()).toBe(404);
	await page.getByRole('main').getByRole('link').click();
	await expect(page).toHaveURL('/');
});

test('every document has its annotations as a file', async ({ page, request }) => {
	for (const [slug, { annotations }] of documents) {
		await page.goto(`/documents/${slug}/`);
		const href = await page.locator('a[download]').getAttribute('href');
		const file = await (await request.get(href!)).json();
		expect(file.type).toBe('AnnotationPage');
		expect(file.items).toHaveLength(annotations.length);
		for (const { id } of file.items) expect(id).toMatch(/^https?:\/\/.+#/);
	}
});

/** Characters of texts that are not in Latin script, and of those that nobody has coded yet: no face has to hold them. */
function elsewhere(): string {
	return Array.from(documents.values(), ({ coded, frontMatter, projection }) => {
		const { script } = new Intl.Locale(frontMatter.lang).maximize();
		return coded && script === 'Latn' ? '' : Object.values(frontMatter).join('') + projection.text;
	}).join('');
}

test('the faces hold every character but Chinese, and of the desk arrows and ≠', async ({
	page
}) => {
	// A walk through all pages.
	test.slow();
	const known = new Set([...CHARACTERS, ...elsewhere()]);
	for (const path of pages) {
		// To look for one character in the device’s faces delays the first screen by a frame.
		const others = readingPages.includes(path)
			? /[\s\p{Script_Extensions=Han}，]/u
			: /[\s\p{Script_Extensions=Han}，←→≠]/u;
		await page.goto(path);
		const text = await page.locator('body').evaluate((body) => body.textContent);
		expect(text, path).toMatch(/\w/);
		const strange = [...new Set(text)].filter((one) => !known.has(one) && !others.test(one));
		expect(strange, path).toEqual([]);
	}
});
