import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type ConsoleMessage, type Response } from '@playwright/test';
import { serveSite, type ServedSite } from '../scripts/bench/browser/serve-site.ts';
import { htmlTokens } from '../src/lib/site/html-tokens.ts';
import { pages } from './pages.ts';

/** Where nobody told the build that it would be. */
const PATH = '/class/4b/reader';

let folder: string;
let served: ServedSite;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'any-path-'));
	await mkdir(join(folder, 'class/4b'), { recursive: true });
	await symlink(resolve('build'), join(folder, PATH));
	served = await serveSite(folder);
});
test.afterAll(async () => {
	served.close();
	await rm(folder, { recursive: true });
});

const read = (path: string) =>
	readFile(join('build', path.endsWith('/') ? `${path}index.html` : path), 'utf8');

/** Every address of this site that a page asks for or leads to, as written. */
function addressesIn(html: string): string[] {
	const inTags = htmlTokens(html).flatMap((token) =>
		token.type === 'open'
			? ['href', 'src', 'srcset', 'action', 'poster'].flatMap(
					(name) => token.attributes[name] ?? []
				)
			: []
	);
	const inStyles = Array.from(html.matchAll(/url\(["']?([^)"']+)/g), ([, address = '']) => address);
	return [...inTags, ...inStyles].filter((one) => !/^(https?:|data:|#)/.test(one));
}

/** The file that an address leads to from a page, both below the same root. */
function fileAt(address: string, page: string): string {
	const { pathname } = new URL(address, `http://site${PATH}${page}`);
	const path = decodeURI(pathname).replace(`${PATH}/`, 'build/');
	return path.endsWith('/') ? `${path}index.html` : path;
}

test('addresses are relative, lead to files of the build, and absolute in 404.html alone', async () => {
	const found = await Promise.all(
		pages.map(async (page) => ({ page, addresses: addressesIn(await read(page)) }))
	);
	for (const { page, addresses } of found) {
		expect(addresses.length, page).toBeGreaterThan(5);
		const absolute = addresses.filter((one) => one.startsWith('/'));
		expect(absolute, page).toEqual(page === '/404.html' ? addresses : []);
		if (page === '/404.html') continue;
		expect(
			addresses.filter((one) => !existsSync(fileAt(one, page))),
			page
		).toEqual([]);
	}
});

test('every page works under any path', async ({ page }) => {
	// A walk through all pages.
	test.slow();
	for (const path of pages.filter((path) => path !== '/404.html')) {
		const complaints: string[] = [];
		const failed = (response: Response) => {
			const isHere = response.url().startsWith(served.url + PATH);
			if (!isHere || response.status() >= 400) complaints.push(response.url());
		};
		const said = (message: ConsoleMessage) => {
			if (message.type() === 'error') complaints.push(message.text());
		};
		page.on('response', failed).on('console', said);
		await page.goto(served.url + PATH + path);
		await page.locator('.display').waitFor({ state: 'attached' });
		const faces = await page.evaluate(async () => {
			// Those in their place are the device’s, and need not be there.
			const ours = Array.from(document.fonts).filter(({ family }) => !/ Sized\b/.test(family));
			await Promise.all(ours.map((face) => face.load()));
			return ours.map(({ status }) => status);
		});
		expect(faces, path).toEqual(['loaded', 'loaded']);
		expect(complaints, path).toEqual([]);
		page.off('response', failed).off('console', said);
	}
});

test('404.html has its faces, its script and its way home at any depth', async ({ page }) => {
	const missing = await serveSite('build', { '/documents/none/at/all/': await read('/404.html') });
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	await page.goto(`${missing.url}/documents/none/at/all/`);
	await page.locator('.display').waitFor({ state: 'attached' });
	expect(
		await page.evaluate(() => document.fonts.load('1rem "Text Serif"').then((all) => all.length))
	).toBe(1);
	expect(complaints).toEqual([]);
	await page.getByRole('main').getByRole('link').click();
	await expect(page).toHaveURL(`${missing.url}/`);
	missing.close();
});
