import { expect, test, type Page } from '@playwright/test';

/** On a narrow screen all but the first are folded. */
const openAll = (page: Page) =>
	page.locator('details:has(.plotted)').evaluateAll((all: HTMLDetailsElement[]) => {
		for (const details of all) details.open = true;
	});

const PAGES = ['/evidence/statistics/', '/evidence/voices/'];

for (const path of PAGES) {
	for (const width of [320, 360, 390, 820, 1440]) {
		test(`${path}: a plot is drawn for the column that it gets at ${width} px`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path);
			await openAll(page);
			const found = await page.locator('.plotted').evaluateAll((figures) =>
				figures.map((figure) => {
					const plots = [...figure.querySelectorAll('svg.plot')];
					const [shown] = plots.filter((plot) => plot.checkVisibility());
					const column = figure.getBoundingClientRect();
					const words = [...(shown?.querySelectorAll('text') ?? [])].map((one) =>
						one.getBoundingClientRect()
					);
					const box = shown?.getBoundingClientRect();
					const [, , drawn = '1'] = shown?.getAttribute('viewBox')?.split(' ') ?? [];
					return {
						drawn: plots.length,
						shown: plots.filter((plot) => plot.checkVisibility()).length,
						letters: (13 * (box?.width ?? 0)) / Number(drawn),
						outside: words.filter(
							({ left, right, width }) =>
								width > 0 && (left < column.left - 3 || right > column.right + 3)
						).length
					};
				})
			);
			expect(found.length).toBeGreaterThan(0);
			for (const plot of found) {
				expect(plot).toMatchObject({ drawn: 2, shown: 1, outside: 0 });
				expect(plot.letters).toBeGreaterThan(10);
				expect(plot.letters).toBeLessThan(17);
			}
		});
	}

	test(`${path}: the numbers of a plot stand beside it, and widen no page`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(path);
		await openAll(page);
		for (const table of await page.getByText('The same as a table').all()) await table.click();
		for (const rows of await page.locator('.plotted table').all()) await expect(rows).toBeVisible();
		for (const width of [320, 360, 390]) {
			await page.setViewportSize({ width, height: 740 });
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(width);
		}
	});

	for (const [name, media] of [
		['in the light', { colorScheme: 'light' }],
		['in the dark', { colorScheme: 'dark' }],
		['in forced colours', { forcedColors: 'active' }],
		['in forced colours in the dark', { forcedColors: 'active', colorScheme: 'dark' }],
		['on paper', { media: 'print' }]
	] as const) {
		test(`${path}: every mark of a plot and of its key can be seen ${name}`, async ({ page }) => {
			await page.emulateMedia(media);
			await page.goto(path);
			const { marks, unseen } = await page.evaluate(() => {
				const ground = getComputedStyle(document.documentElement).backgroundColor;
				const plain = ['none', 'rgba(0, 0, 0, 0)', ground];
				const marks = [
					...document.querySelectorAll('.plotted svg :is(circle, path, rect, line, text)')
				].filter((mark) => mark.checkVisibility() && !mark.closest('[fill="var(--ground)"] text'));
				const unseen = marks.filter((mark) => {
					const { fill, stroke } = getComputedStyle(mark);
					const isHidden = plain.includes(fill) && plain.includes(stroke);
					return isHidden && !mark.closest('g[fill="var(--ground)"]:has(text)');
				});
				return { marks: marks.length, unseen: unseen.map(({ outerHTML }) => outerHTML) };
			});
			expect(marks).toBeGreaterThan(10);
			expect(unseen).toEqual([]);
		});
	}
}

test('where a figure is from is told by its shape', async ({ page }) => {
	await page.goto('/evidence/statistics/');
	const figure = page.locator('.plotted').first();
	const shapes = await figure
		.locator('svg.plot:visible')
		.locator('g[fill^="var(--"] :is(path, circle), :is(path, circle)[fill^="var(--"]')
		.evaluateAll((all) => new Set(all.map((one) => one.getAttribute('d') ?? one.tagName)).size);
	expect(shapes).toBe(await figure.locator('ul svg:not(.room)').count());
});
