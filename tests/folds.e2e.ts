import { expect, test } from '@playwright/test';

const PHONE = { width: 360, height: 740 };
const SCREENS = 12;

for (const path of ['/evidence/statistics/', '/evidence/claims/']) {
	test(`${path} is at most ${SCREENS} screens of a phone, and folds without a script`, async ({
		browser
	}) => {
		const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(path);
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		expect(height / PHONE.height).toBeLessThanOrEqual(SCREENS);
		const fold = page.locator('details:has(a:text("Back to where"))').first();
		await expect(fold.locator(':scope > :not(summary)').first()).toBeHidden();
		await fold.locator(':scope > summary').click();
		await expect(fold.locator(':scope > :not(summary)').first()).toBeVisible();
		// And the way back.
		const back = fold.getByRole('link', { name: /^Back to where this (list|claim) begins$/ });
		await back.click();
		await expect(page.locator(':target')).toBeInViewport();
		await context.close();
	});
}

test('what is folded for a narrow screen alone stands open on a wide one', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/evidence/statistics/');
	const folds = await page.locator('details.narrow').all();
	expect(folds.length).toBeGreaterThan(0);
	for (const fold of folds) {
		await expect(fold.locator(':scope > summary')).toBeHidden();
		await expect(fold.locator(':scope > :not(summary, p)').first()).toBeVisible();
	}
});

for (const path of ['/evidence/statistics/', '/evidence/claims/', '/evidence/voices/']) {
	test(`${path} prints all that it folds, and no line that only unfolds`, async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.goto(path);
		const { folds, hidden, dead } = await page.evaluate(() => {
			const all = [...document.querySelectorAll('main details')].filter(
				(fold) => !fold.closest('.table-tools')
			);
			return {
				folds: all.length,
				hidden: all.flatMap((fold) =>
					[...fold.querySelectorAll(':scope > :not(summary)')].filter(
						(one) => !one.checkVisibility() && !one.matches('p:has(> a[href^="#"]:only-child)')
					)
				).length,
				dead: all.flatMap((fold) => {
					const summary = fold.querySelector('summary');
					const words = summary?.textContent ?? '';
					return summary?.checkVisibility() && /^Show\b/.test(words) ? words : [];
				})
			};
		});
		expect(folds).toBeGreaterThan(0);
		expect(hidden).toBe(0);
		expect(dead).toEqual([]);
	});
}
