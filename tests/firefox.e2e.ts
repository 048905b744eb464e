import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { paperPath } from '../src/lib/annotation/paper.ts';
import { collectComplaints } from './firefox-complaints.ts';
import { hasStarted, test, walkFirefox } from './firefox-walk.ts';
import { margin } from './geometry.ts';
import { openSets } from './open-sets.ts';
import { documents, pages } from './pages.ts';
import { canReadPdf, INTERFACE, readPdf, squeeze } from './read-pdf.ts';

const slug = 'mss-reporting-channel';
const notes = documents.get(slug)?.annotations ?? [];
const middle = notes[notes.length >> 1]?.id ?? '';

walkFirefox(() => {
	test('every page opens without a complaint', async ({ tab, baseURL }) => {
		const complaints = collectComplaints(tab);
		for (const path of pages) await tab.goto(`${baseURL}${path}`);
		expect(complaints).toEqual([]);
	});

	const torn = [
		['<script>throw new Error("torn")</script>', 'torn'],
		['<script>console.error("torn")</script>', 'torn'],
		['<img src="/nothing.png">', '/nothing.png 404'],
		[
			`<meta http-equiv="Content-Security-Policy" content="img-src 'none'"><img src="/icon.svg">`,
			'img-src'
		]
	] as const;
	test('a script that throws, an error, a missing file and what the policy refuses are complaints', async ({
		tab,
		baseURL
	}) => {
		const complaints = collectComplaints(tab);
		for (const [body, told] of torn) {
			complaints.length = 0;
			const page = `<!doctype html><base href="${baseURL}">${body}`;
			await tab.goto(`data:text/html,${encodeURIComponent(page)}`);
			await expect.poll(() => complaints.join('\n')).toContain(told);
		}
	});

	for (const [slug, { annotations }] of documents) {
		const some = [0, annotations.length >> 1, annotations.length - 1];
		test(`the script starts on ${slug}, and at its first, middle and last note`, async ({
			tab,
			baseURL
		}) => {
			const silent: string[] = [];
			for (const hash of ['', ...some.map((index) => `#${annotations[index]?.id}`)]) {
				// Only with an address that differs before the # is the page made anew.
				await tab.goto(`${baseURL}/documents/${slug}/?${hash.slice(1)}${hash}`);
				if (!(await hasStarted(tab))) silent.push(hash);
			}
			expect(silent).toEqual([]);
		});
	}

	for (const [slug, { annotations }] of documents) {
		test(`no set of open notes moves ${slug}, and none overlap`, async ({ tab, baseURL }) => {
			await tab.setViewport({ width: 1280, height: 800 });
			await tab.goto(`${baseURL}/documents/${slug}/`);
			const found = await tab.evaluate(margin, { sets: openSets(annotations.length) });
			expect(found.looked.notes).toBe(annotations.length);
			expect(found.moved).toEqual([]);
			expect(found.overlapping).toEqual([]);
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

	for (const paper of ['sheet', 'key'] as const) {
		test(`prints every ${paper === 'key' ? 'note' : 'sentence'} of a ${paper}, and a foot on each page`, async ({
			tab,
			baseURL
		}) => {
			test.skip(!canReadPdf, 'pdftotext is not installed');
			await tab.goto(`${baseURL}${paperPath(slug, paper)}`);
			const printed = readPdf(await tab.pdf({ format: 'a4' }));
			const pages = printed.map(squeeze);
			const text = documents.get(slug);
			for (const words of pages) {
				expect(words).toContain(squeeze(text?.frontMatter.rights ?? ''));
			}
			// Firefox draws what is bold as outlines, which have no words: numbers of sentences, titles, headings. Of a
			// ligature of f it tells one sign, or that there is one.
			const plain = (words: string) => squeeze(words).replace(/[filt\ufb00-\ufb06\ufffd]/g, '');
			const all = pages.join('');
			const headings = new Set(
				text?.paragraphs.flatMap(({ tagName, blocks }) => (tagName === 'h2' ? blocks : []))
			);
			const told =
				paper === 'key'
					? notes.map(({ note }) => note.replaceAll('*', ''))
					: (text?.sentences ?? [])
							.filter(({ block }) => !headings.has(block))
							.map(({ start, end }) => text?.projection.text.slice(start, end) ?? '');
			expect(told.length).toBeGreaterThan(20);
			expect(told.filter((words) => !plain(all).includes(plain(words).slice(0, 25)))).toEqual([]);
			// On a sheet each sentence has its number on a line to write on as well, by itself.
			const numbers = new Set(printed.join('\n').split(/\s+/));
			if (paper === 'sheet') {
				expect(text?.sentences.filter(({ number }) => !numbers.has(`${number}`))).toEqual([]);
			}
			for (const word of INTERFACE) expect(all).not.toContain(word);
		});
	}
});
