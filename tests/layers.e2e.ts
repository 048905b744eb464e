import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { traces, topOfPassage } from './geometry.ts';
import {
	atWork,
	choose,
	layers,
	openReading,
	readings,
	switchInKinds,
	type Layer
} from './reading-page.ts';

const path = '/documents/mss-reporting-channel/';
const { annotations } = readings.find((one) => one.path === path)?.document ?? { annotations: [] };
const closed = annotations.find(({ first }) => first === undefined)?.id ?? '';

const shownLayer = (page: Page) => page.locator('.layers input:checked').getAttribute('value');
const openNotes = (page: Page) => page.locator('.note > [open]').count();

test.describe('an address shows', () => {
	/** the query, the layer, whether voices and sentence numbers are on, and how many kinds */
	const rows: [string, Layer, boolean, boolean, number][] = [
		['', 'first', false, false, 6],
		['?layer=first', 'first', false, false, 6],
		['?layer=all', 'all', false, false, 6],
		['?layer=questions', 'questions', false, false, 6],
		['?layer=none', 'none', false, false, 6],
		['?layer=none&sentences', 'none', false, true, 6],
		['?layer=all&voices', 'all', true, false, 6],
		['?show=us-response,text-signal', 'first', false, false, 2],
		['?layer=everything', 'first', false, false, 6],
		['?layer=all&show=us-response&voices', 'all', true, false, 1],
		[`?open=${closed}`, 'first', false, false, 6],
		[`?layer=all#${closed}`, 'all', false, false, 6],
		[`#${closed}`, 'first', false, false, 6]
	];
	for (const [query, layer, voices, sentences, kinds] of rows) {
		test(`${query || 'as it stands'}: ${layer}, after a reload too`, async ({ page }) => {
			await openReading(page, path + query);
			for (const turn of ['at first', 'after a reload']) {
				expect(await shownLayer(page), turn).toBe(layer);
				expect(await page.locator('#show_voices').isChecked(), turn).toBe(voices);
				expect(await page.locator('#show_sentences').isChecked(), turn).toBe(sentences);
				await expect(page.locator('#_kinds [data-kind] input:checked')).toHaveCount(kinds);
				const isOpen = query.includes(closed) || layer === 'all' || layer === 'questions';
				const details = page.locator(`.note:has([id="${closed}"]) > details`);
				expect(await details.evaluate((one: HTMLDetailsElement) => one.open), turn).toBe(isOpen);
				await page.reload();
				await atWork(page);
			}
		});
	}
});

for (const { slug, path, document } of readings) {
	test(`the first reading, all notes and the text only of ${slug}`, async ({ page }) => {
		await openReading(page, path);
		const first = await page.locator('.note.first').count();
		expect(first).toBeGreaterThan(4);
		await expect(page.getByRole('radio', { name: `First reading ${first}` })).toBeChecked();
		await expect(page.locator('.note:visible')).toHaveCount(document.annotations.length);
		expect(await openNotes(page)).toBe(first);
		await page.getByRole('radio', { name: `All notes ${document.annotations.length}` }).check();
		expect(await openNotes(page)).toBe(document.annotations.length);
		await expect(page).toHaveURL(`${path}?layer=all`);
		await page.getByRole('radio', { name: 'Text only' }).check();
		await expect(page).toHaveURL(`${path}?layer=none`);
		for (const gone of [
			'.map',
			'.note',
			'.about',
			'.noticed',
			'.layers .count',
			'[role=doc-noteref]',
			'[popovertarget=_kinds]'
		]) {
			await expect(page.locator(gone).filter({ visible: true }), gone).toHaveCount(0);
		}
		await page.getByRole('radio', { name: /^First/ }).check();
		expect(await openNotes(page)).toBe(first);
		await expect(page).toHaveURL(path);
	});

	test(`sentences of ${slug} bear the numbers of the coding, when asked for`, async ({ page }) => {
		const coding = readFileSync('annotations/coding/settled.tsv', 'utf8')
			.split('\n')
			.flatMap((line) => (line.startsWith(`${slug}\t`) ? [line.split('\t')[1] ?? ''] : []));
		expect(coding.length).toBeGreaterThan(0);
		await openReading(page, `${path}?layer=none`);
		const numbers = page.locator('.text [data-sentence]').filter({ visible: true });
		await expect(numbers).toHaveCount(0);
		await page.getByLabel('Number sentences').check();
		await expect(page).toHaveURL(`${path}?layer=none&sentences`);
		await expect(numbers).toHaveCount(coding.length);
		expect(
			await numbers.evaluateAll((all) => all.map((one) => one.getAttribute('data-sentence')))
		).toEqual(coding);
	});

	test(`questions of ${slug} are a number, and the question or the step`, async ({ page }) => {
		await openReading(page, `${path}?layer=questions`);
		const shown = await page.locator('.note').evaluateAll((notes) =>
			notes.map((note) => {
				const words = Array.from(
					note.querySelectorAll(':scope > details > :is(p, footer), h3'),
					(part) => (part.checkVisibility({ contentVisibilityAuto: true }) ? part.className : '')
				);
				return words.filter(Boolean).join();
			})
		);
		expect(shown).toEqual(
			document.annotations.map(({ question, try: step }) =>
				question ? 'question' : step ? 'step' : ''
			)
		);
	});
}

