import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { fromCollection } from '../src/lib/annotation/work/collection.ts';
import type { Answer, Work } from '../src/lib/annotation/work/work.ts';
import { documents } from './pages.ts';

export const slug = 'mss-reporting-channel';
export const path = `/practice/${slug}/`;
export const partId = 'law-posts-and-newspaper';
export const otherPartId = 'concern-comment-film';

const partOf = (id: string) => {
	const part = documents.get(slug)?.parts.find((one) => one.id === id);
	if (!part) throw new Error(`${slug} has no part ${id} to practise on.`);
	return part;
};
export const { title, from, to } = partOf(partId);
export const otherTitle = partOf(otherPartId).title;
/** The first four sentences of the part. */
export const [first, second, third, fourth] = [from, from + 1, from + 2, from + 3];

export const beginButton = (page: Page) =>
	page.getByRole('button', { name: new RegExp(`^Begin ?: ${title}`) });

/** Begins the part by a link to it. */
export async function begin(page: Page): Promise<void> {
	await page.goto(`${path}#${partId}`);
	await beginButton(page).click();
	await atSentence(page, first);
}

export const atSentence = (page: Page, n: number) =>
	expect(page.locator('#_panel')).toContainText(new RegExp(`(Sentence|Lines) ${n} `));

/** A key each. */
export async function press(page: Page, keys: string): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

/** The button before a sentence; it says how the sentence is coded. */
export const numberOf = (page: Page, n: number) => page.locator(`[data-number="${n}"]`);

export const expectSaved = (page: Page) =>
	expect(page.getByText('Saved on this device')).toBeVisible();

/** From now on nothing can be saved; gives what lets it go on. */
export async function holdStorage(page: Page): Promise<() => Promise<void>> {
	const held = await page.evaluateHandle(
		() =>
			new Promise<{ isHeld: boolean }>((resolve) => {
				const opening = indexedDB.open('who-says-so');
				opening.onsuccess = () => {
					const state = { isHeld: true };
					const works = opening.result
						.transaction(['works', 'answers'], 'readwrite')
						.objectStore('works');
					// A transaction ends when nothing is asked of it; those behind it wait.
					const hold = () => {
						if (state.isHeld) works.count().onsuccess = hold;
						else opening.result.close();
					};
					hold();
					resolve(state);
				};
			})
	);
	return () =>
		held.evaluate((state) => {
			state.isHeld = false;
		});
}

export async function finish(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^I am done/ }).click();
	await page.locator('#_compare').waitFor();
}

/** A work that was compared opens with its comparison. */
export const backToText = (page: Page) =>
	page.getByRole('button', { name: 'Back to the text' }).click();

/** What a reader saves by a button, or by what `act` does. */
export async function saveBy(
	page: Page,
	name = 'A file to keep and read in again',
	act = () => page.getByRole('button', { name }).click()
): Promise<string> {
	const coming = page.waitForEvent('download');
	await act();
	const file = await coming;
	return await readFile(await file.path(), 'utf8');
}

export function readSaved(content: string): Work {
	const read = fromCollection(JSON.parse(content));
	if ('problems' in read) throw new Error(read.problems.join('\n'));
	return read.work;
}

export const answerOf = ({ answers }: Work, n: number): Partial<Answer> =>
	answers.find(({ at }) => at.n === n) ?? {};

/** On the page of works: gives it a file, which it then asks about. */
export const chooseFile = (page: Page, content: string) =>
	page.getByLabel('A file that this site saved').setInputFiles({
		name: 'work.json',
		mimeType: 'application/json',
		buffer: Buffer.from(content)
	});

export const works = (page: Page) => page.locator('.works > ul > li');

/** Presses Tab until `wanted` has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
	for (let pressed = 0; pressed < 150; pressed++) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('Tab does not reach it.');
}
