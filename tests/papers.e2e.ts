import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { COLLECTIONS, collectionPath, paperPath, papersOf } from '../src/lib/annotation/paper.ts';
import { splitEmphasis } from '../src/lib/annotation/emphasis.ts';
import type { Pages } from '../src/lib/print/page-counts.ts';
import { documents } from './pages.ts';
import { canReadPdf, INTERFACE, pagesOf, readPdf, squeeze } from './read-pdf.ts';

const COUNTS = fileURLToPath(new URL('../src/lib/print/page-counts.json', import.meta.url));
/** `COUNT_PAGES=yes npm run e2e -- papers --workers 1` writes the file that this holds. */
const isCounting = process.env.COUNT_PAGES !== undefined;
const counted = JSON.parse(readFileSync(COUNTS, 'utf8')) as Record<string, Pages>;

const POINTS = 72 / 25.4;
const A4 = { width: 210 * POINTS, height: 297 * POINTS };
/** Of a sheet: left of the margin to write in, above the foot. */
const aboveFoot = { ...A4, height: A4.height - 16 * POINTS };
const textColumn = { ...aboveFoot, width: A4.width - 58 * POINTS };

async function print(page: Page, path: string, format: 'A4' | 'Letter' = 'A4'): Promise<Buffer> {
	if (new URL(page.url(), 'http://x').pathname !== path) {
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
	}
	return await page.pdf({ format });
}

/** Counts these papers, or holds them against what was counted. */
async function checkLengths(page: Page, paths: string[]): Promise<Record<string, Pages>> {
	const found: Record<string, Pages> = {};
	for (const path of paths) {
		const a4 = pagesOf(await print(page, path));
		found[path] = { a4, letter: pagesOf(await print(page, path, 'Letter')) };
	}
	if (isCounting) {
		const all = { ...(JSON.parse(readFileSync(COUNTS, 'utf8')) as object), ...found };
		writeFileSync(COUNTS, `${JSON.stringify(all, null, '\t')}\n`);
	} else {
		expect(Object.fromEntries(paths.map((path) => [path, counted[path]]))).toEqual(found);
	}
	return found;
}

for (const [slug, document] of documents) {
	const { sentences, projection, annotations, parts } = document;

	test(`the papers of ${slug} take as many pages as is said`, async ({ page }) => {
		test.slow();
		const found = await checkLengths(
			page,
			papersOf(slug, parts).map(({ path }) => path)
		);
		const sheet = found[paperPath(slug, 'sheet')];
		// Two copied sheets for a class; no text takes more than five; a part is one.
		const most = slug === 'mss-reporting-channel' ? 2 : 5;
		expect(Math.max(sheet?.a4 ?? 0, sheet?.letter ?? 0)).toBeLessThanOrEqual(most);
		for (const { id } of parts) {
			expect(found[paperPath(slug, 'sheet', id)], id).toEqual({ a4: 1, letter: 1 });
		}
	});

	test(`the sheet of ${slug} has every sentence behind its number, to the letter, and no find`, async ({
		page
	}) => {
		test.skip(!canReadPdf, 'pdftotext is not installed');
		const pdf = await print(page, paperPath(slug, 'sheet'));
		const column = squeeze(readPdf(pdf, textColumn).join(''));
		const missing = sentences.filter(
			({ number, start, end }) =>
				!column.includes(`${number}${squeeze(projection.text.slice(start, end))}`)
		);
		expect(missing.map(({ number }) => number)).toEqual([]);
		const pages = readPdf(pdf).map(squeeze);
		for (const words of pages) {
			expect(words).toContain(
				squeeze(`word for word as found at ${document.frontMatter.carrier} on`)
			);
			expect(words).toContain(squeeze(document.frontMatter.rights));
		}
		const all = pages.join('');
		for (const word of INTERFACE) expect(all).not.toContain(word);
		for (const { title, note } of annotations) {
			expect(all).not.toContain(squeeze(note));
			// A title may be words of the text.
			if (!squeeze(projection.text).includes(squeeze(title))) {
				expect(all).not.toContain(squeeze(title));
			}
		}
	});

	test(`the key of ${slug} has every note with its number, and the sheet’s numbers`, async ({
		page
	}) => {
		test.skip(!canReadPdf, 'pdftotext is not installed');
		const pdf = await print(page, paperPath(slug, 'key'));
		// What crosses from page to page has the foot between.
		const text = squeeze(readPdf(pdf, aboveFoot).join(''));
		const whole = squeeze(readPdf(pdf).join(''));
		const lost = annotations.flatMap(({ id, title, note }, index) => {
			const words = splitEmphasis(note)
				.map(({ words }) => words)
				.join('');
			const first = squeeze(words).slice(0, 40);
			const head = new RegExp(`${index + 1}\\D{1,3}${RegExp.escape(squeeze(title))}`);
			return head.test(text) && text.includes(first) ? [] : id;
		});
		expect(lost).toEqual([]);
		for (const { number, start, end } of sentences) {
			const [word = ''] = projection.text.slice(start, end).split(/\s/);
			expect(whole, `sentence ${number}`).toContain(`${number}${squeeze(word)}`);
		}
		for (const word of INTERFACE) expect(text).not.toContain(word);
	});
}

for (const paper of ['sheet', 'key'] as const) {
	test(`a sentence longer than a page is printed whole on a ${paper}, and what follows it too`, async ({
		page
	}) => {
		test.skip(!canReadPdf, 'pdftotext is not installed');
		await page.goto(paperPath('mss-reporting-channel', paper));
		const words = await page
			.locator('.numbered p')
			.first()
			.evaluate((paragraph) => {
				const words = Array.from({ length: 1200 }, (_, index) => `w${index}x`);
				paragraph.append(` ${words.join(' ')}`);
				return words;
			});
		const pages = readPdf(await page.pdf({ format: 'A4' }), aboveFoot);
		expect(pages.length).toBeGreaterThan(2);
		const printed = new Set(pages.join('\n').match(/w\d+x/g));
		expect(words.filter((word) => !printed.has(word))).toEqual([]);
		expect(squeeze(pages.join(''))).toContain(squeeze('Required fields are marked *'));
	});
}

test('what is printed of all texts takes as many pages as is said', async ({ page }) => {
	await checkLengths(page, COLLECTIONS.map(collectionPath));
});
