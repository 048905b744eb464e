import { expect, test, type Page } from '@playwright/test';
import { atWork, faces, openReading, readings } from './reading-page.ts';

const path = '/documents/mss-wechat-debut/';
const text = readings.find((one) => one.path === path)?.document;
if (!text) throw new Error(`There is no ${path}.`);

/** The first paragraph that is not above the screen, itself or by its notes, and where it begins, in px. */
const seen = (page: Page) =>
	page.evaluate(() => {
		for (const { id, firstElementChild } of document.querySelectorAll('.paragraph')) {
			const { top, bottom } = firstElementChild?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
			if (bottom > 120) return { id, top };
		}
		return { id: 'below the text', top: -scrollY };
	});

/** As a reader does, screen by screen, so that all above is drawn. */
async function scrollFar(page: Page, pixels: number): Promise<void> {
	await page.mouse.move(200, 400);
	for (let y = 0; y < pixels; y += 400) {
		await page.mouse.wheel(0, 400);
		await page.waitForTimeout(40);
	}
	await page.waitForTimeout(400);
}

async function expectKept(page: Page, change: () => Promise<unknown>): Promise<void> {
	const before = await seen(page);
	await change();
	await page.waitForTimeout(400);
	const after = await seen(page);
	expect(after.id).toBe(before.id);
	expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(2);
}

test.describe('a reload keeps the place', () => {
	for (const layer of ['first', 'all', 'questions', 'none']) {
		for (const [width, height] of [
			[1440, 900],
			[1024, 768],
			[375, 740]
		] as const) {
			test(`${layer}, ${width} px`, async ({ page }) => {
				// Set the same both times, however late our faces come.
				await faces.Arial(page);
				await page.setViewportSize({ width, height });
				await openReading(page, `${path}?layer=${layer}`);
				for (const far of [2400, 2400]) {
					await scrollFar(page, far);
					await expectKept(page, async () => {
						await page.reload();
						await atWork(page);
					});
				}
			});
		}
	}
});

test.describe('an address leads to what it names', () => {
	const notes = text.annotations.filter((_, index) => index % 9 === 4);
	const names = [...notes.map(({ id }) => id), 'p_8', 'p_20'];
	for (const query of [
		'',
		'?layer=all',
		'?layer=questions',
		'?layer=none',
		'?voices',
		'?show=corroborated'
	]) {
		for (const [width, height] of [
			[1280, 720],
			[375, 740]
		] as const) {
			test(`${query || 'as it stands'}, ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height });
				const missed: string[] = [];
				for (const name of names) {
					await page.goto('about:blank');
					await openReading(page, `${path}${query}#${name}`);
					await page.waitForTimeout(200);
					const isThere = await page.evaluate((name) => {
						const named = document.getElementById(name);
						const note = named?.closest('.note');
						const shown = note?.checkVisibility()
							? note
							: note
								? document.querySelector(`[aria-details="${note.id}"]`)
								: named;
						const { top = -1 } = shown?.getClientRects()[0] ?? {};
						const bars = [...document.querySelectorAll('.bar, .map')].map((bar) =>
							getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().bottom : 0
						);
						return top > Math.max(0, ...bars) - 4 && top < innerHeight - 20;
					}, name);
					if (!isThere) missed.push(name);
				}
				expect(missed).toEqual([]);
			});
		}
	}
});

test.describe('a switch keeps the place where the browser doesn’t, as WebKit', () => {
	for (const width of [460, 900]) {
		test(`${width} px`, async ({ page }) => {
			test.slow();
			await page.setViewportSize({ width, height: 762 });
			for (const { path } of readings) {
				await openReading(page, path);
				// At once, so that nothing above is drawn.
				await page.evaluate(() => {
					document.documentElement.style.overflowAnchor = 'none';
					scrollTo(0, document.documentElement.scrollHeight * 0.4);
				});
				await page.waitForTimeout(400);
				// What the page itself takes for the place of a reader (place.ts).
				const before = await page.evaluate(() => {
					const line = (document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0) + 40;
					for (const { id, firstElementChild } of document.querySelectorAll('.paragraph')) {
						const box = firstElementChild?.getBoundingClientRect();
						if (box && box.bottom > line) return { id, y: box.y };
					}
					return { id: '', y: 0 };
				});
				expect(before.y).toBeLessThan(762 * 0.7);
				await page.evaluate(() =>
					document.querySelector<HTMLInputElement>('[value=none]')?.click()
				);
				await page.waitForTimeout(400);
				const after = await page.locator(`#${before.id} > :first-child`).boundingBox();
				expect(Math.abs((after?.y ?? NaN) - before.y)).toBeLessThanOrEqual(2);
			}
		});
	}
});

test('after a reload a link leads on, and nothing leads back', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await openReading(page, path);
	await scrollFar(page, 2400);
	await page.reload();
	await atWork(page);
	await page.waitForTimeout(400);
	const last = page.locator('.map a').last();
	const href = await last.getAttribute('href');
	await last.click();
	await page.waitForTimeout(400);
	await expect(page.locator(`.note:has([id="${href?.slice(1)}"])`)).toBeInViewport();
});

test('a turned screen keeps the place of a reader who came by a reload and touched nothing', async ({
	page
}) => {
	await page.setViewportSize({ width: 820, height: 1180 });
	await openReading(page, path);
	await scrollFar(page, 3200);
	await page.reload();
	await atWork(page);
	await page.waitForTimeout(400);
	const { id } = await seen(page);
	await page.setViewportSize({ width: 1180, height: 820 });
	await page.waitForTimeout(400);
	await expect(page.locator(`#${id} > :first-child`)).toBeInViewport();
});

test.describe('“Back” leads to a number that the bar does not cover, however many lines the bar takes', () => {
	for (const [width, size, layer] of [
		[320, 'medium', 'all'],
		[360, 'large', 'all'],
		[320, 'large', 'first']
	] as const) {
		test(`${width} px, ${size}, ${layer}`, async ({ page }) => {
			await page.addInitScript((size) => (localStorage.size = size), size);
			await page.setViewportSize({ width, height: 640 });
			await openReading(page, `${path}?layer=${layer}`);
			const under = await page.evaluate(async () => {
				const bar = document.querySelector('.bar');
				const found: string[] = [];
				let looked = 0;
				for (const back of document.querySelectorAll<HTMLAnchorElement>('[role=doc-backlink]')) {
					if (!back.checkVisibility()) continue;
					looked++;
					location.hash = back.hash;
					await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
					const number = document.getElementById(back.hash.slice(1));
					const { top = 0, height = 0 } = number?.getBoundingClientRect() ?? {};
					const middle = top + height / 2;
					if (middle < (bar?.getBoundingClientRect().bottom ?? 0) || middle > innerHeight)
						found.push(back.hash);
				}
				return { found, looked };
			});
			expect(under.looked).toBeGreaterThan(5);
			expect(under.found).toEqual([]);
		});
	}
});
