import { parse } from 'csv-parse/sync';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Filter } from '../src/lib/parts/table/table-filter.ts';
import { documents, pages } from './pages.ts';

test('every table downloads as CSV and JSON, with its columns told', async ({ page, request }) => {
	await page.goto('/evidence/data/');
	const sections = page.locator('.columns-list');
	await expect(sections).not.toHaveCount(0);
	for (const section of await sections.all()) {
		const columns = await section.locator('dt').allTextContents();
		const get = async (name: string) => {
			const href = await section.getByRole('link', { name, exact: true }).getAttribute('href');
			return request.get(String(href));
		};
		const bytes = await (await get('CSV')).body();
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const [ids, ...rows] = parse(bytes, { bom: true, record_delimiter: '\r\n' });
		const json = (await (await get('JSON')).json()) as Record<string, unknown>[];
		expect(ids).toEqual(columns);
		expect(Object.keys(json[0] ?? {})).toEqual(columns);
		expect(rows.map((row) => row.at(-1))).toEqual(json.map((row) => row.address));
		expect(rows.flat().filter((field) => /^[=+@＝＋－＠\t\r]|^-(?![\d.]+$)/.test(field))).toEqual(
			[]
		);
	}
});

test('what can be downloaded anywhere is told in one place', async ({ request }) => {
	const downloads = async (path: string) => {
		const html = await (await request.get(path)).text();
		return Array.from(
			html.matchAll(/"[./]*(\/evidence\/data\/[^"]+\.(?:csv|json))"/g),
			([, file]) => file
		);
	};
	const elsewhere = await Promise.all(
		pages.filter((path) => path !== '/evidence/data/').map(downloads)
	);
	const offered = new Set(elsewhere.flat());
	expect(offered.size).toBeGreaterThan(0);
	expect((await downloads('/evidence/data/')).sort()).toEqual([...offered].sort());
});

/** Words of a cell, after `value=` where it brings one along; `?` for what should be stated and is not. */
function cell(words: string): string {
	if (words === '?') return '<td><span class="unsaid">not stated</span></td>';
	const [, value, said = words] = /^([-\d.]+)=(.*)$/.exec(words) ?? [];
	return value === undefined ? `<td>${said}</td>` : `<td data-value="${value}">${said}</td>`;
}

/** A table as the desk prints it, smaller, with the site’s own script at work. */
async function openMadeTable(page: Page, rows: string[][], search = ''): Promise<Locator> {
	const desk = await (await page.request.get('/evidence/')).text();
	const [headings = [], ...others] = rows;
	const main = `<div class="data-table" id="table_made"><table><caption>Made <span>${others.length}</span></caption>
<thead><tr>${headings.map((heading) => `<th>${heading}</th>`).join('')}<th>In the text</th></tr></thead>
<tbody>${others.map((row) => `<tr>${row.map(cell).join('')}<td><a href="/">text</a></td></tr>`).join('')}</tbody>
</table></div>
<div class="data-table"><table><thead><tr><th>After it</th><th></th></tr></thead>
<tbody><tr><td>1</td><td></td></tr><tr><td>2</td><td></td></tr></tbody></table></div>`;
	const body = desk.replace(/(<main[^>]*>).*<\/main>/s, `$1${main}</main>`);
	await page.route(/\/made\/(\?.*)?$/, (route) =>
		route.fulfill({ contentType: 'text/html', body })
	);
	await page.goto(`/made/${search}`);
	await page.getByRole('button', { name: 'After it' }).waitFor();
	return page.locator('.data-table').first();
}

const names = (table: Locator) =>
	table.locator('tbody tr:visible td:first-child').allTextContents();

const ROWS = [
	['Name', 'Number', 'As printed', 'Kind'],
	['first', '2', 'item 10', 'even'],
	['thousands', '10,500', 'Item 9', 'even'],
	['less', '-10', 'items', 'even'],
	['unsaid', '?', '?', 'none'],
	['hundreds', '900', 'item 9', 'even'],
	['none', '–', '–', 'none'],
	['second', '8.15', 'over 1,200', 'odd'],
	['third', '8.7', 'over 300', 'odd'],
	['last', '-2', 'about 1', 'even']
];
const AS_PRINTED = 'first thousands less unsaid hundreds none second third last';

