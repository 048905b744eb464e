import { expect, test, type Page } from '@playwright/test';
import { canReadPdf, readPdf } from './read-pdf.ts';
import { choose, layers, openReading, readings } from './reading-page.ts';

const paths = readings.map(({ path }) => path);
const path = paths[0] ?? '';

const printed = (page: Page, selector: string) =>
	page
		.locator(selector)
		.evaluateAll(
			(all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length
		);

for (const { slug, path, document } of readings) {
	test(`the words of ${slug} go to paper as they are, in every layer`, async ({ page }) => {
		await openReading(page, path);
		for (const layer of layers) {
			await page.emulateMedia({ media: 'screen' });
			await choose(page, layer === 'questions' ? 'all' : layer);
			if (layer === 'questions') await choose(page, layer);
			await page.emulateMedia({ media: 'print' });
			const lines = await page
				.locator('.paragraph > :is(p, h3), .paragraph > ul > li')
				.evaluateAll((blocks: HTMLElement[]) =>
					blocks.map((block) => (block.checkVisibility() ? block.innerText.trim() : ''))
				);
			expect(lines.join('\n'), layer).toBe(document.projection.text);
			const { width = 0, height = Infinity } = (await page.locator('h1').boundingBox()) ?? {};
			expect(width / height, `the name of the text, ${layer}`).toBeGreaterThan(3);
		}
	});

	test(`print of ${slug} follows the control`, async ({ page }) => {
		const { length } = document.annotations;
		await openReading(page, path);
		await page.emulateMedia({ media: 'print' });
		const first = await page.locator('.note.first').count();
		// What a reader begins with is printed whole, the others by their titles.
		expect(await printed(page, '.note h3')).toBe(length);
		expect(await printed(page, '.note > details > p[id]')).toBe(first);
		await page.emulateMedia({ media: 'screen' });
		await choose(page, 'all');
		await page.emulateMedia({ media: 'print' });
		expect(await printed(page, '.note > details > p[id]')).toBe(length);
		const steps = document.annotations.filter((one) => one.try).length;
		expect(await printed(page, '.note footer details:not(.more) p')).toBe(2 * steps);
		await page.emulateMedia({ media: 'screen' });
		await choose(page, 'none');
		await page.emulateMedia({ media: 'print' });
		for (const gone of ['.note', '.bar', '.map', '.about', '.noticed', '[role=doc-noteref]']) {
			expect(await printed(page, gone), gone).toBe(0);
		}
		expect(await printed(page, '.paragraph > :not(.notes)')).toBe(document.paragraphs.length);
	});
}

test('a text brings the foot of its printed pages', async ({ page, request }) => {
	await openReading(page, path);
	const href = await page.locator('link[media=print]').getAttribute('href');
	const address = new URL(href ?? '', page.url());
	expect(address.pathname).toBe(`${path}print.css`);
	expect(await (await request.get(address.href)).text()).toContain('In a frame: theirs');
});

test('no chosen theme goes to paper', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
	await openReading(page, path);
	const look = () =>
		page.evaluate(() => {
			const channels = (element: Element | null, property: 'color' | 'backgroundColor') =>
				(element ? getComputedStyle(element)[property] : '').match(/[\d.]+/g)?.map(Number) ?? [];
			return {
				scheme: getComputedStyle(document.documentElement).colorScheme,
				ink: channels(document.querySelector('.paragraph p'), 'color'),
				ground: channels(document.documentElement, 'backgroundColor')
			};
		});
	expect((await look()).scheme).toBe('dark');
	await page.emulateMedia({ media: 'print' });
	const { scheme, ink, ground } = await look();
	expect(scheme).toBe('light');
	expect(Math.max(...ink)).toBeLessThan(60);
	// No ground at all, or white.
	expect(ground[3] === 0 || Math.min(...ground.slice(0, 3)) === 255).toBe(true);
});

test('what is folded on /about/ is printed', async ({ page }) => {
	await page.goto('/about/');
	const folded = await page.locator('main details').count();
	expect(folded).toBeGreaterThan(5);
	await page.emulateMedia({ media: 'print' });
	const lost = await page.locator('main details').evaluateAll((all) =>
		all.flatMap((details) => {
			const parts = [...details.children].filter((one) => !one.matches('summary'));
			return parts.every((one) => one.checkVisibility({ contentVisibilityAuto: true }))
				? []
				: [details.textContent.slice(0, 60)];
		})
	);
	expect(lost).toEqual([]);
});

test('the foot of every sheet of a print says where the words are from', async ({ page }) => {
	test.skip(!canReadPdf, 'pdftotext is not installed');
	await openReading(page, `${path}?layer=none`);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const sheets = readPdf(pdf);
	expect(sheets.length).toBeGreaterThan(1);
	for (const sheet of sheets) expect(sheet).toContain('Outside it: ours');
});
