import type { Browser } from '@playwright/test';
import type { Unit } from '../../src/lib/annotation/work/unit.ts';
import type { Work } from '../../src/lib/annotation/work/work.ts';
import type { PreparedText } from '../../src/lib/practice/text-to-code.ts';
import type { Kept } from './browser/keep-works.ts';
import { openWork, SLOWDOWN } from './browser/open-work.ts';
import { readKeys, watchKeys } from './browser/time-keys.ts';
import { median } from './median.ts';
import { formatRatio, say, type Row } from './report.ts';

const LETTERS = 100;
/** Between two presses, ms: those of somebody who decides; and of somebody who types fast. */
const THINKING = 120;
const TYPING = 60;

/**
 * The first sentences of a text, each marked, unmarked and left, on the page with all of it and on one with these alone. On a
 * fresh page a round: a first answer to a sentence is another change than a second one.
 */
export async function measureKeys(
	browser: Browser,
	url: string,
	kept: Kept,
	text: PreparedText,
	works: readonly [long: Work, short: Work],
	runs: number
): Promise<Row[]> {
	const few = text.units.filter(({ to }) => to <= works[1].part[1]);
	const presses = pressesOn(text, few);
	const times = new Map(works.map((work) => [work, presses.map(() => [] as number[])]));
	for (let run = 0; run <= runs; run++) {
		for (const [work, measured] of times) {
			const page = await openWork(browser, url, kept, work);
			await watchKeys(page);
			for (const { key } of presses) {
				await page.keyboard.press(key);
				await page.waitForTimeout(THINKING);
			}
			const read = await readKeys(page);
			if (read.length !== presses.length) throw new Error('A key press was not timed.');
			if (run > 0) read.forEach((time, index) => measured[index]?.push(time));
			await page.context().close();
		}
	}
	return [...new Set(presses.map(({ what }) => what))].map((what) => {
		const [is = NaN, against = NaN] = works.map((work) =>
			median(
				presses.flatMap((press, index) =>
					press.what === what ? (times.get(work)?.[index] ?? []) : []
				)
			)
		);
		return say(
			`${text.slug}, ${SLOWDOWN}× slower: ${what} to paint, ${text.units.length} sentences : ${few.length}`,
			formatRatio({ is, against, unit: 'ms' }),
			'≤ 50 ms, ≤ 3 ×'
		);
	});
}

/** Keys for each of the first sentences, and what they do. Into another paragraph the panel goes along. */
function pressesOn(
	{ printed }: PreparedText,
	units: readonly Unit[]
): { key: string; what: string }[] {
	const firsts = new Set(printed.map(({ units: [first] }) => first));
	return units.flatMap((_, index) => {
		const next = units[index + 1];
		const where = next && firsts.has(next.n) ? 'the next paragraph' : 'the next sentence';
		return [
			{ key: '1', what: '1 (a kind)' },
			{ key: '0', what: '0 (none of them)' },
			...(next ? [{ key: 'j', what: `j (${where})` }] : [])
		];
	});
}

/** Letters of a reason, where each is saved, and where what saves never answers. */
export async function measureSaving(
	browser: Browser,
	url: string,
	kept: Kept,
	work: Work,
	runs: number
): Promise<Row> {
	const times = { saving: [] as number[], never: [] as number[] };
	for (let run = 0; run <= runs; run++) {
		for (const store of ['saving', 'never'] as const) {
			const page = await openWork(browser, url, kept, work);
			if (store === 'never') await page.evaluate(answerNothing);
			await page.keyboard.press('r');
			await watchKeys(page);
			await page.keyboard.type('who says so'.repeat(LETTERS).slice(0, LETTERS), { delay: TYPING });
			await page.waitForTimeout(THINKING);
			if (run > 0) times[store].push(...(await readKeys(page)));
			await page.context().close();
		}
	}
	const ratio = { is: median(times.saving), against: median(times.never), unit: 'ms' };
	const what = `${work.text.slug}, ${SLOWDOWN}× slower: letter of a reason to paint, saved : never saved`;
	return say(what, formatRatio(ratio), '≤ 1.2 ×');
}

/** In the page: from now on no answer comes from the database, and a save that has begun goes on for ever. */
function answerNothing(): void {
	IDBObjectStore.prototype.get = () => new Promise(() => undefined) as never;
}
