import { expect, test } from '@playwright/test';
import { axeOf, OF_A_THEME } from './axe.ts';
import { faces, choose, openReading, readings } from './reading-page.ts';

const path = '/documents/mss-reporting-channel/';

test('with all notes, every note is told as open, and its links are there', async ({ page }) => {
	await openReading(page, path);
	await choose(page, 'all');
	const notes = await page.locator('.note').count();
	const told = await page.evaluate(() =>
		Array.from(document.querySelectorAll('.note > details'), (details) => ({
			open: (details as HTMLDetailsElement).open,
			links: Array.from(details.querySelectorAll(':scope > footer > a'), (link) =>
				link.checkVisibility({ contentVisibilityAuto: true })
			)
		}))
	);
	expect(told).toHaveLength(notes);
	expect(
		told.filter(({ open, links }) => !open || links.length < 2 || links.includes(false))
	).toEqual([]);
	const tree = await page.locator('.text').ariaSnapshot();
	expect(tree.match(/link "Back"/g)).toHaveLength(notes);
});

for (const [width, named] of [
	[360, 'our faces'],
	[360, 'Arial'],
	[360, 'DejaVu'],
	[1280, 'our faces']
] as const) {
	test(`what one taps is 24 px or more at ${width} px in ${named}`, async ({ page }) => {
		await faces[named](page);
		await page.setViewportSize({ width, height: 800 });
		await openReading(page, path);
		const { small, looked } = await page.evaluate(async () => {
			const small: string[] = [];
			let looked = 0;
			for (const number of document.querySelectorAll('.text [role=doc-noteref]')) {
				number.scrollIntoView({ block: 'center' });
				// On a phone what is scrolled to is drawn a frame later.
				await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
				const { left, right, top, bottom, width, height } = number.getBoundingClientRect();
				const [x, y] = [(left + right) / 2, (top + bottom) / 2];
				looked++;
				const name = number.getAttribute('aria-label') ?? '';
				// Where two numbers touch, each has its middle, and they share what is between them.
				const hasNeighbour =
					number.matches('.next') || number.nextElementSibling?.matches('.next') === true;
				if ((width < 24 && !hasNeighbour) || height < 24)
					small.push(`number ${name}: ${width} × ${height}`);
				for (const [dx, dy] of [
					[0, 0],
					[-11, 0],
					[11, 0],
					[0, -11],
					[0, 11]
				] as const) {
					const at = document.elementFromPoint(x + dx, y + dy);
					const hit =
						number.contains(at) ||
						(hasNeighbour && dx !== 0 && Boolean(at?.closest('[role=doc-noteref]')));
					if (!hit) small.push(`number ${name} at ${dx}, ${dy}: ${at?.tagName} ${at?.className}`);
				}
			}
			for (const target of document.querySelectorAll(
				'.bar button, .bar label, .note footer a, .note footer summary, .note > details > summary, .after nav a'
			)) {
				if (!target.checkVisibility({ contentVisibilityAuto: true })) continue;
				const { width, height } = target.getBoundingClientRect();
				if (!height) continue;
				looked++;
				if (width < 23.9 || height < 23.9)
					small.push(`${target.outerHTML.slice(0, 60)}: ${width} × ${height}`);
			}
			return { small, looked };
		});
		expect(looked).toBeGreaterThan(80);
		expect(small).toEqual([]);
	});
}

