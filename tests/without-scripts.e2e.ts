import { expect, test, type Page } from '@playwright/test';
import { documents, readingPages } from './pages.ts';

test.use({ javaScriptEnabled: false });

const path = '/documents/mss-reporting-channel/';

for (const readingPage of readingPages) {
	test(`${readingPage} reads, opens and filters`, async ({ page }) => {
		await page.goto(readingPage);
		const first = page.locator('.note').first();
		await expect(first.locator('footer')).toBeHidden();
		await first.locator('summary').click();
		await expect(first.locator('p').first()).toBeVisible();

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

for (const [where, numbersLeave, prepare] of [
	['in the margin', false, async () => {}],
	['in columns', false, (page) => page.getByLabel('Open all notes').check()],
	['in print', true, (page) => page.emulateMedia({ media: 'print' })],
	['in the clean text', true, (page) => page.getByLabel('Clean text').check()]
] as [string, boolean, (page: Page) => Promise<void>][]) {
	test(`a kind that is off leaves no room ${where}, and cannot be reached`, async ({ page }) => {
		await page.goto(path);
		const kind = 'official-source';
		await page.locator(`#show-${kind}`).uncheck();
		await prepare(page);
		const left = await page.evaluate((kind) => {
			const passages = [...document.querySelectorAll<HTMLElement>('.passage')];
			for (const box of document.querySelectorAll<HTMLElement>('.stretch, .passage')) {
				box.style.contentVisibility = 'visible';
			}
			const heights = () => passages.map(({ offsetHeight }) => offsetHeight);
			const numbers = [...document.querySelectorAll<HTMLElement>(`.${kind}[role=doc-noteref]`)];
			const widths = numbers.map((number) => number.getBoundingClientRect().width);
			const before = heights();
			const focused = [...document.querySelectorAll<HTMLElement>(`.note.${kind} summary`)].filter(
				(summary) => {
					summary.focus();
					return document.activeElement === summary;
				}
			);
			document.querySelectorAll(`.note.${kind}`).forEach((note) => note.remove());
			const after = heights();
			const most = Math.max(...before.map((height, index) => height - after[index]!));
			return { passage: most, number: Math.max(...widths), focused: focused.length };
		}, kind);
		// On the screen numbers keep their room, so that no line of the text moves.
		expect(left.number > 0).toBe(!numbersLeave);
		expect(left.focused).toBe(0);
		// Columns are balanced anew, by less than half a line.
		expect(left.passage).toBeLessThan(12);
	});
}

test('print opens every note and follows the switches', async ({ page }) => {
	await page.goto(path);
	await page.locator('#show-text-signal').uncheck();
	await page.emulateMedia({ media: 'print' });
	for (const note of await page.locator('.note').all()) {
		const off = /text-signal/.test((await note.getAttribute('class'))!);
		await expect(note.locator('footer')).toBeVisible({ visible: !off });
	}
});

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
	for (const body of await page.locator('.note footer').all()) await expect(body).toBeVisible();
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