test.describe('rows stand in the order', () => {
	/** name, what is done (a heading, or “= choice”), the order then, and `aria-sort` */
	const rows: [string, string[], string, string][] = [
		['as printed, untouched', [], AS_PRINTED, ''],
		[
			'of numbers by their size',
			['Number'],
			'less last first second third hundreds thousands unsaid none',
			'Number ascending'
		],
		[
			'of numbers downwards, what is not stated still last',
			['Number', 'Number'],
			'thousands hundreds third second first last less unsaid none',
			'Number descending'
		],
		[
			'of words, small letters first, numbers in them by their size',
			['As printed'],
			'last hundreds thousands first less third second unsaid none',
			'As printed ascending'
		],
		[
			'of the third click, upwards again',
			['Number', 'Number', 'Number'],
			'less last first second third hundreds thousands unsaid none',
			'Number ascending'
		],
		[
			'of one column within another',
			['Number', 'Kind'],
			'less last first hundreds thousands unsaid none second third',
			'Kind ascending'
		],
		[
			'of a choice',
			['= Number ↑'],
			'less last first second third hundreds thousands unsaid none',
			'Number ascending'
		],
		[
			'of a choice, turned by its heading',
			['= Number ↑', 'Number'],
			'thousands hundreds third second first last less unsaid none',
			'Number descending'
		],
		[
			'of a choice, downwards',
			['= Number ↓'],
			'thousands hundreds third second first last less unsaid none',
			'Number descending'
		],
		['as printed, after a heading', ['Number', '= as in the texts'], AS_PRINTED, ''],
		['as printed, after a choice', ['= Number ↓', '= as in the texts'], AS_PRINTED, ''],
		[
			'upwards, after going back',
			['Number', '= as in the texts', 'Number'],
			'less last first second third hundreds thousands unsaid none',
			'Number ascending'
		]
	];
	for (const [name, steps, expected, sorted] of rows) {
		test(name, async ({ page }) => {
			const table = await openMadeTable(page, ROWS);
			const order = table.getByLabel('In the order of');
			await expect(order).toBeVisible();
			for (const step of steps) {
				if (step.startsWith('= ')) await order.selectOption(step.slice(2));
				else await table.getByRole('button', { name: step }).click();
			}
			expect((await names(table)).join(' ')).toBe(expected);
			const sorts = await table
				.locator('th[aria-sort]')
				.evaluateAll((all) => all.map((th) => `${th.textContent} ${th.getAttribute('aria-sort')}`));
			expect(sorts.join(', ')).toBe(sorted);
			// The two controls say the same.
			await expect(order.locator('option:checked')).toHaveText(
				sorted.replace(' ascending', ' ↑').replace(' descending', ' ↓') || 'as in the texts'
			);
		});
	}
});

test('a column goes by the values that its cells bring along, and not by their words', async ({
	page
}) => {
	const table = await openMadeTable(page, [
		['Name', 'As printed'],
		['hundreds', '500=more than five hundred'],
		['millions', '1100000=1.1 million'],
		['unsaid', '?'],
		['thirty', '30=about thirty'],
		['thousands', '10500=over 10,500']
	]);
	await table.getByRole('button', { name: 'As printed' }).click();
	expect((await names(table)).join(' ')).toBe('thirty hundreds thousands millions unsaid');
	await table.getByRole('button', { name: 'As printed' }).click();
	expect((await names(table)).join(' ')).toBe('millions thousands hundreds thirty unsaid');
});

