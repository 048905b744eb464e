import { expect } from '@playwright/test';
import { test, walkFirefox } from './firefox-walk.ts';
import { overlapsOfNotes, topsOfPassages, type Overlap } from './margin-geometry.ts';

/** A note of 100 × 40 pixels whose top is at `top`. */
const note = (id: string, top: number, more = '') =>
	`<aside class="note" id="${id}" style="position: absolute; left: 0; top: ${top}px; width: 100px; height: 40px; ${more}"></aside>`;

const rows: [what: string, body: string, overlaps: Overlap[]][] = [
	['no note', '', []],
	['notes that touch', note('a', 0) + note('b', 40), []],
	['notes that touch but for half a pixel', note('a', 0) + note('b', 39.5), []],
	[
		'notes a pixel over each other',
		note('a', 0) + note('b', 39),
		[{ notes: ['a', 'b'], across: 100, down: 1 }]
	],
	['notes beside each other', note('a', 0) + note('b', 0, 'left: 100px'), []],
	[
		'the last of three on the first',
		note('a', 0) + note('b', 50) + note('c', 10, 'left: 90px; height: 20px'),
		[{ notes: ['a', 'c'], across: 10, down: 20 }]
	],
	['one that is not displayed', note('a', 0) + note('b', 0, 'display: none'), []],
	['one that is not visible', note('a', 0) + note('b', 0, 'visibility: hidden'), []],
	[
		'one that is folded',
		`${note('a', 0)}<details><summary>More</summary>${note('b', 0)}</details>`,
		[]
	],
	[
		'two far below the screen, not laid out yet',
		`<div style="height: 9000px"></div><div style="content-visibility: auto; position: relative; height: 200px">${note('a', 0)}${note('b', 30)}</div>`,
		[{ notes: ['a', 'b'], across: 100, down: 10 }]
	],
	['a note in a note', note('a', 0).replace('></aside>', `>${note('b', 0)}</aside>`), []]
];

const passages = `<body style="margin: 0"><div class="paragraph"><p style="margin: 0; height: 300px">One</p><p>Note</p></div>
<div class="paragraph" style="position: absolute; top: 2000px"><p style="margin: 0; height: 3000px">Two</p></div>`;

for (const [what, body, overlaps] of rows) {
	test(`overlaps of ${what}`, async ({ page }) => {
		await page.setContent(body);
		expect(await page.evaluate(overlapsOfNotes)).toEqual(overlaps);
	});
}

test('tops of passages are those of the page, wherever it is scrolled', async ({ page }) => {
	await page.setContent(passages);
	await page.evaluate(() => scrollTo(0, 700));
	expect(await page.evaluate(topsOfPassages)).toEqual([0, 2000]);
});

walkFirefox(() => {
	test('Firefox finds the same overlaps, and the same tops', async ({ tab }) => {
		for (const [what, body, overlaps] of rows) {
			await tab.setContent(`<!doctype html>${body}`);
			expect(await tab.evaluate(overlapsOfNotes), what).toEqual(overlaps);
		}
		await tab.setContent(`<!doctype html>${passages}`);
		await tab.evaluate(() => scrollTo(0, 700));
		expect(await tab.evaluate(topsOfPassages)).toEqual([0, 2000]);
	});
});