test.describe('the control is reached and unobscured, and the bar is low,', () => {
	for (const [width, height] of [
		[360, 640],
		[640, 360]
	] as const) {
		for (const layer of layers) {
			test(`at ${width} × ${height}, ${layer}`, async ({ page }) => {
				await page.setViewportSize({ width, height });
				await openReading(page, `${path}?layer=${layer}`);
				const found = await page.evaluate(() => {
					const bar = document.querySelector('.bar');
					const begins = (bar?.getBoundingClientRect().top ?? 0) + scrollY;
					const end = document.querySelector('.end')?.getBoundingClientRect().top ?? 0;
					const covered: string[] = [];
					let tallest = 0;
					for (const share of [0, 0.1, 0.35, 0.6, 0.85, 1]) {
						scrollTo(0, begins + share * (end - begins - 200));
						tallest = Math.max(tallest, bar?.getBoundingClientRect().height ?? 0);
						for (const input of document.querySelectorAll('.layers input')) {
							if (!input.checkVisibility()) continue;
							const { left, top, width, height } = input.getBoundingClientRect();
							const at = document.elementFromPoint(left + width / 2, top + height / 2);
							if (at !== input) covered.push(`${input.id} at ${share}: ${at?.tagName}`);
							if (left < 0 || left + width > innerWidth) covered.push(`${input.id} is cut off`);
						}
					}
					return { covered, tallest };
				});
				expect(found.covered).toEqual([]);
				expect(found.tallest).toBeGreaterThan(24);
				expect(found.tallest).toBeLessThanOrEqual(0.2 * height);
			});
		}
	}
});

test.describe('a kind that is off is gone', () => {
	for (const { slug, path, document: text } of readings) {
		test(`in ${slug}, with number, tick, line, note and link`, async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 800 });
			await openReading(page, path);
			const kinds = [...new Set(text.annotations.map(({ kind }) => kind))];
			expect(kinds.length).toBeGreaterThan(2);
			for (const [index, kind] of kinds.entries()) {
				const off = kinds.slice(0, index + 1);
				await page.evaluate((id) => document.getElementById(id)?.click(), `show_${kind}`);
				const left = await page.evaluate(traces, off);
				expect(left.looked).toBeGreaterThan(off.length * 3);
				expect(left.seen).toEqual([]);
			}
		});
	}
});

test.describe('the passage on the screen stays', () => {
	const steps: [string, (page: Page) => Promise<unknown>][] = [
		['a kind goes', (page) => switchInKinds(page, 'show_official-source', false)],
		['a kind goes by its key', (page) => page.keyboard.press('1')],
		['voices come', (page) => switchInKinds(page, 'show_voices', true)],
		['all notes come', (page) => choose(page, 'all')],
		['all notes come by their key', (page) => page.keyboard.press('a')],
		['questions come by their key', (page) => page.keyboard.press('q')],
		['the text stays alone', (page) => choose(page, 'none')],
		[
			'type grows',
			async (page) => {
				await page.evaluate(() =>
					document.querySelector<HTMLInputElement>('[name=size][value=large]')?.click()
				);
			}
		]
	];
	for (const width of [360, 1280]) {
		for (const [name, step] of steps) {
			test(`when ${name}, at ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				await page.goto('/about/');
				await openReading(page, path);
				for (const share of [0.3, 0.7]) {
					await page.evaluate((share) => {
						// The page keeps the place, not the browser: WebKit doesn’t.
						document.documentElement.style.overflowAnchor = 'none';
						const text = document.querySelector('.text')?.getBoundingClientRect();
						if (text) scrollTo(0, text.top + scrollY + share * text.height);
					}, share);
					// A place is remembered when scrolling has ended.
					await page.waitForTimeout(200);
					const before = await page.evaluate(topOfPassage, undefined);
					await step(page);
					await page.waitForTimeout(100);
					const after = await page.evaluate(topOfPassage, before.id);
					expect(Math.abs(after.top - before.top), before.id).toBeLessThanOrEqual(1);
					if (share === 0.3) await openReading(page, `${path}?layer=first`);
				}
			});
		}
	}
});

test('the arrow keys reach every layer', async ({ page }) => {
	await openReading(page, path);
	await page.locator('#layer_first').focus();
	const reached = [];
	for (let press = 0; press < 3; press++) {
		await page.keyboard.press('ArrowRight');
		reached.push(await shownLayer(page));
	}
	expect(reached).toEqual(['all', 'questions', 'none']);
});

test.describe('where all notes are shown none is folded', () => {
	for (const layer of ['all', 'questions'] as const) {
		for (const width of [375, 1280]) {
			test(`by a passage or a heading: ${layer}, ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height: 740 });
				await openReading(page, `${path}?layer=${layer}`);
				for (const number of [3, 9]) {
					const mark = page.locator(`[aria-details=n_${number}]`).first();
					await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
					const at = await mark.evaluate((element) => {
						const { x = 0, y = 0, height = 0 } = element.getClientRects()[0] ?? {};
						return { x: x + 3, y: y + height / 2 };
					});
					await page.mouse.click(at.x, at.y);
					const note = page.locator(`#n_${number}`);
					await expect(note).toBeInViewport();
					await expect(note.locator('> details')).toHaveAttribute('open');
					const summary = note.locator('> details > summary');
					await summary.dispatchEvent('click');
					await expect(note.locator('> details')).toHaveAttribute('open');
				}
			});
		}
	}
});