test.describe('the address keeps', () => {
	/** name, what is done (heading, “= order”, “: kind”, “/ words”), the query then, the rows then */
	const rows: [string, string[], string, string][] = [
		['nothing, untouched', [], '', AS_PRINTED],
		[
			'an order',
			['Number'],
			'?made_order=Number',
			'less last first second third hundreds thousands unsaid none'
		],
		[
			'an order downwards',
			['= Number ↓'],
			'?made_order=-Number',
			'thousands hundreds third second first last less unsaid none'
		],
		[
			'one column within another',
			['Number', 'Kind'],
			'?made_order=Kind,Number',
			'less last first hundreds thousands unsaid none second third'
		],
		['a choice', [': odd'], '?made.Kind=odd', 'second third'],
		['words', ['/ over'], '?made_words=over', 'second third'],
		[
			'all of them',
			[': odd', '= Number ↓', '/ over'],
			'?made.Kind=odd&made_words=over&made_order=-Number',
			'third second'
		],
		[
			'nothing that was taken back',
			[': odd', '= Number ↓', ': all', '= as in the texts'],
			'',
			AS_PRINTED
		]
	];
	for (const [name, steps, query, expected] of rows) {
		test(name, async ({ page }) => {
			const table = await openMadeTable(page, ROWS);
			for (const step of steps) {
				if (step.startsWith('= '))
					await table.getByLabel('In the order of').selectOption(step.slice(2));
				else if (step.startsWith(': ')) await table.getByLabel('Kind').selectOption(step.slice(2));
				else if (step.startsWith('/ '))
					await table.getByLabel('With the words').fill(step.slice(2));
				else await table.getByRole('button', { name: step }).click();
			}
			const search = () => decodeURIComponent(new URL(page.url()).search);
			await expect.poll(search).toBe(query);
			expect(new URL(page.url()).hash).toBe(query && '#table_made');
			expect((await names(table)).join(' ')).toBe(expected);
			const controls = () =>
				table
					.locator('.table-tools :is(select, input)')
					.evaluateAll((all) =>
						all.map((one) => (one as HTMLInputElement | HTMLSelectElement).value)
					);
			const before = await controls();
			// A reload, and whoever is sent there, find the same.
			await page.reload();
			await page.getByRole('button', { name: 'After it' }).waitFor();
			await expect.poll(async () => (await names(table)).join(' ')).toBe(expected);
			expect(await controls()).toEqual(before);
			const sent = await openMadeTable(page, ROWS, query);
			await expect.poll(async () => (await names(sent)).join(' ')).toBe(expected);
			expect(await controls()).toEqual(before);
		});
	}

	test('each choice as a step that Back takes back, and Forward takes again', async ({ page }) => {
		const table = await openMadeTable(page, ROWS);
		const shown = async () => (await names(table)).join(' ');
		await table.getByLabel('Kind').selectOption('odd');
		await table.getByLabel('In the order of').selectOption('Number ↓');
		expect(await shown()).toBe('third second');
		await page.goBack();
		await expect.poll(shown).toBe('second third');
		await expect(table.locator('[aria-sort]')).toHaveCount(0);
		await expect(table.getByLabel('In the order of').locator('option:checked')).toHaveText(
			'as in the texts'
		);
		await page.goBack();
		await expect.poll(shown).toBe(AS_PRINTED);
		await expect(table.getByLabel('Kind')).toHaveValue('');
		await expect(table.locator('output')).toBeEmpty();
		await page.goForward();
		await page.goForward();
		await expect.poll(shown).toBe('third second');
		await expect(table.locator('output')).toHaveText('2 of 9');
	});

	test('words as no step of their own', async ({ page }) => {
		const table = await openMadeTable(page, ROWS);
		const before = await page.evaluate(() => history.length);
		await table.getByLabel('With the words').pressSequentially('item');
		await expect.poll(() => new URL(page.url()).search).toBe('?made_words=item');
		expect(await page.evaluate(() => history.length)).toBe(before);
	});

	test('what others keep there, and ignores what it does not know', async ({ page }) => {
		const table = await openMadeTable(
			page,
			ROWS,
			'?other=1&made.Kind=nothing&made.Gone=odd&made_order=Gone,-Number'
		);
		const downwards = 'thousands hundreds third second first last less unsaid none';
		await expect.poll(async () => (await names(table)).join(' ')).toBe(downwards);
		await expect(table.getByLabel('Kind')).toHaveValue('');
		await table.getByLabel('Kind').selectOption('odd');
		await expect
			.poll(() => new URL(page.url()).search)
			.toBe('?other=1&made.Kind=odd&made_order=-Number');
	});

	test('nothing more once all rows are asked for', async ({ page }) => {
		const table = await openMadeTable(page, ROWS, '?made.Kind=odd&made_words=over#table_made');
		await expect(table.locator('output')).toHaveText('2 of 9');
		await table.getByRole('button', { name: 'Show all' }).click();
		expect((await names(table)).join(' ')).toBe(AS_PRINTED);
		await expect.poll(() => new URL(page.url()).search).toBe('');
		await expect(table.getByLabel('With the words')).toBeFocused();
		await expect(table.getByRole('button', { name: 'Show all' })).toBeHidden();
	});
});

