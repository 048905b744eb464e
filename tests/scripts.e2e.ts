import { expect, test, type Page } from '@playwright/test';
import { codebook, documents } from './pages.ts';

const path = '/documents/mss-reporting-channel/';
const { annotations = [] } = documents.get('mss-reporting-channel') ?? {};
const second = annotations[1]?.id ?? '';

/** Opens a reading page and waits until the script, which lets the text go first, is at work. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.locator('.here').waitFor({ state: 'attached' });
}

const openNote = (page: Page) => page.locator('.note:has([open])');
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
	const kind = await page.evaluate(() => document.activeElement?.closest('.note')?.className);
	expect(kind).not.toContain('text-signal');
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
	await page.locator('.here').waitFor({ state: 'attached' });
	await expect(page.locator('.note:visible')).toHaveCount(
		await page.locator('.note.us-response').count()
	);
	for (const key of others) await page.keyboard.press(key);
	await expect(page).toHaveURL(new RegExp(`${path}$`));
});

test('unknown kinds in the address are ignored', async ({ page }) => {
	await open(page, `${path}?show=us-response,rumour,%3Cb%3E`);
	await expect(page.locator('.switches .kind input:checked')).toHaveCount(1);
	await open(page, `${path}?show=`);
	await expect(page.locator('.note:visible')).toHaveCount(0);
});

test('a link to a note wins over a filter', async ({ page }) => {
	const id = annotations.find(({ kind }) => kind === 'text-signal')?.id ?? '';
	await open(page, `${path}?show=us-response#${id}`);
	await expect(page.locator(`#${id}`)).toBeVisible();
	await expect(page.locator('#show_text-signal')).toBeChecked();
});

test('c shows the clean text, ? the keys, Esc closes', async ({ page }) => {
	await open(page, path);
	await page.keyboard.press('c');
	await expect(page.locator('.note:visible')).toHaveCount(0);
	await page.keyboard.press('c');
	await page.keyboard.press('n');
	await expect(openNote(page)).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(openNote(page)).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(page.locator('#r_1')).toBeFocused();

	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keys' });
	await expect(help).toBeVisible();
	const switches = await page.locator('.switches .kind').count();
	await expect(help.getByText(`1 – ${switches}`, { exact: true })).toBeVisible();
	await help.getByLabel('Single-letter keys are on').uncheck();
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await page.keyboard.press('n');
	await expect(openNote(page)).toHaveCount(0);
	await page.reload();
	await page.locator('.here').waitFor({ state: 'attached' });
	await page.keyboard.press('c');
	await expect(page.locator('.note:visible').first()).toBeVisible();
});

test('keys with a modifier are left to the browser', async ({ page }) => {
	await open(page, path);
	await page.keyboard.press('Control+c');
	await expect(page.locator('#show_text-only')).not.toBeChecked();
});

test('pointing at a note lights its passage, and the other way round', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, path);
	await page.locator('#n_2 summary').hover();
	await expect(page.locator('[aria-details=n_2]').first()).toHaveClass(/lit/);
	await page.locator('[aria-details=n_3]').first().hover();
	await expect(page.locator('#n_3')).toHaveClass(/lit/);
	await expect(page.locator('#n_2')).not.toHaveClass(/lit/);
});

test('a click on a passage opens its note', async ({ page }) => {
	await open(page, path);
	await page.locator('[aria-details=n_2]').first().click();
	await expect(page.locator('#n_2 footer')).toBeVisible();
});

test('a note can be cited', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, path);
	await page.locator('#n_2 summary').click();
	await page.locator('#n_2').getByRole('button', { name: 'Cite this note' }).click();
	const citation = page.locator('#n_2 output');
	await expect(citation).toContainText(
		'note 2 on “Chinese Ministry of State Security unveils channel'
	);
	await expect(citation).toContainText(
		'Global Times, as reposted by eng.danfetv.com · 3 August 2023'
	);
	await expect(citation).toContainText(`${path}#${second}`);
	await expect(page.locator('#n_2').getByRole('button', { name: 'Copied' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await citation.textContent()
	);
});

test('a note that a link opened has its citation too', async ({ page }) => {
	await open(page, `${path}#${second}`);
	await expect(page.locator('#n_2').getByRole('button', { name: 'Cite this note' })).toBeVisible();
	await expect(page.locator('[aria-details=n_2]').first()).toHaveClass(/open/);
});

test('theme and size are remembered, before the first paint', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/about/');
	await page.locator('.display summary').click();
	await page.getByLabel('Dark').check();
	await page.getByLabel('Small').check();
	await open(page, path);
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(22, 24, 27)');
	await expect(page.locator('html')).toHaveCSS('font-size', '16px');
	await expect(page.locator('.display [value=dark]')).toBeChecked();

	// Not by the script that comes after the first paint.
	await page.route('**/enhance-*.js', (route) => route.abort());
	await page.goto(path);
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(22, 24, 27)');
	await expect(page.locator('.display')).toHaveCount(0);
});

test('the map follows the screen and leads to a place', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, path);
	const at = () =>
		page
			.locator('.here')
			.evaluate((here: HTMLElement) => Number(here.style.getPropertyValue('--from')));
	await expect.poll(at).toBe(0);
	const box = (await page.locator('.lanes-box').boundingBox())!;
	await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.7);
	await expect.poll(at).toBeGreaterThan(0.3);
});
