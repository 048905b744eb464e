import type { Page } from '@playwright/test';
import { documents } from './pages.ts';

export const layers = ['first', 'all', 'questions', 'none'] as const;
export type Layer = (typeof layers)[number];

/** The reading page of every text, with its document. */
export const readings = Array.from(documents, ([slug, document]) => ({
	slug,
	document,
	path: `/documents/${slug}/`
}));

/** Opens a reading page and waits until the script, which lets the text go first, is at work. */
export async function openReading(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await atWork(page);
}

/** The last that the script adds: every note that stands open has its link. */
export const atWork = (page: Page) =>
	page.locator('.note .link').first().waitFor({ state: 'attached' });

/**
 * Clicks where something stands, without scrolling first: Playwright’s own click scrolls the page to where a bar that
 * sticks would stand without sticking.
 */
export async function clickThere(page: Page, selector: string): Promise<void> {
	const [x, y] = await page.locator(selector).evaluate((element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		return [left + width / 2, top + height / 2];
	});
	await page.mouse.click(x ?? 0, y ?? 0);
}

/** Opens the kinds’ switches as a reader does, unless they are open. */
export async function openKinds(page: Page): Promise<void> {
	const kinds = page.locator('#_kinds');
	if (await kinds.isHidden()) await clickThere(page, '.bar > [popovertarget=_kinds]');
	await kinds.waitFor();
}

/** Switches a kind or the voices, and closes the switches. */
export async function switchInKinds(page: Page, id: string, isOn: boolean): Promise<void> {
	await openKinds(page);
	const input = page.locator(`#${id}`);
	// The switches scroll by themselves where the screen is low.
	await input.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
	if ((await input.isChecked()) !== isOn) await clickThere(page, `#${id}`);
	await page.keyboard.press('Escape');
	await page.locator('#_kinds').waitFor({ state: 'hidden' });
}

/** Chooses a layer by the one control. */
export const choose = (page: Page, layer: Layer) => clickThere(page, `#layer_${layer}`);

/** How pages are set where our faces do not come in time: in what the device has. */
const setIn = (sans: string, serif: string) => async (page: Page) => {
	await page.route('**/*.woff2', (route) => route.abort());
	await page.addInitScript(
		([sans, serif]) => {
			const styles = new CSSStyleSheet();
			styles.replaceSync(`:root:root { --sans: '${sans}'; --serif: '${serif}' }`);
			document.adoptedStyleSheets.push(styles);
		},
		[sans, serif]
	);
};
export const faces = {
	'our faces': async () => {},
	Arial: setIn('Arial Sized', 'Times Sized'),
	DejaVu: setIn('DejaVu Sans Sized', 'DejaVu Serif')
};
