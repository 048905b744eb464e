import { expect, test } from '@playwright/test';
import { layers, openReading, readings } from './reading-page.ts';

/** The words that are selected when all of the text’s own blocks are, one line a block. */
function selectText(): string {
	const blocks = document.querySelectorAll('.paragraph > :is(p, h3), .paragraph > ul > li');
	return Array.from(blocks, (block) => {
		getSelection()?.selectAllChildren(block);
		return String(getSelection()).trim();
	}).join('\n');
}

for (const { slug, path, document: text } of readings) {
	const words = text.projection.text;

	test(`what is selected in ${slug} is the text, to the character`, async ({ page }) => {
		test.slow();
		for (const layer of layers) {
			await openReading(page, `${path}?layer=${layer}&voices&sentences`);
			expect(await page.evaluate(selectText), layer).toBe(words);
		}
	});

	test(`a search finds phrases across every number of ${slug}`, async ({ page }) => {
		await openReading(page, `${path}?layer=none`);
		await page.locator('#layer_first').check();
		const { looked, missing } = await page.evaluate(() => {
			const phrases = Array.from(
				document.querySelectorAll('.text [role=doc-noteref]'),
				(number) => {
					const block = number.closest('p, h3, li');
					if (!block) return '';
					const before = document.createRange();
					before.setStart(block, 0);
					before.setEndBefore(number);
					const after = document.createRange();
					after.setStartAfter(number);
					after.setEnd(block, block.childNodes.length);
					const [head, tail] = [before.toString().slice(-20), after.toString().slice(0, 20)];
					return tail.length > 5 ? head + tail : '';
				}
			).filter(Boolean);
			const find = (window as unknown as { find: (words: string, sensitive: boolean) => boolean })
				.find;
			return {
				looked: phrases.length,
				missing: phrases.filter((phrase) => {
					getSelection()?.removeAllRanges();
					return !find.call(window, phrase, true);
				})
			};
		});
		expect(looked).toBeGreaterThan(5);
		expect(missing).toEqual([]);
	});

	test(`the clipboard takes the words of ${slug} without numbers`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openReading(page, `${path}?voices`);
		const lines = words.split('\n');
		const at = await page.evaluate(() => {
			const blocks = [
				...document.querySelectorAll('.paragraph > :is(p, h3), .paragraph > ul > li')
			];
			const index = blocks.findIndex(
				(block) => block.querySelectorAll('[role=doc-noteref]').length > 1
			);
			const block = blocks[index];
			if (block) getSelection()?.selectAllChildren(block);
			return index;
		});
		await page.keyboard.press('Control+c');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied.trim()).toBe(lines[at]);
	});
}

for (const { slug, path, document: text } of readings) {
	const lines = text.projection.text.split('\n');

	test(`a selection over two paragraphs of ${slug} takes no note`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openReading(page, path);
		const pairs = await page.evaluate(() => {
			const noted = [...document.querySelectorAll('.paragraph:has(> .notes)')];
			return noted
				.filter(({ nextElementSibling: next }) => next?.matches('.paragraph'))
				.slice(0, 3)
				.map(({ id }) => id);
		});
		expect(pairs.length).toBeGreaterThan(0);
		for (const id of pairs) {
			const [from, to] = await page.evaluate((id) => {
				const one = document.getElementById(id);
				const blocks = [one?.firstElementChild, one?.nextElementSibling?.firstElementChild];
				one?.scrollIntoView({ block: 'center' });
				return blocks.map((block, index) => {
					const words = document.createRange();
					if (block) words.selectNodeContents(block);
					const box = [...words.getClientRects()].filter(({ width }) => width > 40).at(index - 1);
					return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
				});
			}, id);
			if (!from || !to) continue;
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			await page.mouse.move(to.x, to.y, { steps: 4 });
			await page.mouse.up();
			await page.keyboard.press('Control+c');
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			const theirs = copied.split('\n').filter((line) => line.trim());
			expect(theirs.length, id).toBeGreaterThan(1);
			for (const words of theirs) {
				expect(
					lines.some((line) => line.includes(words.trim())),
					`${id}: ${words}`
				).toBe(true);
			}
		}
	});

	test(`three clicks select a whole block of ${slug}`, async ({ page }) => {
		await openReading(page, path);
		const blocks = page.locator('.paragraph > :is(p, h3)');
		const cut: string[] = [];
		for (let index = 0; index < Math.min(8, await blocks.count()); index++) {
			await blocks.nth(index).scrollIntoViewIfNeeded();
			const at = await blocks.nth(index).evaluate((block) => {
				const words = document.createRange();
				words.selectNodeContents(block);
				const { x = 0, y = 0, height = 0 } = words.getClientRects()[0] ?? {};
				return { x: x + 12, y: y + height / 2 };
			});
			await page.mouse.click(at.x, at.y, { clickCount: 3 });
			const selected = await page.evaluate(() => String(getSelection()).trim());
			if (!lines.includes(selected)) cut.push(selected);
		}
		expect(cut).toEqual([]);
	});
}

test('a note that a search finds opens', async ({ page }) => {
	const { path, document: text } = readings[0] ?? {};
	const closed = text?.annotations.find(({ first }) => first === undefined);
	// A browser looks for words in an address as for those in its search box.
	const words = encodeURIComponent(closed?.note.split(' ').slice(0, 8).join(' ') ?? '').replaceAll(
		'-',
		'%2D'
	);
	await openReading(page, `${path}#:~:text=${words}`);
	await expect(page.locator(`.note:has([id="${closed?.id}"]) > details`)).toHaveAttribute('open');
});

test('no number begins a line', async ({ page }) => {
	for (const width of [360, 820, 1024, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		for (const { path } of readings) {
			await page.goto(path);
			const { found, looked } = await page.evaluate(() => {
				const found: string[] = [];
				let looked = 0;
				for (const number of document.querySelectorAll('[role=doc-noteref]')) {
					// What is drawn stands in the last of its boxes; a break before it would leave the one before empty.
					const drawn = [...number.getClientRects()].at(-1);
					const texts = document.createTreeWalker(
						number.closest('p, h2, h3, li') ?? document.body,
						NodeFilter.SHOW_TEXT
					);
					let before: Node | null = null;
					while (texts.nextNode()) {
						const follows = number.compareDocumentPosition(texts.currentNode);
						if (follows & Node.DOCUMENT_POSITION_PRECEDING && texts.currentNode.nodeValue?.trim())
							before = texts.currentNode;
					}
					if (!before || !drawn) continue;
					looked++;
					const end = (before.nodeValue ?? '').trimEnd().length;
					const last = document.createRange();
					last.setStart(before, end - 1);
					last.setEnd(before, end);
					const { right, bottom } = last.getBoundingClientRect();
					if (drawn.top > bottom || drawn.right < right)
						found.push(number.getAttribute('href') ?? '');
				}
				return { found, looked };
			});
			expect(looked).toBeGreaterThan(20);
			expect(found, `${path}, ${width} px`).toEqual([]);
		}
	}
});
