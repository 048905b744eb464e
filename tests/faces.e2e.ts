import { expect, test } from '@playwright/test';

/** What the browser says of the line, in ms for a round trip: nothing where it does not tell. */
const lines: [name: string, roundTrip: number | undefined, asked: number][] = [
	['where the browser does not tell', undefined, 2],
	['where it knows nothing yet', 100, 2],
	['on a slow line', 150, 0]
];
for (const [name, roundTrip, asked] of lines) {
	test(`our faces are ${asked ? 'asked for' : 'not asked for'} ${name}`, async ({ page }) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.addInitScript((rtt) => {
			const connection = rtt && Object.assign(new EventTarget(), { rtt });
			Object.defineProperty(navigator, 'connection', { value: connection });
		}, roundTrip);
		await page.goto('/documents/mss-reporting-channel/', { waitUntil: 'networkidle' });
		expect(requests.filter((url) => url.endsWith('.woff2'))).toHaveLength(asked);
		const serif = await page
			.locator('.paragraph > p')
			.first()
			.evaluate((words) => getComputedStyle(words).fontFamily);
		expect(serif.startsWith('"Text Serif"')).toBe(Boolean(asked));
		expect(serif).toContain('"Times Sized"');
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('our faces are asked for ahead', async ({ page }) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto('/documents/mss-reporting-channel/', { waitUntil: 'networkidle' });
		expect(requests.filter((url) => url.endsWith('.woff2'))).toHaveLength(2);
		// Each once, though the page names it twice.
		await expect(page.locator('noscript link')).toHaveCount(2);
	});
});
