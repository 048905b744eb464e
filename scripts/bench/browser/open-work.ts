import type { Browser, Page } from '@playwright/test';
import type { Work } from '../../../src/lib/annotation/work/work.ts';
import { DESK } from './device.ts';
import type { Kept } from './keep-works.ts';

/** So many times slower than this machine. */
export const SLOWDOWN = 4;

export const addressOf = (url: string, { id, text }: Work) =>
	`${url}/practice/${text.slug}/#work_${id}`;

/** A fresh page on which the work stands open, slowed down from then on. */
export async function openWork(
	browser: Browser,
	url: string,
	kept: Kept,
	work: Work
): Promise<Page> {
	const context = await browser.newContext({ ...DESK.screen, storageState: kept });
	const page = await context.newPage();
	await page.goto(addressOf(url, work));
	await page.locator('#_panel').waitFor();
	return slowPage(page);
}

export async function slowPage(page: Page): Promise<Page> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	return page;
}