/** Lines, words and letters set apart (WCAG 1.4.12). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

for (const [name, width, height, css, named] of [
	['with text spacing', 1280, 800, spacing, 'our faces'],
	['with text spacing on a phone', 360, 640, spacing, 'our faces'],
	['with text spacing on a phone', 360, 640, spacing, 'Arial'],
	['with text spacing on a phone', 360, 640, spacing, 'DejaVu'],
	['at 200 %', 640, 400, '', 'our faces'],
	['at 400 %', 320, 256, '', 'our faces'],
	['at 400 %', 320, 256, '', 'DejaVu']
] as const) {
	test(`nothing is cut off or beside the screen ${name} in ${named}`, async ({ page }) => {
		await faces[named](page);
		await page.setViewportSize({ width, height });
		for (const { slug, path } of readings) {
			await openReading(page, `${path}?layer=all`);
			await page.evaluate((css) => {
				const styles = new CSSStyleSheet();
				styles.replaceSync(css);
				document.adoptedStyleSheets.push(styles);
			}, css);
			const found = await page.evaluate(() => ({
				wide: document.documentElement.scrollWidth - innerWidth,
				cut: Array.from(
					document.querySelectorAll<HTMLElement>(
						'.reading :is(p, h1, h2, h3, li, label, summary, dd)'
					)
				).flatMap((box) => {
					const { overflowX, clipPath } = getComputedStyle(box);
					if (!box.checkVisibility() || clipPath !== 'none' || overflowX === 'auto') return [];
					return box.scrollWidth > box.clientWidth + 2 && box.clientWidth > 0
						? [`${box.tagName} ${box.textContent.slice(0, 40)}`]
						: [];
				})
			}));
			expect(found.wide, slug).toBeLessThanOrEqual(0);
			expect(found.cut, slug).toEqual([]);
		}
	});
}

test('in forced colours the key and the map keep colours alike, and marks are seen', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.setViewportSize({ width: 1280, height: 800 });
	await openReading(page, path);
	const found = await page.evaluate(() => {
		const colour = (element: Element | null, property: 'color' | 'stroke') =>
			element ? getComputedStyle(element)[property] : '';
		return Array.from(document.querySelectorAll<HTMLElement>('.key [data-kind]'), (row) => {
			const kind = row.dataset.kind ?? '';
			const marks = [...document.querySelectorAll(`.text span[aria-details][data-kind=${kind}]`)];
			return {
				kind,
				key: colour(row.querySelector('b'), 'color'),
				map: colour(document.querySelector(`.map path[data-kind=${kind}]`), 'stroke'),
				unseen: marks.filter((mark) => {
					const { textDecorationLine, borderLeftStyle, borderRightStyle } = getComputedStyle(mark);
					return (
						textDecorationLine === 'none' &&
						borderLeftStyle === 'none' &&
						borderRightStyle === 'none'
					);
				}).length
			};
		});
	});
	expect(found.length).toBeGreaterThan(4);
	expect(found.filter(({ map, key }) => map !== '' && map !== key)).toEqual([]);
	expect(found.filter(({ unseen }) => unseen > 0)).toEqual([]);
});

test('in forced colours the theme is the device’s, whatever was chosen', async ({ page }) => {
	const signs = async (theme: string) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
		await page.goto(path);
		await page.evaluate((theme) => (localStorage.theme = theme), theme);
		await page.reload();
		return page
			.locator('.key b')
			.evaluateAll((all) => all.map((sign) => getComputedStyle(sign).color));
	};
	const asTheDevice = await signs('auto');
	expect(asTheDevice.length).toBeGreaterThan(4);
	expect(await signs('light')).toEqual(asTheDevice);
});

test('more contrast makes every mark a line, and thicker', async ({ page }) => {
	await openReading(page, path);
	const look = () =>
		page.locator('.text span[aria-details]').evaluateAll((marks) =>
			marks.map((mark) => {
				const { textDecorationLine, textDecorationThickness } = getComputedStyle(mark);
				return textDecorationLine === 'none' ? 0 : parseFloat(textDecorationThickness);
			})
		);
	const before = await look();
	await page.emulateMedia({ contrast: 'more' });
	const after = await look();
	expect(after.filter((line) => line < 2)).toEqual([]);
	expect(after).not.toEqual(before);
});

test('with reduced motion nothing moves by itself', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openReading(page, path);
	for (const key of ['n', 'a', '1', 'f']) await page.keyboard.press(key);
	await page.locator('[aria-details=n_3]').first().click();
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
		'auto'
	);
});

// One text at every width in both themes; the others, which have the same styles, in one view each.
const views = [320, 360, 820, 1024, 1440].flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme }))
);
const seen = readings.flatMap((reading, place) =>
	(reading.path === path ? views : views.filter((_, turn) => turn === place * 2 + (place % 2))).map(
		(view) => ({
			...reading,
			...view
		})
	)
);
for (const [turn, { slug, path, width, colorScheme }] of seen.entries()) {
	test(`axe finds nothing in ${slug} at ${width} px in ${colorScheme}`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 800 });
		await openReading(page, `${path}?voices${turn % 2 ? '&layer=all' : ''}`);
		const axe = axeOf(page);
		if (colorScheme === 'dark') axe.withRules(OF_A_THEME);
		const { violations } = await axe.analyze();
		expect(
			violations.map(({ id, nodes }) => ({
				id,
				nodes: nodes.slice(0, 3).map(({ html }) => html)
			}))
		).toEqual([]);
	});
}
