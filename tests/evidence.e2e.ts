import { expect, test } from '@playwright/test';
import { placeOf } from '../src/lib/figures/standing.ts';
import type { AnnotatedDocument } from '../src/lib/library/document.ts';
import { countWords } from '../src/lib/text/words.ts';
import { documents, library } from './pages.ts';

const { checks, claims } = library;

/** Counted here once more, as `wc -w` does, and not by the code that printed the counts. */
const countSpaced = (text: string) => text.trim().split(/\s+/).length;
const UNSPACED = /^(zh|ja|th|lo|km|my)\b/;
const wordsOf = ({ frontMatter: { lang }, projection: { text } }: AnnotatedDocument) =>
	UNSPACED.test(lang) ? countWords(text) : countSpaced(text);

test.describe('a trainee finds out from the desk alone', () => {
	test('which numbers do not fit, and by how much', async ({ page }) => {
		await page.goto('/evidence/');
		await page.getByRole('main').getByRole('link', { name: 'Statistics' }).last().click();
		// What is folded away on a phone is one list with what is not.
		const list = ':is(.checks, .narrow):not(#list_between ~ *)';
		const found = page.locator(`#list_inside ~ ${list} .check`);
		const inside = checks.filter(({ standing }) => placeOf(standing) === 'inside');
		const shown = new Set(
			inside.filter(({ result }) => result.factor).map(({ check }) => check.cluster ?? check)
		);
		await expect(found).toHaveCount(
			inside.filter(({ check }) => shown.has(check.cluster ?? check)).length
		);
		// What anyone can work out in the head comes first.
		const alerts = found.first();
		await expect(alerts).toContainText('“200 million”');
		await expect(alerts).toContainText('does not fit: 10 times (10 million to 1 million), if');
		await expect(alerts).toContainText('1 million readings per alert');
		await expect(alerts).toContainText(
			documents.get('intelligence-agency-contacts')!.frontMatter.shortTitle
		);
		const embassy = page.locator('.case').filter({ hasText: 'One embassy, five figures' });
		await expect(embassy.locator('.check')).toHaveCount(7);
		await expect(embassy.locator('.check').first()).toContainText('1.2 times (30,000 to 25,000)');
		await expect(found.filter({ hasText: 'hundreds of billions' }).first()).toContainText(
			'20 times (200 billion to 10 billion, the nearest ends)'
		);
		// From the number to its passage, without looking for it.
		await alerts.getByRole('link', { name: '“200 million”' }).click();
		await expect(page).toHaveURL(/\/documents\/intelligence-agency-contacts\/#/);
		await expect(page.locator(':target')).toBeVisible();
		await expect(page.locator(':target')).toBeInViewport();
	});

	test('who speaks most', async ({ page }) => {
		await page.goto('/evidence/voices/');
		const rows = page.locator('.ranking tbody tr');
		await expect(rows.nth(0)).toContainText('the text itself');
		await expect(rows.nth(1)).toContainText('Ministry of State Security');
		const words = await rows.locator('td:nth-child(2)').allTextContents();
		const numbers = words.map((cell) => Number(cell.replaceAll(',', '')));
		expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
		const printed = [...documents.values()]
			.filter(({ coded }) => coded)
			.reduce((sum, document) => sum + wordsOf(document), 0);
		expect(numbers.reduce((a, b) => a + b)).toBe(printed);
	});

	test('what could settle a sentence, and what one can look up', async ({ page }) => {
		await page.goto('/evidence/');
		await page.getByRole('heading', { name: 'Who could settle it' }).getByRole('link').click();
		const asked = [...documents.values()].flatMap(({ annotations }) =>
			annotations.filter(({ kind }) =>
				['unverifiable-statistic', 'official-source', 'us-response'].includes(kind)
			)
		);
		await expect(page).toHaveURL(/\/evidence\/reach\//);
		const numbers = page.locator('#_reach ~ .scroll').first().locator('tbody td:nth-of-type(1)');
		await expect(numbers).not.toHaveCount(0);
		const counts = (await numbers.allTextContents()).map(Number);
		expect(counts.reduce((a, b) => a + b)).toBe(asked.length);
		const open = asked.filter(({ reach }) => reach === 'public');
		const steps = page.locator('.look-ups li');
		await expect(steps).toHaveCount(open.length);
		await steps.first().locator('summary').click();
		await expect(steps.first()).toContainText('Against it:');
	});

	test('where the US is heard, and in how many words', async ({ page }) => {
		const line = async (path: string, selector: string) => {
			await page.goto(path);
			return page.locator(selector).textContent();
		};
		for (const [slug, document] of documents) {
			const ledger = await line('/evidence/us-response/', `[id="${slug}"] .counted`);
			const heard = document.annotations.some(({ facets }) => facets.side === 'us-statement');
			if (!document.coded) expect(ledger).toMatch(/not looked for yet/);
			else
				expect(ledger).toMatch(heard ? /reported\s+in \d+ of \d+ words/ : /none reported, in \d/);
			const count = /reported\s+in (\d+) of (\d+)/.exec(ledger!);
			if (count) expect(Number(count[2])).toBe(wordsOf(document));
			// The page of the text says the same.
			const own = await line(`/documents/${slug}/`, '.us');
			expect(own!.replace(/\s+/g, ' ')).toContain(
				ledger!.replace('US response: ', '').replace(/\s+/g, ' ').trim()
			);
		}
		await page.goto('/evidence/us-response/');
		const report = page.locator('.report').filter({ hasText: 'Burns' }).first();
		await expect(report).toContainText('20 July 2023');
		await expect(report).toContainText('before the event');
		await expect(report).toContainText('The Chinese Foreign Ministry said');
		// Its reply is a row of its own, which leads back.
		await report.getByRole('link', { name: /Ministry of Foreign Affairs, 24 July 2023/ }).click();
		await expect(page.locator(':target')).toContainText('Printed as a reply to');
	});

	test('what changed between two tellings', async ({ page }) => {
		await page.goto('/evidence/claims/');
		await expect(page.locator('.claim')).toHaveCount(claims.length);
		await expect(page.locator('.trail').first()).toBeHidden();
		await page.goto('/evidence/claims/#wechat-debut');
		const claim = page.locator('.claim').filter({ has: page.locator('#wechat-debut') });
		const telling = (words: string) => claim.locator('.trail li').filter({ hasText: words });
		const [first, second] = [telling('debuted on Monday'), telling('debuted on WeChat on Tuesday')];
		await expect(first.locator('.says')).toContainText('Monday');
		await expect(second.locator('.says')).toContainText('Tuesday');
		await expect(second.locator('.changed')).toContainText('from Monday to Tuesday');
		await expect(second).toContainText('Voice: the text itself; not that of its sentence');
		await second.locator('blockquote a').click();
		await expect(page.locator(':target')).toContainText('debuted on WeChat on Tuesday');
		await expect(page.locator(':target')).toBeInViewport();
	});
});

test('a statistic leads from the margin to its card, and back', async ({ page }) => {
	await page.goto('/documents/intelligence-agency-contacts/#requests-to-the-foreign-ministry');
	const note = page.locator('.note', { has: page.locator(':target') });
	await note.getByText('More', { exact: true }).click();
	await note.getByRole('link', { name: /figures, in \d+ comparisons/ }).click();
	const card = page.locator('.statistic').filter({ hasText: 'Over 85,000 requests' });
	await expect(card.getByText('not stated').first()).toBeVisible();
	await card.getByRole('link', { name: 'The note in the margin' }).click();
	await expect(page).toHaveURL(/#requests-to-the-foreign-ministry$/);
});

test('two texts side by side lead to each other', async ({ page }) => {
	await page.goto('/evidence/compare/mss-reporting-channel/mss-wechat-debut/');
	await expect(page.locator('.column')).toHaveCount(2);
	await page.locator('.column .mark[data-mark="="]').first().click();
	await expect(page.locator('.column:last-child :target')).toBeInViewport();
	await page.locator(':target + .mark[data-mark="="]').click();
	await expect(page.locator('.column:first-of-type :target')).toBeInViewport();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a figure’s card unfolds', async ({ page }) => {
		await page.goto('/evidence/statistics/');
		const quote = page.locator('.statistic blockquote').first();
		await expect(quote).toBeHidden();
		await page.locator('.statistic summary').first().click();
		await expect(quote).toBeVisible();
	});

	test('a link to a folded comparison unfolds it', async ({ page }) => {
		await page.goto('/evidence/statistics/');
		const check = page.locator('#twelve-percent-of-85000');
		await expect(check).toBeHidden();
		await page.goto('/evidence/statistics/#twelve-percent-of-85000');
		await expect(check).toBeVisible();
	});

	test('a term is explained where it is named, and put away again', async ({ page }) => {
		await page.goto('/documents/mss-wechat-debut/');
		const term = page.locator('.note [popovertarget^=term_]:visible').first();
		const explained = page.locator(`#${await term.getAttribute('popovertarget')}`);
		await expect(explained).toBeHidden();
		await term.click();
		await expect(explained).toBeVisible();
		await expect(explained).toContainText(await term.innerText());
		await page.keyboard.press('Escape');
		await expect(explained).toBeHidden();
	});
});

test('in forced colours the key of voices keeps the colours of the bars', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/evidence/voices/');
	const found = await page.evaluate(() =>
		Array.from(document.querySelectorAll<HTMLElement>('.key .swatch'), (swatch) => {
			const bar = document.querySelector(`svg [data-voice="${swatch.dataset.voice}"]`);
			return {
				key: getComputedStyle(swatch).backgroundColor,
				bar: bar ? getComputedStyle(bar).fill : ''
			};
		})
	);
	expect(found.length).toBeGreaterThan(3);
	expect(found.filter(({ key, bar }) => bar !== '' && bar !== key)).toEqual([]);
	expect(found.some(({ bar }) => bar !== '')).toBe(true);
});