test.describe('rows are kept', () => {
	/** name, words typed, kind chosen, rows kept, what is said of it */
	const rows: [string, string, string, string, string][] = [
		['all, without a filter', '', '', AS_PRINTED, ''],
		['with a word', 'over', '', 'second third', '2 of 9'],
		['with a word in whatever case', 'ITEM', '', 'first thousands less hundreds', '4 of 9'],
		['with all of the words, from several columns', 'item thous', '', 'thousands', '1 of 9'],
		['with words among spaces', '  over  ', '', 'second third', '2 of 9'],
		['with nothing but spaces typed', '  ', '', AS_PRINTED, ''],
		['none, where no row fits', 'nobody', '', '', '0 of 9'],
		['of a kind', '', 'odd', 'second third', '2 of 9'],
		['of all kinds', '', 'all', AS_PRINTED, ''],
		['of a kind and with a word', '8.7', 'odd', 'third', '1 of 9'],
		['of a kind, but not with the word', 'thousands', 'odd', '', '0 of 9']
	];
	for (const [name, words, kind, expected, said] of rows) {
		test(name, async ({ page }) => {
			const table = await openMadeTable(page, ROWS);
			await table.getByLabel('With the words').fill(words);
			if (kind) await table.getByLabel('Kind').selectOption(kind);
			expect((await names(table)).join(' ')).toBe(expected);
			await expect(table.locator('output')).toHaveText(said);
		});
	}

	test('and come back when the filter is taken away, in the order asked for', async ({ page }) => {
		const table = await openMadeTable(page, ROWS);
		await table.getByLabel('Kind').selectOption('odd');
		await table.getByRole('button', { name: 'Number' }).dblclick();
		expect((await names(table)).join(' ')).toBe('third second');
		await table.getByLabel('Kind').selectOption('all');
		await expect(table.locator('output')).toBeEmpty();
		expect((await names(table)).join(' ')).toBe(
			'thousands hundreds third second first last less unsaid none'
		);
	});
});

test.describe('a table is offered', () => {
	const numbered = (length: number, kinds: number) => [
		['Name', 'Kind', 'Same'],
		...Array.from({ length }, (_, i) => [`row ${i}`, `kind ${i % kinds}`, 'same'])
	];
	/** name, rows, different kinds, labels of tools, buttons */
	const rows: [string, number, number, string[], number][] = [
		['nothing, with one row', 1, 1, [], 0],
		['an order, from two rows on', 2, 2, [], 3],
		['no filter, with seven rows', 7, 7, [], 3],
		['filters, from eight rows on', 8, 8, ['With the words', 'Name', 'Kind', 'In the order of'], 3],
		['no choice among nine', 9, 9, ['With the words', 'In the order of'], 3],
		['a choice of two', 9, 2, ['With the words', 'Kind', 'In the order of'], 3]
	];
	for (const [name, length, kinds, labels, buttons] of rows) {
		test(name, async ({ page }) => {
			const table = await openMadeTable(page, numbered(length, kinds));
			await expect(table.getByRole('button')).toHaveCount(buttons);
			expect(await table.locator('.table-tools label').allTextContents()).toEqual(labels);
		});
	}

	test('a choice of its values in order, and all of them', async ({ page }) => {
		const [headings = [], ...others] = numbered(9, 3);
		const table = await openMadeTable(page, [headings, ...others.toReversed()]);
		const options = table.getByLabel('Kind').locator('option');
		expect(await options.allTextContents()).toEqual(['all', 'kind 0', 'kind 1', 'kind 2']);
	});
});

test('the figures can be sorted and filtered', async ({ page }) => {
	await page.goto('/evidence/statistics/');
	const table = page.locator('#table_statistics');
	const rows = table.locator('tbody tr:visible');
	const all = await rows.allTextContents();
	await table.getByLabel('With the words').fill('flights');
	const few = all.filter((row) => row.includes('flights'));
	expect(few.length).toBeGreaterThan(0);
	expect(await rows.allTextContents()).toEqual(few);
	await expect(table.locator('output')).toHaveText(`${few.length} of ${all.length}`);
	await table.getByLabel('With the words').fill('');
	await table.getByLabel('Credited to', { exact: true }).selectOption('nobody');
	const credits = await rows.locator('[data-label="Credited to"]').allTextContents();
	expect(new Set(credits)).toEqual(new Set(['nobody']));
	await table.getByLabel('Credited to', { exact: true }).selectOption('all');
	expect(await rows.allTextContents()).toEqual(all);

	await table.getByRole('button', { name: 'As printed' }).click();
	const sorted = await rows.allTextContents();
	expect(sorted).not.toEqual(all);
	expect(sorted.toSorted()).toEqual(all.toSorted());
	await expect(table.getByLabel('In the order of').locator('option:checked')).toHaveText(
		'As printed ↑'
	);
	await table.getByLabel('In the order of').selectOption('as in the texts');
	expect(await rows.allTextContents()).toEqual(all);
	await expect(table.locator('[aria-sort]')).toHaveCount(0);
});

