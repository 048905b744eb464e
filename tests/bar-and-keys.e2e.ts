import { expect, test, type Page } from '@playwright/test';
import { covered } from './geometry.ts';
import { atWork, openReading, readings, faces } from './reading-page.ts';

const path = '/documents/mss-reporting-channel/';

const screens = [
	[752, 800],
	[1024, 600],
	[1280, 800],
	[1343, 800]
] as const;

for (const [turn, [width, height]] of screens.entries()) {
	test(`what a link leads to is not under the bar at ${width} × ${height}`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height });
		const hidden: string[] = [];
		// Each text at one width, each width with a text or two: to follow a link takes its time.
		const here = readings.filter((_, index) => index % screens.length === turn);
		for (const { slug, path, document } of here) {
			await openReading(page, path);
			const targets = [
				...document.annotations.map((_, index) => `r_${index + 1}`),
				...document.paragraphs.map((_, index) => `p_${index}`)
			].map((id) => ({ id, shows: `#${id}` }));
			// The address of a note shows its title.
			const notes = document.annotations.map(({ id }, index) => ({
				id,
				shows: `#n_${index + 1} h3`
			}));
			const found = await page.evaluate(covered, [...targets, ...notes]);
			hidden.push(...found.map((one) => `${slug} ${one}`));
		}
		expect(hidden).toEqual([]);
	});

	test(`no Shift+Tab stop is under the bar at ${width} × ${height}`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height });
		await openReading(page, path);
		await page.locator('.after a').first().focus();
		const hidden: string[] = [];
		let stops = 0;
		for (; stops < 90; stops++) {
			await page.keyboard.press('Shift+Tab');
			if (await page.evaluate(() => Boolean(document.activeElement?.closest('.bar')))) break;
			hidden.push(...(await page.evaluate(covered, [])));
		}
		expect(stops).toBeGreaterThan(40);
		expect(hidden).toEqual([]);
	});
}

/** Presses a key as a keyboard of another layout does. */
const type = (page: Page, key: string, code: string, repeat = false) =>
	page.evaluate(
		(init) =>
			(document.activeElement ?? document.body).dispatchEvent(
				new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })
			),
		{ key, code, repeat }
	);

test.describe('keys work', () => {
	/** name, key, code, what is true then */
	const rows: [string, string, string, string][] = [
		['with Caps Lock', 'N', 'KeyN', '#n_1 summary:focus'],
		['on a Cyrillic keyboard', 'т', 'KeyN', '#n_1 summary:focus'],
		['on a Greek keyboard', 'ν', 'KeyN', '#n_1 summary:focus'],
		['with Caps Lock, for a layer', 'A', 'KeyA', '#layer_all:checked'],
		['on a Cyrillic keyboard, for a layer', 'ф', 'KeyA', '#layer_all:checked'],
		['with French digits', '&', 'Digit1', '#show_official-source:not(:checked)'],
		['with French digits and an accent', 'é', 'Digit2', '#show_state-media-framing:not(:checked)'],
		['on an AZERTY keyboard, for the letter that is printed', 'a', 'KeyQ', '#layer_all:checked'],
		['with Shift, for help', '?', 'Slash', 'dialog.help[open]'],
		['on a French keyboard, for help', '?', 'KeyM', 'dialog.help[open]']
	];
	for (const [name, key, code, then] of rows) {
		test(name, async ({ page }) => {
			await openReading(page, path);
			await type(page, key, code);
			await expect(page.locator(then)).toHaveCount(1);
		});
	}

	test('once while they are held', async ({ page }) => {
		await openReading(page, path);
		await type(page, '1', 'Digit1');
		for (let held = 0; held < 3; held++) await type(page, '1', 'Digit1', true);
		await expect(page.locator('#show_official-source')).not.toBeChecked();
		await type(page, 'v', 'KeyV');
		await type(page, 'v', 'KeyV', true);
		await expect(page.locator('#show_voices')).toBeChecked();
	});
});

test.describe('what opens closes', () => {
	for (const where of ['by Escape', 'by a click elsewhere']) {
		for (const [name, opener, opened] of [
			['the menu of theme and size', '.display > button', '[name=theme]'],
			['kinds and voices', '.bar > button', '#show_voices']
		] as const) {
			test(`${name}, ${where}`, async ({ page }) => {
				await openReading(page, path);
				await page.locator(opener).first().click();
				const inside = page.locator(opened).first();
				await expect(inside).toBeVisible();
				if (where === 'by Escape') await page.keyboard.press('Escape');
				else await page.locator('h1').click();
				await expect(inside).toBeHidden();
			});
		}
	}
});

