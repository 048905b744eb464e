import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { CHEAP_PHONE, DESK, type Device } from './browser/device.ts';
import { slowPage, SLOWDOWN } from './browser/open-work.ts';
import { serveSite } from './browser/serve-site.ts';
import { readKeys, watchKeys } from './browser/time-keys.ts';
import { median } from './median.ts';
import { say, type Row } from './report.ts';

const ROWS = 3000;
/** Typed into the field for words; some rows hold it. */
const WORD = 'flights';
/** Between two presses, ms: each is answered before the next. */
const PAUSE = 400;

const ADDRESS = '/evidence/statistics/';
const MADE = '/evidence/made/';

/** A filter of the table of figures, its rows repeated until there are three thousand, 4 times slower: from a key press to the paint. */
export async function measureTable(site: string, browser: Browser, runs: number): Promise<Row[]> {
	const page = await readFile(join(site, ADDRESS, 'index.html'), 'utf8');
	const { url, close } = await serveSite(site, { [MADE]: repeatRows(page) });
	const rows: Row[] = [];
	for (const device of [DESK, CHEAP_PHONE]) {
		const times = { letter: [] as number[], choice: [] as number[] };
		for (let run = 0; run <= runs; run++) {
			const page = await openTable(browser, url + MADE, device);
			const letters = await timePresses(page, 'With the words', [...WORD]);
			await page.keyboard.press('Control+A');
			await page.keyboard.press('Delete');
			await page.waitForTimeout(PAUSE);
			// Down the options of a choice, one after another.
			const choices = await timePresses(page, 'Not stated', Array(3).fill('ArrowDown'));
			if (run > 0) {
				times.letter.push(...letters);
				times.choice.push(...choices);
			}
			await page.context().close();
		}
		for (const [what, measured] of Object.entries(times)) {
			rows.push(
				say(
					`filter on ${ROWS} rows, ${device.name}, ${SLOWDOWN}× slower: ${what} to paint`,
					`${median(measured).toFixed(0)} ms`,
					'≤ 33 ms, two frames'
				)
			);
		}
	}
	close();
	return rows;
}

/** The page with the rows of its table repeated. */
function repeatRows(page: string): string {
	const table = page.indexOf('id="table_statistics"');
	const start = page.indexOf('>', page.indexOf('<tbody', table)) + 1;
	const end = page.indexOf('</tbody>', start);
	if (table < 0 || start <= 0 || end < 0) {
		throw new Error(
			`${ADDRESS} holds no table of figures: its id or its rows are written otherwise.`
		);
	}
	const rows = page
		.slice(start, end)
		.split(/(?=<tr)/)
		.filter((row) => row.startsWith('<tr'));
	const many = Array.from({ length: ROWS }, (_, index) => rows[index % rows.length]);
	return page.slice(0, start) + many.join('') + page.slice(end);
}

/** The made table, its tools in sight, slowed down from then on. */
async function openTable(browser: Browser, url: string, { screen }: Device): Promise<Page> {
	const context = await browser.newContext(screen);
	const page = await context.newPage();
	await page.goto(`${url}#table_statistics`);
	await page.locator('#table_statistics .table-tools > details').evaluate((fold) => {
		(fold as HTMLDetailsElement).open = true;
	});
	await watchKeys(page);
	return slowPage(page);
}

/** ms of each press of these keys in a tool. */
async function timePresses(page: Page, tool: string, keys: readonly string[]): Promise<number[]> {
	await page.locator('#table_statistics').getByLabel(tool, { exact: true }).focus();
	const before = (await readKeys(page)).length;
	for (const key of keys) {
		await page.keyboard.press(key);
		await page.waitForTimeout(PAUSE);
	}
	const times = (await readKeys(page)).slice(before);
	if (times.length !== keys.length) {
		throw new Error(`Of ${keys.length} keys in “${tool}”, ${times.length} were timed.`);
	}
	return times;
}
