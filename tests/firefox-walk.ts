import { test as base } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { closeFirefox, hasFirefox, launchFirefox, systemFirefox } from './firefox.ts';

/**
 * Playwright’s `test` with `tab`, a page of puppeteer’s in Firefox, instead of `page`; `firefox` is the
 * browser, one for all walks of a file.
 */
export const test = base.extend<{ tab: Page }, { firefox: Browser }>({
	firefox: [
		// Playwright reads from the pattern which fixtures this one needs: none.
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const firefox = await launchFirefox();
			await use(firefox);
			await closeFirefox(firefox);
		},
		{ scope: 'worker' }
	],
	tab: async ({ firefox }, use) => {
		const tab = await firefox.newPage();
		await use(tab);
		await tab.close();
	}
});

/** Declares the walks of a file, one after the other in one Firefox; where there is none, one line says so. */
export function walkFirefox(walks: () => void): void {
	if (hasFirefox) {
		test.describe.configure({ mode: 'default' });
		walks();
	} else {
		test.skip(`no ${systemFirefox}: these walks are left out (Debian: apt-get install firefox-esr)`, () => {});
	}
}

/**
 * Whether the script is at work within two seconds or so: then the header has the control of theme and size.
 * Asked from outside, because a tab in the background gets few timers and no frames of its own.
 */
export async function hasStarted(tab: Page): Promise<boolean> {
	for (let asked = 0; asked < 80; asked++) {
		if (await tab.evaluate(() => document.querySelector('.site .display') !== null)) return true;
		await new Promise((resume) => setTimeout(resume, 25));
	}
	return false;
}
