import { expect, test } from '@playwright/test';
import { margin, overlaps, spots, walk } from './geometry.ts';
import { openSets } from './open-sets.ts';
import { faces, atWork, openReading, readings, switchInKinds } from './reading-page.ts';

const HEIGHT = 800;
/** Widths at which notes stand in the margin. */
const widths = [1024, 1280]; // 1440 is laid out as 1280

for (const width of widths) {
	for (const { slug, path, document: text } of readings) {
		test(`notes hang at their words in ${slug} at ${width} px, and no set of open ones moves the text`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: HEIGHT });
			// The faces are in the cache by the second page, and so in their place.
			await page.goto('/about/');
			await openReading(page, path);
			await page.evaluate(() => document.fonts.ready);
			const first = await page.evaluate(spots);
			expect(first.length).toBeGreaterThan(5);
			expect(first.filter(({ away }) => Math.abs(away) > 300)).toEqual([]);

			const found = await page.evaluate(margin, { sets: openSets(text.annotations.length) });
			expect(found.looked.notes).toBe(text.annotations.length);
			expect(found.looked.paragraphs).toBeGreaterThan(10);
			expect(found.moved).toEqual([]);
			expect(found.overlapping).toEqual([]);
		});
	}
}

test('without scripts no note that is opened moves the text', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		...(baseURL && { baseURL }),
		javaScriptEnabled: false,
		viewport: { width: 1280, height: HEIGHT }
	});
	const page = await context.newPage();
	for (const { path } of readings) {
		await page.goto(path);
		const before = await page.evaluate(overlaps);
		for (const index of [0, 3, 5, 11]) {
			await page.locator('.note > details > summary').nth(index).click();
			const after = await page.evaluate(overlaps);
			expect(after.overlapping, path).toEqual([]);
			expect(after.tops, path).toEqual(before.tops);
		}
	}
	await context.close();
});

for (const { slug, path, document: text } of readings) {
	test(`with “n”, note and words are both in sight at 1280 × 720 in large type, in ${slug}`, async ({
		page
	}) => {
		await page.addInitScript(() => localStorage.setItem('size', 'large'));
		test.slow();
		await page.setViewportSize({ width: 1280, height: 720 });
		await openReading(page, path);
		await page.evaluate(() => document.fonts.ready); // lines may wrap anew when the faces come
		const steps = await page.evaluate(walk);
		expect(steps.map(({ note }) => note)).toEqual(
			Array.from({ length: text.annotations.length }, (_, index) => `n_${index + 1}`)
		);
		expect(steps.filter((step) => !step.titleInSight || !step.wordsInSight)).toEqual([]);
	});
}

/** width → height of the screen */
const screens = [
	[320, 640],
	[360, 640],
	[390, 844],
	[820, 900],
	[1024, 768],
	[1280, 720],
	[1440, 900]
] as const;
for (const [width, height] of screens) {
	for (const [named, set] of Object.entries(faces)) {
		if (named !== 'our faces' && ![320, 360, 1280].includes(width)) continue;
		test(`the first line of every text is on the first screen at ${width} px in ${named}`, async ({
			page
		}) => {
			await set(page);
			await page.setViewportSize({ width, height });
			const low: [string, number][] = [];
			for (const { slug, path } of readings) {
				await page.goto(path);
				const top = await page
					.locator('.paragraph > *')
					.first()
					.evaluate((first) => {
						const words = document.createRange();
						words.selectNodeContents(first);
						return words.getClientRects()[0]?.top ?? Infinity;
					});
				if (top > 400) low.push([slug, top]);
			}
			expect(low).toEqual([]);
		});
	}
}

test.describe('nested marks', () => {
	for (const { slug, path } of readings) {
		test(`the outer note opens from words within, while their kind is off, in ${slug}`, async ({
			page
		}) => {
			await openReading(page, path);
			const pairs = await page.evaluate(() =>
				Array.from(
					document.querySelectorAll<HTMLElement>('.text [aria-details] [aria-details]'),
					(inner) => {
						const outer = inner.parentElement?.closest<HTMLElement>('[aria-details]');
						return {
							inner: inner.dataset.kind ?? '',
							outer: outer?.dataset.kind ?? '',
							note: outer?.getAttribute('aria-details') ?? '',
							words: `[aria-details=${outer?.getAttribute('aria-details')}] [aria-details=${inner.getAttribute('aria-details')}]`
						};
					}
				)
			);
			let clicked = 0;
			for (const { inner, outer, note, words } of pairs.slice(0, 4)) {
				if (inner === outer) continue;
				await page.goto('/404.html');
				await page.goto(path);
				await atWork(page);
				const details = page.locator(`#${note} > details`);
				await details.evaluate((one: HTMLDetailsElement) => (one.open = false));
				await switchInKinds(page, `show_${inner}`, false);
				// A point among the words whose innermost mark this is.
				const [x, y] = await page
					.locator(words)
					.first()
					.evaluate((mark) => {
						const own = [...mark.childNodes].find(
							(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
						);
						if (!own) return [];
						mark.scrollIntoView({ block: 'center' });
						const range = mark.ownerDocument.createRange();
						range.selectNodeContents(own);
						const box = range.getClientRects()[0];
						return box ? [(box.left + box.right) / 2, (box.top + box.bottom) / 2] : [];
					});
				if (x === undefined || y === undefined) continue;
				clicked++;
				await page.mouse.click(x, y);
				await expect(details).toHaveAttribute('open');
			}
			expect(clicked).toBeGreaterThan(0);
		});
	}
});
