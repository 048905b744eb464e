import { expect, test } from '@playwright/test';
import { splitEmphasis } from '../src/lib/annotation/emphasis.ts';
import { calledOf } from '../src/lib/codebook/vocabulary.ts';
import { codebook, comparePages, documents, pages } from './pages.ts';

/** Words as they are printed: what is ours is set apart, without its stars. */
const asPrinted = (written: string) =>
	splitEmphasis(written)
		.map(({ words }) => words)
		.join('');

for (const [slug, { projection, annotations }] of documents) {
	test.describe(slug, () => {
		test.beforeEach(({ page }) => page.goto(`/documents/${slug}/`));

		test('the text stands as it is, character by character', async ({ page }) => {
			const lines = await page
				.locator('.paragraph > :is(p, h3), .paragraph > ul > li')
				.allTextContents();
			expect(lines).toEqual(projection.text.split('\n'));
		});

		test('every declared annotation is painted, with its words', async ({ page }) => {
			const painted = await page.locator('.note').evaluateAll((notes) =>
				notes.map((note) => ({
					id: note.querySelector('p')!.id,
					title: note.querySelector('h3')!.textContent,
					note: note.querySelector('p')!.textContent,
					marked: Array.from(
						document.querySelectorAll(`[aria-details="${note.id}"]`),
						({ textContent }) => textContent
					).join('')
				}))
			);
			expect(painted).toEqual(
				annotations.map(({ id, kind, title, note, quotes }) => {
					const label = calledOf(codebook.kind(kind));
					return {
						id,
						title: `${label}: ${title}`,
						note: `${label}. ${asPrinted(note)}`,
						marked: quotes.map(({ exact }) => exact).join('')
					};
				})
			);
		});

		test('numbers and links lead from text to note and back', async ({ page }) => {
			const broken = await page.evaluate(() => {
				const missing = (link: Element) =>
					!document.getElementById((link.getAttribute('href') ?? '').slice(1));
				return [...document.querySelectorAll('article a[href^="#"]')]
					.filter(missing)
					.map((link) => link.outerHTML);
			});
			expect(broken).toEqual([]);
			const numbers = await page
				.locator('[role=doc-noteref]')
				.evaluateAll((all) => all.map((number) => number.getAttribute('aria-label')));
			expect(new Set(numbers).size).toBe(annotations.length);
			const first = [...new Set(numbers)].map(Number);
			expect(first).toEqual(first.toSorted((a, b) => a - b));
		});
	});
}

const [slug] = documents.keys();
for (const [path, block] of [
	[`/documents/${slug}/`, '.paragraph > p'],
	[comparePages[0] ?? '', '.part > p']
] as const) {
	test(`spaces in a row are seen as they stand on ${path}`, async ({ page }) => {
		await page.goto(path);
		const paragraph = page.locator(block).first();
		await paragraph.evaluate((element) => {
			element.textContent = '2020  1,200   (est.)';
			element.classList.add('spaced');
		});
		expect(await paragraph.innerText()).toBe('2020  1,200   (est.)');
	});
}

test('no line begins with the number of a note', async ({ page }) => {
	await page.goto(`/documents/${slug}/`);
	const torn = await page
		.locator('.paragraph > p')
		.first()
		.evaluate((paragraph) => {
			const sentence = '<span>他说这很重要</span>。<a role="doc-noteref" aria-label="12"></a>';
			paragraph.innerHTML = sentence.repeat(20);
			(paragraph as HTMLElement).style.padding = '0';
			const widths = Array.from({ length: 60 }, (_, step) => 120 + 7 * step);
			return widths.filter((width) => {
				(paragraph as HTMLElement).style.width = `${width}px`;
				return Array.from(paragraph.querySelectorAll('a')).some((number) => {
					const before = document.createRange();
					const text = number.previousSibling as Text;
					before.setStart(text, text.length - 1);
					before.setEnd(text, text.length);
					const boxes = [...number.getClientRects()];
					const line = before.getBoundingClientRect();
					return !boxes.length || boxes.some(({ top, bottom }) => (top + bottom) / 2 > line.bottom);
				});
			});
		});
	expect(torn).toEqual([]);
});

for (const path of comparePages) {
	test(`both texts stand as they are on ${path}, character by character`, async ({ page }) => {
		await page.goto(path);
		const printed = await page
			.locator('.column')
			.evaluateAll((columns) =>
				columns.map((column) =>
					Array.from(
						column.querySelectorAll('.part > :is(h3, p), .part > ul > li'),
						({ textContent }) => textContent
					)
				)
			);
		const slugs = path.split('/').slice(3, 5);
		expect(printed).toEqual(slugs.map((slug) => documents.get(slug)?.projection.text.split('\n')));
	});
}

test('what is copied from two texts side by side is their words alone', async ({ page }) => {
	await page.goto(
		comparePages.find((path) => /mss-reporting-channel\/mss-wechat/.test(path)) ?? ''
	);
	const marked = page.locator('.part > p', { has: page.locator('.mark') }).first();
	const [selected, text] = await marked.evaluate((paragraph) => {
		getSelection()?.selectAllChildren(paragraph);
		return [String(getSelection()), paragraph.textContent];
	});
	expect(selected.trim()).toBe(text);
});

test('paragraphs that share a sentence begin beside each other', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(
		comparePages.find((path) => /mss-reporting-channel\/mss-wechat/.test(path)) ?? ''
	);
	const tops = await page
		.locator('.part > p', { has: page.locator('.mark[data-mark="="]') })
		.evaluateAll((all) => all.map((paragraph) => paragraph.getBoundingClientRect().top));
	expect(tops).toHaveLength(2);
	expect(tops[0]).toBeCloseTo(tops[1] ?? 0, 0);
});

/** Pages of the desk that quote passages of the texts. */
for (const path of pages.filter((path) => /^\/evidence\/(?!compare\/.|$)/.test(path))) {
	test(`quotations on ${path} are the texts’ own words, to the character`, async ({ page }) => {
		await page.goto(path);
		const quoted = await page
			.locator(
				'.evidence :is(blockquote, q, td[data-label="As printed"], td[data-label="What follows at once"])'
			)
			.evaluateAll((all) =>
				all.flatMap((quote) => {
					const paragraphs = [...quote.querySelectorAll('p')];
					return (paragraphs.length ? paragraphs : [quote]).map(({ textContent }) =>
						textContent.trim()
					);
				})
			);
		if (/claims|framing|us-response|statistics/.test(path))
			expect(quoted.length).toBeGreaterThan(3);
		const texts = Array.from(documents.values(), ({ projection }) => projection.text);
		const altered = quoted
			.flatMap((words) => words.split(' … '))
			.filter((words) => !texts.some((text) => text.includes(words)));
		expect(altered).toEqual([]);
	});
}
