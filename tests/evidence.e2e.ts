import { csvParse } from 'd3-dsv';
import { expect, test } from '@playwright/test';
import { countWords } from '../src/lib/text/words.ts';
import { voiceRanges } from '../src/lib/reader/voice-ranges.ts';
import { documents, library } from './pages.ts';

const { checks, claims } = library.evidence!;

test.describe('a trainee finds out from the desk alone', () => {
	test('which numbers contradict each other, and by how much', async ({ page }) => {
		await page.goto('/evidence/');
		await page.getByRole('main').getByRole('link', { name: 'Statistics' }).last().click();
		const section = page.locator('#disagree ~ .checks').first();
		const found = section.locator('.check');
		await expect(found).toHaveCount(
			checks.filter(({ result }) => result.verdict === 'disagrees').length
		);
		// What anyone can work out by hand.
		const alerts = found.filter({ hasText: '“200 million”' });
		await expect(alerts).toContainText('disagrees');
		await expect(alerts).toContainText('10 times as printed');
		await expect(alerts).toContainText('1 million readings per alert');
		const embassy = found.filter({ hasText: '“about 30,000' }).filter({ hasText: '25,000' });
		await expect(embassy.first()).toContainText('1.2 times as printed');
		await expect(found.filter({ hasText: 'hundreds of billions' }).first()).toContainText(
			'18 times at least'
		);
		// From the number to its passage, without looking for it.
		await alerts.getByRole('link', { name: '“200 million”' }).click();
		await expect(page).toHaveURL(/\/documents\/intelligence-agency-contacts\/#/);
		await expect(page.locator('.note footer:visible')).toHaveCount(1);
	});

	test('who speaks most', async ({ page }) => {
		await page.goto('/evidence/voices/');
		const rows = page.locator('.ranking tbody tr');
		await expect(rows.nth(0)).toContainText('the text itself');
		await expect(rows.nth(1)).toContainText('Ministry of State Security');
		const words = await rows.locator('td:nth-child(3)').allTextContents();
		const numbers = words.map((cell) => Number(cell.replaceAll(',', '')));
		expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
		const printed = [...documents.values()].reduce(
			(sum, { projection }) => sum + countWords(projection.text),
			0
		);
		expect(numbers.reduce((a, b) => a + b)).toBe(printed);
	});

	test('where the US is heard, and in how many words', async ({ page }) => {
		const line = async (path: string, selector: string) => {
			await page.goto(path);
			return page.locator(selector).textContent();
		};
		for (const [slug, document] of documents) {
			const ledger = await line('/evidence/us-response/', `[id="${slug}"] .counted`);
			const heard = document.annotations.some(({ facets }) => facets.side === 'us-statement');
			expect(ledger).toMatch(heard ? /reported in \d+ of \d+ words/ : /none reported, in \d/);
			const count = /reported in (\d+) of (\d+)/.exec(ledger!);
			if (count) expect(Number(count[2])).toBe(countWords(document.projection.text));
			// The page of the text says the same.
			const own = await line(`/documents/${slug}/`, '.us-line');
			expect(own!.replace(/\s+/g, ' ')).toContain(
				ledger!.replace('US response: ', '').replace(/\s+/g, ' ').trim()
			);
		}
		await page.goto('/evidence/us-response/');
		const report = page.locator('.report').filter({ hasText: 'Burns' }).first();
		await expect(report).toContainText('What follows at once');
		await expect(report).toContainText('The Chinese Foreign Ministry said');
	});

	test('what changed between two tellings', async ({ page }) => {
		await page.goto('/evidence/claims/');
		await expect(page.locator('.claim')).toHaveCount(claims.length);
		const claim = page.locator('.claim').filter({ has: page.locator('#wechat-debut') });
		const telling = (words: string) => claim.locator('.trail li').filter({ hasText: words });
		const [first, second] = [telling('debuted on Monday'), telling('debuted on WeChat on Tuesday')];
		await expect(first.locator('.says')).toContainText('Monday');
		await expect(second.locator('.says')).toContainText('Tuesday');
		await expect(second.locator('.changed')).toContainText('from Monday to Tuesday');
		await second.locator('blockquote a').click();
		await expect(page.locator(':target')).toContainText('debuted on WeChat on Tuesday');
		await expect(page.locator(':target')).toBeInViewport();
	});
});

test('a statistic leads from the margin to its card, and back', async ({ page }) => {
	await page.goto('/documents/intelligence-agency-contacts/#requests-to-the-foreign-ministry');
	await page.getByRole('link', { name: /figures, compared/ }).click();
	const card = page.locator('.statistic').filter({ hasText: 'Over 85,000 requests' });
	await expect(card.getByText('not stated').first()).toBeVisible();
	await card.getByRole('link', { name: 'The note in the margin' }).click();
	await expect(page).toHaveURL(/#requests-to-the-foreign-ministry$/);
});

test('every table downloads as CSV and JSON, with its columns told', async ({ page, request }) => {
	await page.goto('/evidence/data/');
	for (const section of await page.locator('.columns-list').all()) {
		const columns = await section.locator('dt').allTextContents();
		const href = async (name: string) =>
			(await section.getByRole('link', { name, exact: true }).getAttribute('href'))!;
		const csv = csvParse(await (await request.get(await href('CSV'))).text());
		const json = (await (await request.get(await href('JSON'))).json()) as object[];
		expect(csv.columns).toEqual(columns);
		expect(Object.keys(json[0]!)).toEqual(columns);
		expect(csv.length).toBe(json.length);
		expect(csv.map((row) => row.address)).toEqual(
			json.map((row) => (row as { address: string }).address)
		);
	}
});

test('a table can be sorted and filtered', async ({ page }) => {
	await page.goto('/evidence/statistics/');
	const table = page.locator('#table-statistics');
	const rows = table.locator('tbody tr:visible');
	const all = await rows.count();
	await table.getByLabel('With the words').fill('flights');
	const few = await rows.count();
	expect(few).toBeGreaterThan(0);
	expect(few).toBeLessThan(all);
	for (const row of await rows.all()) await expect(row).toContainText(/flights/i);
	await expect(table.locator('output')).toHaveText(`${few} of ${all}`);
	await table.getByLabel('With the words').fill('');
	await table.getByLabel('Credited to', { exact: true }).selectOption('nobody');
	for (const row of await rows.all()) await expect(row).toContainText('nobody');
	await table.getByLabel('Credited to', { exact: true }).selectOption('');

	const heading = table.getByRole('button', { name: 'As printed' });
	await heading.click();
	await expect(table.locator('th[aria-sort=ascending]')).toHaveCount(1);
	const printed = await table.locator('tbody td:nth-child(2)').allTextContents();
	const collator = new Intl.Collator('en', { numeric: true });
	const plain = printed.map((words) => words.replaceAll(',', ''));
	expect(plain).toEqual(plain.toSorted(collator.compare));
	await heading.click();
	await expect(table.locator('th[aria-sort=descending]')).toHaveCount(1);
	await table.getByLabel('In the order of').selectOption('as in the texts');
	await expect(table.locator('tbody tr')).toHaveCount(all);
});

test('on a phone a row is a card, and the order can be chosen', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/evidence/statistics/');
	const table = page.locator('#table-statistics');
	await expect(table.locator('td').first()).toHaveCSS('display', 'grid');
	await table.getByLabel('In the order of').selectOption('Period');
	const first = table.locator('tbody tr').first();
	await expect(first).not.toContainText('Periodnot stated');
});

test('two texts side by side lead to each other', async ({ page }) => {
	await page.goto('/evidence/compare/mss-wechat-debut/mss-reporting-channel/');
	await expect(page.locator('.column')).toHaveCount(2);
	await page.locator('.column .mark').filter({ hasText: '=' }).first().click();
	await expect(page.locator(':target')).toBeInViewport();
	const [left, right] = await page.locator('.column').all();
	for (const [column, slug] of [
		[left!, 'mss-wechat-debut'],
		[right!, 'mss-reporting-channel']
	] as const) {
		const printed = await column
			.locator('h3, p, li')
			.evaluateAll((blocks) =>
				blocks.map((block) =>
					Array.from(block.querySelectorAll('span'), (span) => span.textContent).join('')
				)
			);
		const text = documents.get(slug)!.projection.text.replace(/\s/g, '');
		expect(printed.join('').replace(/\s/g, '')).toBe(text);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a table has all its rows, and no control that would do nothing', async ({ page }) => {
		await page.goto('/evidence/statistics/');
		const figures = [...documents.values()].flatMap(({ annotations }) =>
			annotations.flatMap(({ quantities }) => quantities)
		);
		await expect(page.locator('#table-statistics tbody tr')).toHaveCount(figures.length);
		await expect(page.locator('.table-tools')).toHaveCount(0);
		await page.locator('.statistic summary').first().click();
		await expect(page.locator('.statistic blockquote').first()).toBeVisible();
	});

	test('a link to a folded comparison unfolds it', async ({ page }) => {
		await page.goto('/evidence/statistics/#twelve-percent-of-85000');
		await expect(page.locator('#twelve-percent-of-85000')).toBeVisible();
	});

	for (const [slug, document] of documents) {
		test(`voices can be shown in ${slug}, and the text stays as it is`, async ({ page }) => {
			await page.goto(`/documents/${slug}/`);
			const text = page.locator('.text');
			const before = await text.textContent();
			const ranges = voiceRanges(document, library.codebook!);
			const voices = page.locator('.voice[data-voice]');
			await expect(voices).toHaveCount(ranges.filter(({ name }) => name).length);
			const shade = () =>
				voices.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
			const named = () =>
				voices.evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content));
			expect(new Set(await shade()).size).toBe(Math.min(1, await voices.count()));
			const plain = await shade();

			await page.getByLabel('Show voices').check();
			for (const [index, colour] of (await shade()).entries())
				expect(colour).not.toBe(plain[index]);
			for (const content of await named()) expect(content).toContain(': ');
			expect(await text.textContent()).toBe(before);
		});
	}

	test('a term is explained beside the text, not over it', async ({ page }) => {
		await page.goto('/documents/mss-wechat-debut/');
		const term = page.locator('.terms details').first();
		await term.locator('summary').click();
		await expect(term.locator('p')).toBeVisible();
		const box = (await term.boundingBox())!;
		for (const paragraph of await page.locator('.passage > :is(p, h2)').all()) {
			const text = await paragraph.boundingBox();
			if (!text) continue;
			const apart =
				box.x >= text.x + text.width ||
				text.x >= box.x + box.width ||
				box.y >= text.y + text.height ||
				text.y >= box.y + box.height;
			expect(apart).toBe(true);
		}
	});
});
