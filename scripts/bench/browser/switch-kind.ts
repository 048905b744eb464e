import type { Browser, CDPSession, Page } from '@playwright/test';
import { median } from '../median.ts';
import { DESK } from './device.ts';

/**
 * Style and layout in ms for switching the kind `kind` off or on, at `slowdown`× less CPU: the median of
 * `runs` on each of `pages` fresh pages, because runs on one page are more alike than pages are.
 */
export async function switchKind(
	browser: Browser,
	url: string,
	kind: string,
	{ slowdown, pages, runs }: { slowdown: number; pages: number; runs: number }
): Promise<number> {
	const times: number[] = [];
	for (let opened = 0; opened < pages; opened++) {
		const page = await browser.newPage(DESK.screen);
		await page.goto(url);
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable');
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		for (let run = 0; run <= runs; run++) {
			await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
			// Once to scroll, and once for what is drawn because it came near the screen.
			await settle(page);
			await settle(page);
			const before = await styleAndLayout(session);
			await page.locator(`#show_${kind}`).evaluate((control) => (control as HTMLElement).click());
			await settle(page);
			if (run > 0) times.push((await styleAndLayout(session)) - before);
		}
		await page.close();
	}
	return median(times);
}

/** Spent on them so far, in ms. */
async function styleAndLayout(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return metrics
		.filter(({ name }) => name === 'RecalcStyleDuration' || name === 'LayoutDuration')
		.reduce((sum, { value }) => sum + value * 1000, 0);
}

const settle = (page: Page) =>
	page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
