import { expect, test } from '@playwright/test';
import { documents, readingPages } from './pages.ts';

test.use({ javaScriptEnabled: false });

const path = '/documents/mss-reporting-channel/';

for (const readingPage of readingPages) {
	test(`${readingPage} reads, opens and filters`, async ({ page }) => {
		await page.goto(readingPage);
		const first = page.locator('.note').first();
		await expect(first.locator('.body')).toBeHidden();
		await first.locator('summary').click();
		await expect(first.locator('.body p').first()).toBeVisible();

		const slug = readingPage.split('/')[2]!;
		const kinds = new Set(documents.get(slug)!.annotations.map(({ kind }) => kind));
		for (const kind of kinds) {
			const notes = page.locator(`.note.${kind}`);
			await page.locator(`#show-${kind}`).uncheck();
			for (const note of await notes.all()) await expect(note).toBeHidden();
			await expect(page.locator(`span.${kind}`).first()).toHaveCSS('text-decoration-line', 'none');
			await page.locator(`#show-${kind}`).check();
			await expect(notes.first()).toBeVisible();
		}
	});
}

test('clean text leaves the text alone on the page', async ({ page }) => {
	await page.goto(path);
	await page.getByLabel('Clean text').check();
	await expect(page.locator('.note:visible')).toHaveCount(0);
	await expect(page.locator('[role=doc-noteref]:visible')).toHaveCount(0);
	await expect(page.locator('.passage').nth(3)).toBeVisible();
});

test('all notes open by one switch', async ({ page }) => {
	await page.goto(path);
	await page.getByLabel('Open all notes').check();
	for (const body of await page.locator('.body').all()) await expect(body).toBeVisible();
});

test('the link of a note opens it', async ({ page }) => {
	await page.goto(path);
	const reference = page.locator('#r4');
	const id = (await reference.getAttribute('href'))!.slice(1);
	await reference.click();
	await expect(page.locator(`[id="${id}"]`)).toBeVisible();
	await page.goto(`/documents/mss-wechat-debut/#li-wei-an-expert`);
	await expect(page.locator('#li-wei-an-expert')).toBeVisible();
	await expect(page.locator('#li-wei-an-expert')).toBeInViewport();
});

test('the page follows the device, and offers no control that would do nothing', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(path);
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(22, 24, 27)');
	await expect(page.locator('.display')).toHaveCount(0);
});