test('the figures can be chosen by verdict, reach, what is counted, what they are a share of, and what is missing', async ({
	page
}) => {
	await page.goto('/evidence/statistics/');
	const table = page.locator('#table_statistics');
	const filters = JSON.parse((await table.getAttribute('data-filters')) ?? '[]') as Filter[];
	expect(filters.map(({ id }) => id)).toEqual(['verdict', 'reach', 'counts', 'whole', 'missing']);
	const choices = await table
		.locator('tbody tr')
		.evaluateAll((all) => all.map((row) => row.dataset.choices?.split(' ') ?? []));
	for (const { id, label, options } of filters) {
		const control = table.locator('.table-tools').getByLabel(label, { exact: true });
		for (const option of options) {
			await control.selectOption(option.label);
			const kept = choices.filter((row) => row.includes(`${id}:${option.id}`));
			expect(kept.length).toBeGreaterThan(0);
			await expect(table.locator('tbody tr:visible')).toHaveCount(kept.length);
			expect(new URL(page.url()).searchParams.get(`statistics.${id}`)).toBe(option.id);
		}
		await control.selectOption('all');
	}
	await table.getByRole('button', { name: 'As printed' }).click();
	const values = await table
		.locator('tbody td[data-label="As printed"]')
		.evaluateAll((all) => all.map((cell) => Number(cell.dataset.value)));
	expect(values).toEqual(values.toSorted((a, b) => a - b));
});

test.describe('the header of a table stays in view', () => {
	test('while its rows go by', async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 700 });
		await page.goto('/evidence/statistics/');
		const table = page.locator('#table_statistics');
		await table.locator('tbody tr').nth(40).scrollIntoViewIfNeeded();
		await page.mouse.wheel(0, 200);
		await expect(table.locator('thead th').first()).toBeInViewport();
		const top = await table
			.locator('thead th')
			.first()
			.evaluate((th) => th.getBoundingClientRect().top);
		expect(Math.abs(top)).toBeLessThan(2);
	});

	test('and on a phone its filters do', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('/evidence/statistics/?statistics.missing=period#table_statistics');
		const table = page.locator('#table_statistics');
		await expect(table.locator('output')).toHaveText(/^\d+ of \d+$/);
		await expect(table.getByText('Filters and order: 1 in use')).toBeAttached();
		await table.locator('tbody tr:visible').nth(20).scrollIntoViewIfNeeded();
		await page.mouse.wheel(0, 600);
		await expect(table.getByText('Filters and order')).toBeInViewport();
		await table.getByText('Filters and order').click();
		await expect(table.getByLabel('With the words')).toBeInViewport();
	});
});

test('on a phone a row is a card, and the order can be chosen', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/evidence/statistics/');
	const table = page.locator('#table_statistics');
	await page.getByText(/^Show all \d+ figures$/).click();
	await table.getByText('Filters and order').click();
	const periods = table.locator('td[data-label=Period]');
	await expect(periods.first()).toHaveCSS('display', 'grid');
	const label = await periods
		.first()
		.evaluate((cell) => getComputedStyle(cell, '::before').content);
	expect(label).toBe('"Period"');
	await table.getByLabel('In the order of').selectOption('Period ↑');
	await expect(periods.first()).toHaveText(/^\d{4}/);
	await expect(periods.last()).toHaveText('not stated');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a table has all its rows, and no control that would do nothing', async ({ page }) => {
		await page.goto('/evidence/statistics/');
		const figures = [...documents.values()].flatMap(({ annotations }) =>
			annotations.flatMap(({ quantities }) => quantities)
		);
		await expect(page.locator('#table_statistics tbody tr')).toHaveCount(figures.length);
		await expect(page.locator('.table-tools')).toHaveCount(0);
	});
});