test('a tap on a passage whose open note is off the screen leads to it', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 375, height: 740 });
	let led = 0;
	for (const { path, document: text } of readings) {
		await openReading(page, path);
		for (const { id } of text.annotations.filter(({ first }) => first !== undefined)) {
			const note = page.locator(`.note:has([id="${id}"])`);
			const number = await note.getAttribute('id');
			const mark = page.locator(`[aria-details="${number}"]`).first();
			await mark.evaluate((element) => element.scrollIntoView({ block: 'end' }));
			await page.evaluate(() => scrollBy(0, 40));
			// Two clicks at one place, one after the other, would select a word.
			await page.waitForTimeout(600);
			const top = await note.evaluate((element) => element.getBoundingClientRect().top);
			if (top < 740) continue;
			const at = await mark.evaluate((element) => {
				const { x = 0, y = 0, height = 0 } = element.getClientRects()[0] ?? {};
				return { x: x + 3, y: y + height / 2 };
			});
			const isItself = await page.evaluate(
				([x = 0, y = 0, number]) =>
					document
						.elementFromPoint(Number(x), Number(y))
						?.closest('[aria-details]')
						?.getAttribute('aria-details') === number,
				[at.x, at.y, number]
			);
			if (!isItself) continue;
			await page.mouse.click(at.x, at.y);
			await expect(note.locator('> details')).toHaveAttribute('open');
			await expect(note).toBeInViewport();
			led++;
		}
	}
	expect(led).toBeGreaterThan(3);
});

test('with a kind its comma leaves, and the way to its note', async ({ page }) => {
	let looked = 0;
	for (const { path, document: text } of readings) {
		for (const kind of new Set(text.annotations.map(({ kind }) => kind))) {
			await page.goto(path);
			await page.locator(`#show_${kind}`).evaluate((input) => (input as HTMLElement).click());
			const left = await page.evaluate(() => {
				const isSeen = (element: Element) => element.checkVisibility();
				const commas = [...document.querySelectorAll('[role=doc-noteref] > i')].filter(
					(comma) => isSeen(comma) && !isSeen(comma.parentElement?.previousElementSibling ?? comma)
				);
				const ways = [...document.querySelectorAll<HTMLAnchorElement>('.tour a')].filter(
					(way) =>
						isSeen(way) &&
						!isSeen(document.getElementById(way.hash.slice(1))?.closest('.note') ?? way)
				);
				return {
					found: [...commas, ...ways].map(({ outerHTML }) => outerHTML),
					all: document.querySelectorAll('[role=doc-noteref] > i, .tour a').length
				};
			});
			looked += left.all;
			expect(left.found, `${path}, without ${kind}`).toEqual([]);
		}
	}
	expect(looked).toBeGreaterThan(100);
});

test('a note that is closed leaves the address, however it was closed', async ({ page }) => {
	const note = page.locator(`.note:has([id="${closed}"])`);
	for (const close of [
		() => note.locator('> details > summary').click(),
		async () => {
			await note.locator('> details > summary').focus();
			await page.keyboard.press('Escape');
		}
	]) {
		await openReading(page, `${path}#${closed}`);
		await page.reload();
		await atWork(page);
		await expect(note.locator('> details')).toHaveAttribute('open');
		await close();
		await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
		await expect(note.locator('> details')).not.toHaveAttribute('open');
	}
});
