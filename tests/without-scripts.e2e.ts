import { expect, test, type Page } from '@playwright/test';
import { documents } from './pages.ts';
import { choose, openKinds, readings, switchInKinds } from './reading-page.ts';

test.use({ javaScriptEnabled: false });

const path = '/documents/mss-reporting-channel/';
const { annotations = [], paragraphs = [] } = documents.get('mss-reporting-channel') ?? {};

for (const { slug, path, document } of readings) {
	const { annotations } = document;
	// A text that has just been added has no notes yet.
	if (annotations.length === 0) continue;
	test(`${slug} reads, opens and filters`, async ({ page }) => {
		await page.goto(path);
		const first = page.locator('.note:not(.first)').first();
		await expect(first.locator('> details > footer')).toBeHidden();
		await first.locator('> details > summary').click();
		await expect(first.locator('p').first()).toBeVisible();
		await expect(first.locator('> details > footer')).toBeVisible();

		await openKinds(page);
		const byKind = Map.groupBy(annotations, ({ kind }) => kind);
		expect(byKind.size).toBeGreaterThan(0);
		for (const [kind, { length }] of byKind) {
			const notes = page.locator(`.note[data-kind=${kind}]`);
			await expect(notes).toHaveCount(length);
			await page.locator(`#show_${kind}`).uncheck();
			await expect(notes.filter({ visible: true })).toHaveCount(0);
			const mark = page.locator(`.text span[data-kind=${kind}]`).first();
			await expect(mark).toHaveCSS('text-decoration-line', 'none');
			await expect(mark).toHaveCSS('background-image', 'none');
			await page.locator(`#show_${kind}`).check();
			await expect(notes.first()).toBeVisible();
		}
	});
}

for (const [where, prepare] of [
	['in the margin', async () => {}],
	['in columns', (page) => choose(page, 'all')],
	['in print', (page) => page.emulateMedia({ media: 'print' })],
	['in the clean text', (page) => choose(page, 'none')]
] as [string, (page: Page) => Promise<void>][]) {
	test(`a kind that is off leaves no room ${where}, and cannot be reached`, async ({ page }) => {
		await page.goto(path);
		const kind = 'official-source';
		await switchInKinds(page, `show_${kind}`, false);
		await prepare(page);
		const left = await page.evaluate((kind) => {
			const paragraphs = [...document.querySelectorAll<HTMLElement>('.paragraph')];
			for (const box of document.querySelectorAll<HTMLElement>('.stretch, .paragraph')) {
				box.style.contentVisibility = 'visible';
			}
			const heights = () => paragraphs.map(({ offsetHeight }) => offsetHeight);
			const numbers = [
				...document.querySelectorAll<HTMLElement>(`[data-kind=${kind}][role=doc-noteref]`)
			];
			const widths = numbers.map((number) => number.getBoundingClientRect().width);
			const before = heights();
			const notes = [...document.querySelectorAll<HTMLElement>(`.note[data-kind=${kind}]`)];
			const focused = notes.filter((note) => {
				note.querySelector('summary')?.focus();
				return note.contains(document.activeElement);
			});
			for (const note of [...notes, ...numbers]) note.remove();
			const after = heights();
			const shrunk = before.map((height, index) => height - (after[index] ?? 0));
			return { shrunk, widths, notes: notes.length, focused: focused.length };
		}, kind);
		expect(left.notes).toBe(annotations.filter((one) => one.kind === kind).length);
		expect(left.focused).toBe(0);
		expect(left.widths.length).toBeGreaterThanOrEqual(left.notes);
		expect(left.widths.filter((width) => width > 0)).toEqual([]);
		expect(left.shrunk).toHaveLength(paragraphs.length);
		// Columns are balanced anew, by less than half a line.
		expect(left.shrunk.filter((height) => height >= 12)).toEqual([]);
	});
}

test('print of all notes opens every note and follows the switches', async ({ page }) => {
	await page.goto(path);
	await switchInKinds(page, 'show_text-signal', false);
	await choose(page, 'all');
	await page.emulateMedia({ media: 'print' });
	const on = annotations.filter(({ kind }) => kind !== 'text-signal');
	expect(on.length).toBeLessThan(annotations.length);
	const printed = await page
		.locator('.note > details > p[id]')
		.evaluateAll((all) =>
			all.flatMap((body) =>
				body.checkVisibility({ contentVisibilityAuto: true }) ? [body.id] : []
			)
		);
	expect(printed).toEqual(on.map(({ id }) => id));
});

test('text only leaves the text alone on the page', async ({ page }) => {
	await page.goto(path);
	await choose(page, 'none');
	await expect(page.locator('.note:visible')).toHaveCount(0);
	await expect(page.locator('[role=doc-noteref]:visible')).toHaveCount(0);
	await expect(page.locator('.paragraph').nth(3)).toBeVisible();
});

test('all notes open by one switch', async ({ page }) => {
	await page.goto(path);
	await choose(page, 'all');
	await expect(page.locator('.note > details > footer:visible')).toHaveCount(annotations.length);
});

test('the link of a note opens it', async ({ page }) => {
	await page.goto(path);
	const reference = page.locator('#r_4');
	const id = (await reference.getAttribute('href'))!.slice(1);
	await expect(page.locator(`[id="${id}"]`)).toBeHidden();
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
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(16, 18, 21)');
	await expect(page.locator('.display')).toHaveCount(0);
});
