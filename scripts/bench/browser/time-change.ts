import type { Browser, CDPSession, Page } from '@playwright/test';
import { median } from '../median.ts';
import { DESK } from './device.ts';

/** Something that a reader does to a page, run in it. */
export type Change = (page: Page) => Promise<void>;

/** Switches the kind of this id off or on. Its switch is in a popover, and need not be seen for that. */
export const switchKind =
	(kind: string): Change =>
	(page) =>
		page.locator(`#show_${kind}`).evaluate((control) => (control as HTMLElement).click());

/** Opens or closes the first note below the middle of the screen that does not stand open to begin with. */
export const toggleNote: Change = (page) =>
	page.locator('.note:not(.first) > details > summary').evaluateAll((titles) => {
		const title = titles.find((one) => one.getBoundingClientRect().top > innerHeight / 2);
		if (!title) throw new Error('No note below the middle of the screen could be opened.');
		(title as HTMLElement).click();
	});

/**
 * Style and layout in ms for a change, at `slowdown`× less CPU, on a page of a desk, scrolled to its middle: the median of
 * `runs` on each of `pages` fresh pages, because runs on one page are more alike than pages are.
 */
export async function timeChange(
	browser: Browser,
	url: string,
	change: Change,
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
			await change(page);
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
