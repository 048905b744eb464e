import { expect, test } from '@playwright/test';
import { axeOf, OF_A_THEME } from './axe.ts';
import { comparePages, documents, pages, readingPages, renderAll, themes } from './pages.ts';
import { choose } from './reading-page.ts';

/** Texts are looked at in reach.e2e.ts, at every width, and practice in practice.e2e.ts, at every stage. Pages of comparison are made alike, and so are papers: of those, one is seen, or dark. */
const others = pages.filter(
	(path) =>
		![...readingPages, ...comparePages.slice(1)].includes(path) &&
		!/^\/(?:practice|start)\//.test(path)
);
const axePages = {
	light: others,
	dark: others.filter((path) => !/^\/print\/.*\/(?:copy|questions|rewrite|readings)\/$/.test(path))
};
for (const colorScheme of themes) {
	for (const path of axePages[colorScheme]) {
		test(`axe finds nothing on ${path} in ${colorScheme}`, async ({ page }) => {
			// The longest page of the desk has thousands of elements to look at.
			test.setTimeout(120_000);
			await page.emulateMedia({ colorScheme });
			await page.goto(path);
			await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
				for (const details of all) details.open = true;
			});
			await renderAll(page);
			const axe = axeOf(page);
			if (colorScheme === 'dark') axe.withRules(OF_A_THEME);
			const { violations, passes } = await axe.analyze();
			expect(passes.map(({ id }) => id)).toContain('color-contrast');
			expect(
				violations.map(({ id, nodes }) => ({
					id,
					nodes: nodes.slice(0, 3).map(({ html }) => html)
				}))
			).toEqual([]);
		});
	}
}

for (const path of pages) {
	test(`${path} reflows at 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		await renderAll(page);
		const widest = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(widest).toBeLessThanOrEqual(320);
	});
}

for (const width of [360, 820, 1440]) {
	for (const [slug, { annotations, paragraphs }] of documents) {
		test(`no paragraph, note or target crowds another in ${slug} at ${width} px`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(`/documents/${slug}/`);
			await choose(page, 'all');
			await renderAll(page);
			const { crowded, looked } = await page.evaluate(() => {
				const found: string[] = [];
				const boxes = [...document.querySelectorAll('.paragraph')].flatMap((paragraph) =>
					[...paragraph.querySelectorAll(':scope > :not(.notes), .note')].map((element) => ({
						element,
						box: element.getBoundingClientRect()
					}))
				);
				boxes.forEach(({ box, element }, i) => {
					for (const other of boxes.slice(i + 1, i + 12)) {
						const b = other.box;
						if (
							box.left < b.right - 1 &&
							b.left < box.right - 1 &&
							box.top < b.bottom - 1 &&
							b.top < box.bottom - 1
						) {
							found.push(
								`${element.className || element.tagName} over ${other.element.id || other.element.tagName}`
							);
						}
					}
				});
				const targets = document.querySelectorAll('summary, button, .note footer a, label, nav a');
				for (const target of targets) {
					const { width, height } = target.getBoundingClientRect();
					if (width > 0 && (width < 24 || height < 24))
						found.push(`small: ${target.outerHTML.slice(0, 80)} ${width}×${height}`);
				}
				const notes = boxes.filter(
					({ element, box }) => element.matches('.note') && box.height > 0
				);
				return {
					crowded: found,
					looked: {
						notes: notes.length,
						paragraphs: boxes.length - notes.length,
						targets: targets.length
					}
				};
			});
			expect(looked.notes).toBe(annotations.length);
			expect(looked.paragraphs).toBe(paragraphs.length);
			expect(looked.targets).toBeGreaterThan(annotations.length);
			expect(crowded).toEqual([]);
		});
	}
}

test('the outline has one h1 and skips no level', async ({ page }) => {
	// A walk through all pages.
	test.slow();
	for (const path of pages) {
		await page.goto(path);
		const levels = await page
			.locator('h1, h2, h3, h4')
			.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		levels.slice(1).forEach((level, i) => expect(level - levels[i]!).toBeLessThanOrEqual(1));
	}
});

test('everything can be reached and left by keyboard', async ({ page }) => {
	await page.goto('/documents/mss-reporting-channel/');
	await page.keyboard.press('Tab');
	await expect(page.getByText('Skip to the content')).toBeFocused();
	const seen = new Set<string>();
	for (let i = 0; i < 300; i++) {
		await page.keyboard.press('Tab');
		const where = await page.evaluate(() => {
			const element = document.activeElement!;
			return element === document.body
				? ''
				: `${element.tagName} ${element.id} ${element.textContent.slice(0, 30)} ${element.getBoundingClientRect().top + scrollY}`;
		});
		if (where === '') break;
		seen.add(where);
	}
	const focusable = await page
		.locator('a[href]:visible, summary:visible, input:visible, button:visible')
		.count();
	expect(focusable).toBeGreaterThan(20);
	// Radio buttons take the focus as one group each.
	expect(seen.size).toBeGreaterThan(focusable - 10);
});