test('the name of the kind in a note opens what it means', async ({ page }) => {
	await openReading(page, path);
	const note = page.locator('.note.first').first();
	await note.locator('p button').first().click();
	const kind = await note.getAttribute('data-kind');
	await expect(page.locator(`#means_${kind}`)).toBeVisible();
});

test.describe('the place is kept', () => {
	/** Delays the script until it is let go. */
	async function holdScript(page: Page): Promise<() => void> {
		let letGo = () => {};
		const held = new Promise<void>((done) => (letGo = done));
		await page.route('**/enhance-*.js', async (route) => {
			await held;
			await route.continue();
		});
		return letGo;
	}
	const fifth = () => readings.find((one) => one.path === path)?.document.annotations[4]?.id ?? '';

	test('when the script comes late', async ({ page }) => {
		const letGo = await holdScript(page);
		await page.goto(`${path}#${fifth()}`, { waitUntil: 'commit' });
		await page.locator('.colophon').waitFor();
		await page.mouse.move(300, 400);
		await page.mouse.wheel(0, 2500);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1500);
		await page.waitForTimeout(300);
		const before = await page.evaluate(() => scrollY);
		letGo();
		await atWork(page);
		await page.waitForTimeout(200);
		expect(await page.evaluate(() => scrollY)).toBe(before);
	});

	test('on reload', async ({ page }) => {
		await openReading(page, `${path}#${fifth()}`);
		await page.evaluate(() => scrollTo(0, 2500));
		await page.waitForTimeout(300);
		const before = await page.evaluate(() => scrollY);
		await page.reload();
		await atWork(page);
		await page.waitForTimeout(300);
		expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(1);
	});

	test('on a phone, which draws only what is near its screen, on reload', async ({ page }) => {
		// Set the same both times, however late our faces come.
		await faces.Arial(page);
		await page.setViewportSize({ width: 375, height: 740 });
		await openReading(page, '/documents/mss-and-ministries/');
		for (let turn = 0; turn < 12; turn++) {
			await page.mouse.wheel(0, 500);
			await page.waitForTimeout(60);
		}
		await page.waitForTimeout(300);
		const seen = () =>
			page.evaluate(() => {
				const tops = Array.from(document.querySelectorAll('.paragraph'), ({ id }) => ({
					id,
					top: Math.round(document.getElementById(id)?.getBoundingClientRect().top ?? 0)
				}));
				return tops.find(({ top }) => top > 0);
			});
		const before = await seen();
		await page.reload();
		await atWork(page);
		await page.waitForTimeout(300);
		const after = await seen();
		expect(after?.id).toBe(before?.id);
		expect(Math.abs((after?.top ?? 0) - (before?.top ?? 0))).toBeLessThanOrEqual(1);
	});

	test('on the way back', async ({ page }) => {
		await openReading(page, `${path}#${fifth()}`);
		await page.evaluate(() => scrollTo(0, 2500));
		await page.waitForTimeout(300);
		const before = await page.evaluate(() => scrollY);
		await page.goto('/about/');
		await page.goBack();
		await atWork(page);
		await page.waitForTimeout(300);
		expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(1);
	});
});

test('a click on a mark puts its note into the address, another takes it out', async ({ page }) => {
	await openReading(page, path);
	const mark = page.locator('[aria-details=n_3]').first();
	await mark.click();
	await expect(page).toHaveURL(`${path}#debuted-on-tuesday`);
	await mark.click();
	await expect(page).toHaveURL(path);
});

test('“Link” copies the address of the note, and says so', async ({ page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openReading(page, `${path}?layer=all`);
	const link = page.locator('#n_3 .link');
	await link.click();
	await expect(link).toHaveText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`${baseURL}${path}#debuted-on-tuesday`
	);
	await expect(link).toHaveText('Link');
});

test('a followed note’s title is on the screen at 320 × 256', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 256 });
	const hidden: string[] = [];
	for (const { slug, path, document } of readings) {
		await openReading(page, path);
		const titles = document.annotations.map(({ id }, index) => ({
			id,
			shows: `#n_${index + 1} h3`
		}));
		const found = await page.evaluate(covered, titles);
		hidden.push(...found.map((one) => `${slug} ${one}`));
	}
	expect(hidden).toEqual([]);
});
