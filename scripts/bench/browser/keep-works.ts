import type { Browser, BrowserContextOptions } from '@playwright/test';
import { toCollection } from '../../../src/lib/annotation/work/collection.ts';
import type { Work } from '../../../src/lib/annotation/work/work.ts';

/** What a fresh context can begin with. */
export type Kept = NonNullable<BrowserContextOptions['storageState']>;

/**
 * What a browser holds after it has read `works` in, as files, on the page of works of the site at `url`: every context that begins
 * with it finds them as they were. By the page’s own way in, so that nothing here knows how a device keeps them.
 */
export async function keepWorks(
	browser: Browser,
	url: string,
	works: readonly Work[]
): Promise<Kept> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${url}/practice/`);
	for (const work of works) {
		await page.locator('input[type="file"]').setInputFiles({
			name: 'work.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(toCollection(work, url)))
		});
		await page.getByRole('button', { name: 'Add it' }).click();
		await page.getByText('It is on this device now.').waitFor();
	}
	const state = await context.storageState({ indexedDB: true });
	await context.close();
	return state;
}
