import { expect, test, type Page } from '@playwright/test';
import { codebook, documents } from './pages.ts';
import { atWork, openReading as open } from './reading-page.ts';

const path = '/documents/mss-reporting-channel/';
const { annotations = [] } = documents.get('mss-reporting-channel') ?? {};
const [, second, third] = annotations.map(({ id }) => id);

/** The notes that a reader opened beside those of the first reading. */
const opened = (page: Page) => page.locator('.note:not(.first):has(> [open])');
const focusedNumber = (page: Page) =>
	page.evaluate(() => document.activeElement?.closest('.note')?.id);

test('n and p walk through the notes that are shown', async ({ page }) => {
	await open(page, path);
	await page.keyboard.press('n');
	expect(await focusedNumber(page)).toBe('n_1');
	await page.keyboard.press('n');
	expect(await focusedNumber(page)).toBe('n_2');
	await expect(page.locator('#n_2')).toBeInViewport();
	await page.keyboard.press('p');
	expect(await focusedNumber(page)).toBe('n_1');
	await page.keyboard.press('p');
	expect(await focusedNumber(page)).toBe('n_1');

	await page.keyboard.press('5');
	await page.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur());
	await page.evaluate(() => scrollTo(0, 0));
	await page.keyboard.press('n');
	const kind = await page.evaluate(
		() => document.activeElement?.closest<HTMLElement>('.note')?.dataset.kind
	);
	expect(kind).toBeTruthy();
	expect(kind).not.toBe('text-signal');
});

test('digits switch kinds, and the address keeps what is shown', async ({ page }) => {
	const kinds = codebook.kinds.map(({ id }) => id);
	const others = kinds.flatMap((id, index) => (id === 'us-response' ? [] : String(index + 1)));
	await open(page, path);
	await page.keyboard.press('1');
	await expect(page.locator('#show_official-source')).not.toBeChecked();
	await expect(page).toHaveURL(new RegExp(`\\?show=${kinds.slice(1).join()}$`));
	for (const key of others.slice(1)) await page.keyboard.press(key);
	await expect(page).toHaveURL(/\?show=us-response$/);
	await page.reload();
	await atWork(page);
	await expect(page.locator('.note:visible')).toHaveCount(
		await page.locator('.note[data-kind=us-response]').count()
	);
	for (const key of others) await page.keyboard.press(key);
	await expect(page).toHaveURL(new RegExp(`${path}$`));
});

test('unknown kinds in the address are ignored', async ({ page }) => {
	await open(page, `${path}?show=us-response,rumour,%3Cb%3E`);
	await expect(page.locator('#_kinds [data-kind] input:checked')).toHaveCount(1);
	await page.goto(`${path}?show=`);
	await atWork(page);
	await expect(page.locator('.note:visible')).toHaveCount(0);
});

test('a link to a note wins over a filter', async ({ page }) => {
	const id = annotations.find(({ kind }) => kind === 'text-signal')?.id ?? '';
	await open(page, `${path}?show=us-response#${id}`);
	await expect(page.locator(`#${id}`)).toBeVisible();
	await expect(page.locator('#show_text-signal')).toBeChecked();
});

test('t shows the text only, ? the keys, Esc closes', async ({ page }) => {
	await open(page, path);
	await page.keyboard.press('t');
	await expect(page.locator('.note:visible')).toHaveCount(0);
	await page.keyboard.press('f');
	await page.keyboard.press('n');
	await expect(opened(page)).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(opened(page)).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(page.locator('#r_1')).toBeFocused();

	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keys' });
	await expect(help).toBeVisible();
	const switches = await page.locator('#_kinds [data-kind] input').count();
	await expect(help.getByText(`1 – ${switches}`, { exact: true })).toBeVisible();
	await help.getByLabel('Single-letter keys are on').uncheck();
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await page.keyboard.press('n');
	await expect(opened(page)).toHaveCount(0);
	await page.reload();
	await atWork(page);
	await page.keyboard.press('t');
	await expect(page.locator('.note:visible').first()).toBeVisible();
});

test('keys with a modifier are left to the browser', async ({ page }) => {
	await open(page, path);
	for (const key of ['Control+t', 'Meta+a', 'Alt+q']) await page.keyboard.press(key);
	await expect(page.locator('#layer_first')).toBeChecked();
});

test('pointing at a note lights its passage, and the other way round', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, path);
	await page.locator('#n_2 > details > summary').hover();
	await expect(page.locator('[aria-details=n_2]').first()).toHaveClass(/lit/);
	await page.locator('[aria-details=n_3]').first().hover();
	await expect(page.locator('#n_3')).toHaveClass(/lit/);
	await expect(page.locator('#n_2')).not.toHaveClass(/lit/);
});

test('a click on a passage opens its note', async ({ page }) => {
	await open(page, path);
	await page.locator('[aria-details=n_3]').first().click();
	await expect(page.locator('#n_3 > details > footer')).toBeVisible();
});

test('a note can be cited', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, path);
	await page.locator('#n_2').getByText('More', { exact: true }).click();
	await page.locator('#n_2').getByRole('button', { name: 'Cite this note' }).click();
	const citation = page.locator('#n_2 output');
	await expect(citation).toContainText('note 2 on “The reporting channel”');
	await expect(citation).toContainText(
		'Global Times, as reposted by eng.danfetv.com · 3 August 2023'
	);
	await expect(citation).toContainText(`${path}#${second}`);
	await expect(page.locator('#n_2').getByText('Copied', { exact: true })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await citation.textContent()
	);
});

test('a note that a link opened has its citation too', async ({ page }) => {
	await open(page, `${path}#${third}`);
	await page.locator('#n_3').getByText('More', { exact: true }).click();
	await expect(page.locator('#n_3').getByRole('button', { name: 'Cite this note' })).toBeVisible();
	await expect(page.locator('[aria-details=n_3]').first()).toHaveClass(/open/);
});

test('theme and size are remembered, before the first paint', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/about/');
	await page.locator('.display button').click();
	await page.getByLabel('Dark').check();
	await page.getByLabel('Small').check();
	await open(page, path);
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(16, 18, 21)');
	await expect(page.locator('html')).toHaveCSS('font-size', '16px');
	await expect(page.locator('.display [value=dark]')).toBeChecked();

	// Not by the script that comes after the first paint.
	await page.route('**/enhance-*.js', (route) => route.abort());
	await page.goto(path);
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(16, 18, 21)');
	await expect(page.locator('.display')).toHaveCount(0);
});

test('the numbers of the map lead to the first reading', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, path);
	const links = page.locator('.map a');
	await expect(links).toHaveCount(await page.locator('.note.first').count());
	await links.last().click();
	await expect(page.locator('.note.first').last().locator('h3')).toBeInViewport();
});

test('what a reader chose before the script came stays, and goes into the address', async ({
	page
}) => {
	let release = () => {};
	const late = new Promise<void>((resume) => (release = resume));
	await page.route('**/enhance-reading-*.js', async (route) => {
		await late;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	await page.locator('#layer_all').check();
	release();
	await expect(page).toHaveURL(/\?layer=all$/);
	await expect(page.locator('#layer_all')).toBeChecked();
});
