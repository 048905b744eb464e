import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { collectComplaints } from './firefox-complaints.ts';
import { hasStarted, test, walkFirefox } from './firefox-walk.ts';
import { documents, pages } from './pages.ts';

const slug = 'mss-reporting-channel';
const notes = documents.get(slug)?.annotations ?? [];
const middle = notes[notes.length >> 1]?.id ?? '';

walkFirefox(() => {
	test('every page opens without a complaint', async ({ tab, baseURL }) => {
		const complaints = collectComplaints(tab);
		for (const path of pages) await tab.goto(`${baseURL}${path}`);
		expect(complaints).toEqual([]);
	});

	for (const [what, body, told] of [
		['a script that throws', '<script>throw new Error("torn")</script>', 'torn'],
		['an error in the console', '<script>console.error("torn")</script>', 'torn'],
		['a file that is not there', '<img src="/nothing.png">', '/nothing.png 404'],
		[
			'what the policy refuses',
			`<meta http-equiv="Content-Security-Policy" content="img-src 'none'"><img src="/icon.svg">`,
			'img-src'
		]
	] as const) {
		test(`${what} is a complaint`, async ({ tab, baseURL }) => {
			const complaints = collectComplaints(tab);
			const page = `<!doctype html><base href="${baseURL}">${body}`;
			await tab.goto(`data:text/html,${encodeURIComponent(page)}`);
			await expect.poll(() => complaints.join('\n')).toContain(told);
		});
	}

	for (const [slug, { annotations }] of documents) {
		test(`the script starts on ${slug}, and at every note`, async ({ tab, baseURL }) => {
			test.slow();
			const silent: string[] = [];
			for (const hash of ['', ...annotations.map(({ id }) => `#${id}`)]) {
				// Only with an address that differs before the # is the page made anew.
				await tab.goto(`${baseURL}/documents/${slug}/?${hash.slice(1)}${hash}`);
				if (!(await hasStarted(tab))) silent.push(hash);
			}
			expect(silent).toEqual([]);
		});
	}

	for (const [where, hash] of [
		['at the plain address', ''],
		['at the address of a note', `#${middle}`]
	] as const) {
		for (const [how, again] of [
			['on reload while scrolled', (tab: Page) => tab.reload()],
			[
				'on Back while scrolled',
				async (tab: Page) => {
					await tab.goto(new URL('/about/', tab.url()).href);
					await tab.goBack();
				}
			]
		] as const) {
			test(`the script starts ${where} ${how}`, async ({ tab, baseURL }) => {
				await tab.goto(`${baseURL}/documents/${slug}/${hash}`);
				await tab.evaluate(() => scrollTo(0, 1500));
				await again(tab);
				expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(0);
				expect(await hasStarted(tab)).toBe(true);
			});
		}

		test(`the script starts ${where} in a tab in the background`, async ({
			firefox,
			tab,
			baseURL
		}) => {
			const behind = await firefox.newPage({ background: true });
			await tab.bringToFront();
			await behind.goto(`${baseURL}/documents/${slug}/${hash}`);
			expect(await behind.evaluate(() => document.visibilityState)).toBe('hidden');
			expect(await hasStarted(behind)).toBe(true);
			await behind.close();
		});
	}
});
