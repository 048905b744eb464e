import { readFileSync } from 'node:fs';
import { cp, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { axeOf, OF_A_THEME } from './axe.ts';
import { documents, themes } from './pages.ts';
import {
	answerOf,
	atSentence,
	backToText,
	begin,
	beginButton,
	chooseFile,
	expectSaved,
	finish,
	first,
	fourth,
	from,
	holdStorage,
	numberOf,
	otherPartId,
	otherTitle,
	partId,
	path,
	press,
	readSaved,
	saveBy,
	second,
	slug,
	tabTo,
	third,
	title,
	to,
	works
} from './practice-session.ts';
import { runsInSource, runsOfNotes } from './practice-words.ts';

const filesAreThere = (page: Page) => page.waitForFunction(() => 'whoSaysSoLater' in window);
const keyOf = (name: string) => `/practice/${name}/key.${name}.js`;

test.describe('by keyboard alone', () => {
	test('one begins, codes, undoes, compares, disagrees and saves', async ({ page }) => {
		// Tab by Tab through all that was compared.
		test.slow();
		const hasFocus = (after: string) => expect(page.locator(':focus'), after).toHaveCount(1);
		await page.goto(`${path}#${partId}`);
		await tabTo(page, beginButton(page));
		await page.keyboard.press('Enter');
		const steps: [keys: string, at: number][] = [
			['', first],
			['1ss', first],
			['j', second],
			['12s', second],
			['n', third],
			['0', third],
			['k', second],
			['jj', fourth],
			['u', fourth],
			['z', fourth],
			['5sss', fourth],
			['kk', second]
		];
		for (const [keys, at] of steps) {
			await press(page, keys);
			await atSentence(page, at);
			await hasFocus(keys);
		}
		await page.keyboard.press('r');
		await page.keyboard.type('12 nuz, says who?');
		await page.keyboard.press('Enter');
		await hasFocus('a reason');
		await press(page, 'c');
		await expect(page.locator('.compared article').first()).toBeVisible();
		await hasFocus('c');
		await press(page, 'j');
		await atSentence(page, third);
		await tabTo(page, page.getByRole('button', { name: /^I am done/ }));
		await page.keyboard.press('Enter');
		await expect(page.locator('#_compare')).toBeFocused();

		const compared = page.getByRole('article', { name: `Sentence ${second}`, exact: true });
		await tabTo(page, compared.getByRole('radio', { name: 'I still disagree, because' }));
		await page.keyboard.press('Space');
		await page.keyboard.press('Tab');
		await page.keyboard.type('1 law is quoted');
		await hasFocus('a dissent');
		const save = page.getByRole('button', { name: 'A file to keep and read in again' });
		await tabTo(page, save);
		const work = readSaved(await saveBy(page, '', () => page.keyboard.press('Enter')));
		await hasFocus('saving');

		const blind = { unsure: false, blind: true };
		expect(work.part).toEqual([from, to]);
		expect([first, second, third, fourth].map((n) => answerOf(work, n))).toMatchObject([
			{ ...blind, kinds: ['official-source'], sure: 2 },
			{
				...blind,
				kinds: ['official-source', 'state-media-framing'],
				sure: 1,
				reason: '12 nuz, says who?',
				after: { stand: 'disagree', because: '1 law is quoted' }
			},
			{ ...blind, kinds: [] },
			{ ...blind, kinds: ['text-signal'], sure: 3 }
		]);
	});

	test('no button that goes away takes the focus along', async ({ page }) => {
		const steps = [
			['Undo', '#_panel'],
			[/^Compare this paragraph/, '.compared h3'],
			[/^I am done/, '#_compare'],
			['Back to the text', '#_panel'],
			['All parts', '#_choice'],
			[/^Go on/, '#_compare']
		] as const;
		await begin(page);
		await press(page, '1');
		for (const [name, selector] of steps) {
			await page.getByRole('button', { name }).first().press('Enter');
			await expect(page.locator(selector).first(), String(name)).toBeFocused();
		}
	});
});

test.describe('by touch on a small screen', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('all can be tapped, and nothing overflows', async ({ page }) => {
		const fits = async (stage: string) => {
			const { width, looked, small } = await page.evaluate(() => {
				const targets = [
					...document.querySelectorAll('main :is(button, summary, select, label, textarea)'),
					...document.querySelectorAll('main input:not(label input)')
				].filter((target) => target.checkVisibility());
				const small = targets.filter((target) => {
					const { width, height } = target.getBoundingClientRect();
					return width < 24 || height < 24;
				});
				return {
					width: document.documentElement.scrollWidth,
					looked: targets.length,
					small: small.map(({ outerHTML }) => outerHTML.slice(0, 80))
				};
			});
			expect(looked, stage).toBeGreaterThan(2);
			expect(small, stage).toEqual([]);
			expect(width, stage).toBe(360);
		};
		await page.goto(`${path}#${partId}`);
		await beginButton(page).waitFor();
		await fits('choice');
		await beginButton(page).tap();
		await page.getByLabel(/Official source/).tap();
		await page.getByLabel(/Text signal/).tap();
		await page.getByLabel('Fairly sure').tap();
		await page.getByLabel(/^What could settle/).selectOption('public');
		await fits('coding');
		await page.getByRole('button', { name: 'Next' }).tap();
		await atSentence(page, second);
		await page.getByLabel(/None of these/).tap();
		await page.getByRole('button', { name: 'Compare this paragraph' }).tap();
		await expect(page.locator('.compared article').first()).toBeVisible();
		await fits('a paragraph compared');
		await page.getByRole('button', { name: /^I am done/ }).tap();
		await page.locator('#_compare').waitFor();
		await page.getByText('I still disagree').first().tap();
		await fits('the end');
		const work = readSaved(await saveBy(page));
		expect(answerOf(work, first)).toMatchObject({
			kinds: ['official-source', 'text-signal'],
			sure: 2,
			lookup: 'public'
		});
		expect(answerOf(work, second)).toMatchObject({ kinds: [] });
		for (const address of ['/practice/', '/practice/own/']) {
			await page.goto(address);
			await page.locator('main button:visible').first().waitFor();
			await fits(address);
		}
	});
});

test.describe('what was begun', () => {
	test('is there again after the page was killed, but for the last key, and opens when asked', async ({
		page,
		context
	}) => {
		const reason = 'Who counted that, and when?';
		await begin(page);
		await press(page, '1jr');
		await page.keyboard.type(reason, { delay: 25 });
		await page.close({ runBeforeUnload: false });
		const again = await context.newPage();
		await again.goto(path);
		await expect(again.getByRole('heading', { name: 'Begun on this device' })).toBeVisible();
		await expect(again.locator('#_panel')).toHaveCount(0);
		await again.getByRole('button', { name: /^Go on/ }).click();
		await atSentence(again, second);
		const kept = await again.getByLabel(/^Why, in a few words/).inputValue();
		expect([reason, reason.slice(0, -1)]).toContain(kept);
		await expect(numberOf(again, first)).toHaveAttribute('data-sign', '§');
	});

	test('goes on where it was after a reload, and a link to another part does not open it', async ({
		page,
		context
	}) => {
		await begin(page);
		await press(page, '13j');
		await expectSaved(page);
		await page.reload();
		await atSentence(page, second);
		await expect(numberOf(page, first)).toHaveAttribute('data-sign', '§ #');
		const fresh = await context.newPage();
		for (const tab of [page, fresh]) {
			await tab.goto(`${path}#${otherPartId}`);
			await expect(tab.locator('.choice li').first()).toContainText(otherTitle);
			await expect(tab.locator('#_panel')).toHaveCount(0);
		}
	});

	test('is deleted in one tap, comes back by another, and is gone when one has left', async ({
		page
	}) => {
		await begin(page);
		await press(page, '1');
		await expectSaved(page);
		await page.goto('/practice/own/');
		await page.getByLabel(/^The text:/).fill('One says so.');
		await page.getByRole('button', { name: /^Cut it/ }).click();
		await press(page, '2');
		await expectSaved(page);
		await page.goto('/practice/');
		await expect(works(page)).toHaveCount(2);
		const remove = page.getByRole('button', { name: 'Delete everything on this device' });
		await remove.click();
		await expect(works(page)).toHaveCount(0);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(works(page)).toHaveText([
			/A text of your own: The whole text\s+all coded/,
			/: The law.*\s+1 coded/
		]);
		await remove.click();
		await expect(works(page)).toHaveCount(0);
		await page.goto('/about/');
		const left = await page.evaluate(
			async () =>
				await new Promise<Record<string, number>>((resolve) => {
					const opening = indexedDB.open('who-says-so');
					opening.onsuccess = () => {
						const counts: Record<string, number> = {};
						const stores = [...opening.result.objectStoreNames];
						const reading = opening.result.transaction(stores);
						for (const store of stores) {
							const counting = reading.objectStore(store).count();
							counting.onsuccess = () => (counts[store] = counting.result);
						}
						reading.oncomplete = () => resolve(counts);
					};
				})
		);
		expect(left).toEqual({ works: 0, answers: 0 });
	});
});

test.describe('two tabs on one work', () => {
	test('see each other’s answers, and of two for one sentence none is lost', async ({
		page,
		context
	}) => {
		await begin(page);
		await press(page, '1');
		await expectSaved(page);
		const other = await context.newPage();
		await other.goto(page.url());
		await atSentence(other, second);
		await press(other, '2');
		await expect(numberOf(page, second)).toHaveAttribute('data-sign', '~');
		await press(page, 'jj5');
		await expect(numberOf(other, third)).toHaveAttribute('data-sign', '¶');

		// As a tab that was asleep: it hears nothing.
		const deaf = await context.newPage();
		await deaf.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
		await deaf.goto(page.url());
		await atSentence(deaf, fourth);
		await press(page, 'j1');
		await expectSaved(page);
		await press(deaf, '4');
		await expect(
			deaf.getByText(`Sentence ${fourth} was also answered in another tab.`)
		).toBeVisible();
		await finish(deaf);
		const work = readSaved(await saveBy(deaf));
		const kinds = [first, second, third, fourth].map((n) => answerOf(work, n).kinds);
		expect(kinds).toEqual([
			['official-source'],
			['state-media-framing'],
			['text-signal'],
			['us-response']
		]);
		expect(work.left).toMatchObject([
			{ why: 'tab', answer: { at: { n: fourth }, kinds: ['official-source'] } }
		]);
	});

	test('say so when one deletes it, and what is on the screen can be saved', async ({
		page,
		context
	}) => {
		await begin(page);
		await press(page, '1');
		await expectSaved(page);
		const other = await context.newPage();
		await other.goto('/practice/');
		await other.getByRole('button', { name: /^Delete ?:/ }).click();
		await expect(page.getByRole('alert')).toContainText('This work was deleted in another tab.');
		expect(answerOf(readSaved(await saveBy(page)), first).kinds).toEqual(['official-source']);
		await press(page, 'j2');
		await expectSaved(page);
		await page.reload();
		await expect(numberOf(page, first)).toHaveAttribute('data-sign', '§');
		await expect(numberOf(page, second)).toHaveAttribute('data-sign', '~');
	});
});

test('without a connection one codes and saves; the notes come when it is back', async ({
	page,
	context
}) => {
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	await begin(page);
	await filesAreThere(page);
	await context.setOffline(true);
	await press(page, '1c');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('The editors’ notes could not be loaded');
	await page.getByRole('button', { name: /^I am done/ }).click();
	await expect(alert).toContainText('nothing is lost');
	await numberOf(page, second).click();
	await press(page, '2');
	await expectSaved(page);
	const work = readSaved(await saveBy(page));
	expect(answerOf(work, second).kinds).toEqual(['state-media-framing']);
	expect(await saveBy(page, 'A file to read or print')).toContain('What it is: Official source');
	expect(await saveBy(page, 'A table')).toContain('state-media-framing');
	await page.getByRole('button', { name: 'Copy a line to hand in' }).click();
	await expect(page.getByLabel('Your work as a line')).toHaveValue(/^W1\.[\w-]{20,}$/);
	await context.setOffline(false);
	await finish(page);
	await expect(alert).toHaveCount(0);
	await expect(page.locator('.comparison article').first()).toBeVisible();
	expect(errors).toEqual([]);
});

test.describe('taken along', () => {
	test('a file says what it would do, does it, and then there is nothing to do', async ({
		page,
		browser
	}) => {
		await begin(page);
		await press(page, '1jr');
		await page.keyboard.type('who?');
		await finish(page);
		const content = await saveBy(page);
		const elsewhere = await (await browser.newContext()).newPage();
		await elsewhere.goto('/practice/');
		const imports = elsewhere.locator('.import');
		await chooseFile(elsewhere, content);
		await expect(imports).toContainText('No such work is on this device: it would be added.');
		await expect(works(elsewhere)).toHaveCount(0);
		await elsewhere.getByRole('button', { name: /^(Add it|Bring them together)$/ }).click();
		await expect(works(elsewhere)).toHaveCount(1);
		await expect(works(elsewhere)).toContainText(title);
		await chooseFile(elsewhere, content);
		await expect(imports).toContainText('nothing would change');
		await expect(
			elsewhere.getByRole('button', { name: /^(Add it|Bring them together)$/ })
		).toHaveCount(0);
		await works(elsewhere).getByRole('link', { name: 'Go on' }).click();
		await expect(elsewhere.locator('.comparison')).toContainText('who?');
		await backToText(elsewhere);
		await expect(numberOf(elsewhere, first)).toHaveAttribute('data-sign', '§');
		await numberOf(elsewhere, second).click();
		await expect(elsewhere.getByLabel(/^Why, in a few words/)).toHaveValue('who?');
		await press(elsewhere, '3');
		await expectSaved(elsewhere);
		await elsewhere.context().close();
	});

	test('a line stays while the work is still being saved, and goes with a change', async ({
		page
	}) => {
		await begin(page);
		await press(page, '1');
		await expectSaved(page);
		const letGo = await holdStorage(page);
		await finish(page);
		await page.getByRole('button', { name: 'Copy a line to hand in' }).click();
		const line = page.getByLabel('Your work as a line');
		await expect(line).toBeVisible();
		await expect(page.getByText('Saving …')).toBeVisible();
		await letGo();
		await expectSaved(page);
		await expect(line).toBeVisible();
		await page.getByLabel(/^Name or pseudonym/).fill('Someone');
		await expect(line).toHaveCount(0);
	});

	test('a line leads to its text and is read in there', async ({ page, browser }) => {
		await begin(page);
		await press(page, '1j0');
		await finish(page);
		await page.getByRole('button', { name: 'Copy a line to hand in' }).click();
		const line = await page.getByLabel('Your work as a line').inputValue();
		const elsewhere = await (await browser.newContext()).newPage();
		await elsewhere.goto('/practice/');
		await elsewhere.getByLabel(/^Or a line/).fill(line);
		await elsewhere.getByRole('link', { name: /^Read it in on the page/ }).click();
		await expect(elsewhere).toHaveURL(`${path}#w=${line}`);
		await expect(elsewhere.locator('.import')).toContainText('it would be added');
		await expect(elsewhere.getByRole('button', { name: /^Go on/ })).toHaveCount(0);
		await elsewhere.getByRole('button', { name: /^(Add it|Bring them together)$/ }).click();
		await elsewhere.locator('.comparison').waitFor();
		await backToText(elsewhere);
		await expect(numberOf(elsewhere, first)).toHaveAttribute('data-sign', '§');
		await expect(numberOf(elsewhere, second)).toHaveAttribute('data-sign', '–');
		await elsewhere.context().close();
	});
});

test('what cannot be read in is refused in words, and what is strange stays text', async ({
	page
}, info) => {
	await begin(page);
	await press(page, '1');
	await finish(page);
	const content = await saveBy(page);
	await page.getByRole('button', { name: 'Copy a line to hand in' }).click();
	const line = await page.getByLabel('Your work as a line').inputValue();
	const whole = JSON.parse(content) as { work: object };
	const having = (change: object) => JSON.stringify({ ...whole, ...change });

	await page.goto('/practice/');
	await works(page)
		.getByRole('button', { name: /^Delete ?:/ })
		.click();
	const imports = page.locator('.import');
	const bad: [name: string, content: string, message: string][] = [
		['cut', content.slice(0, -100), 'This file is no JSON, or only the beginning of it'],
		['a table', 'sentence\tround\n4\t1\n', 'tables and texts to read cannot be read in again'],
		['other JSON', '{"a":1}', 'This file is no work saved by this site'],
		['a line', line, 'This file holds a line. Paste the line instead.'],
		['another type', having({ type: 'Annotation' }), 'type is not AnnotationCollection'],
		['some lost', having({ total: 99 }), 'the others were lost'],
		[
			'a newer version',
			having({ work: { ...whole.work, version: 2 } }),
			'saved by a newer edition of this site (version 2; this page reads 1)'
		]
	];
	for (const [name, file, message] of bad) {
		await chooseFile(page, file);
		await expect(imports.locator('.trouble').first(), name).toContainText(message);
		await expect(
			page.getByRole('button', { name: /^(Add it|Bring them together)$/ }),
			name
		).toHaveCount(0);
	}
	const huge = info.outputPath('huge.json');
	const file = await open(huge, 'w');
	await file.truncate(50_000_000);
	await file.close();
	await page.getByLabel('A file that this site saved').setInputFiles(huge);
	await expect(imports).toContainText('This file has 50 MB; a saved work has far less than 10.');
	const middle = line.length >> 1;
	const changed = line[middle] === 'A' ? 'B' : 'A';
	await page
		.getByLabel(/^Or a line/)
		.fill(line.slice(0, middle) + changed + line.slice(middle + 1));
	await expect(imports).toContainText('This line is damaged');
	await expect(works(page)).toHaveCount(0);

	// A name of markup that turns the line, and a kind that is none.
	const name = '<img src=x id=made>\u202etfel';
	const strange = having({ work: { ...whole.work, person: { name, pseudonym: false } } });
	await chooseFile(page, strange.replaceAll('"official-source"', '"rumour"'));
	await expect(imports.getByText('it would be added')).toBeVisible();
	await expect(imports.locator('bdi').last()).toHaveText(name);
	await expect(page.locator('#made')).toHaveCount(0);
	const isInOrder = await imports.getByText('it would be added').evaluate((line) => {
		const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
		while (nodes.nextNode()) {
			const at = nodes.currentNode.textContent?.indexOf('such') ?? -1;
			if (at < 0) continue;
			const [s = 0, u = 0] = [at, at + 1].map((place) => {
				const letter = document.createRange();
				letter.setStart(nodes.currentNode, place);
				letter.setEnd(nodes.currentNode, place + 1);
				return letter.getBoundingClientRect().left;
			});
			return s < u;
		}
		return false;
	});
	expect(isInOrder).toBe(true);
	await page.getByRole('button', { name: /^(Add it|Bring them together)$/ }).click();
	await works(page).getByRole('link', { name: 'Go on' }).click();
	await backToText(page);
	await numberOf(page, first).click();
	await expect(page.getByText('this page knows no such kind: rumour')).toBeVisible();
});

test.describe('storage', () => {
	const refused = [
		[
			'denied',
			'This browser allows pages no storage',
			() => {
				indexedDB.open = () => {
					throw new DOMException('Denied.', 'SecurityError');
				};
			}
		],
		[
			'full',
			'There is no room left on this device.',
			() => {
				IDBObjectStore.prototype.put = () => {
					throw new DOMException('Full.', 'QuotaExceededError');
				};
			}
		]
	] as const;
	for (const [how, message, refuse] of refused) {
		test(`${how}: the page says so, and the file is there at once`, async ({ page }) => {
			const errors: Error[] = [];
			page.on('pageerror', (error) => errors.push(error));
			await page.addInitScript(refuse);
			await begin(page);
			await press(page, '1jr');
			await page.keyboard.type('who?');
			await expect(page.getByRole('alert')).toContainText(message);
			await expect(page.getByText('Not saved.')).toBeVisible();
			const work = readSaved(await saveBy(page));
			expect(answerOf(work, first).kinds).toEqual(['official-source']);
			expect(answerOf(work, second).reason).toBe('who?');
			expect(errors).toEqual([]);
		});
	}

	const broken = [
		[
			'cleared by another page',
			async (page: Page) => {
				const other = await page.context().newPage();
				await other.goto('/about/');
				await other.evaluate(
					async () =>
						await new Promise<void>((resolve) => {
							indexedDB.deleteDatabase('who-says-so').onsuccess = () => resolve();
						})
				);
			}
		],
		[
			'cleared by the browser',
			async (page: Page) => {
				const { origin } = new URL(page.url());
				const browser = await page.context().newCDPSession(page);
				await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
			}
		],
		[
			'broken off while it writes',
			async (page: Page) =>
				await page.evaluate(() => {
					const { put } = IDBObjectStore.prototype;
					IDBObjectStore.prototype.put = function (...given) {
						IDBObjectStore.prototype.put = put;
						const request = put.apply(this, given);
						this.transaction.abort();
						return request;
					};
				})
		]
	] as const;
	for (const [how, act] of broken) {
		test(`${how}: the next answer saves all of it`, async ({ page }) => {
			const errors: Error[] = [];
			page.on('pageerror', (error) => errors.push(error));
			await begin(page);
			await press(page, '1j');
			await expectSaved(page);
			await act(page);
			await press(page, '2');
			await expectSaved(page);
			await page.reload();
			await expect(numberOf(page, first)).toHaveAttribute('data-sign', '§');
			await expect(numberOf(page, second)).toHaveAttribute('data-sign', '~');
			expect(errors).toEqual([]);
		});
	}
});

/** Pages of texts, with the scripts that they name. */
const practicePages = Array.from(documents.keys(), (name) => {
	const address = `/practice/${name}/`;
	const html = readFileSync(join('build', address, 'index.html'), 'utf8');
	const scripts = Array.from(
		html.matchAll(/<script[^>]* src="([^"]+)"/g),
		([, src = '']) => new URL(src, `http://site${address}`).pathname
	);
	return { name, address, html, scripts };
});

for (const { name, html, scripts } of practicePages) {
	test(`the page of ${name} has its sentences in order, as its style counts them`, () => {
		const numbers = Array.from(html.matchAll(/ id="s_(\d+)"/g), ([, number]) => Number(number));
		const { sentences = [] } = documents.get(name) ?? {};
		expect(numbers).toEqual(sentences.map(({ number }) => number));
	});

	test(`the page of ${name} and its scripts have no more than 45 kB`, () => {
		const all = [html, ...scripts.map((one) => readFileSync(join('build', one)))];
		const bytes = all.map((one) => brotliCompressSync(one).length);
		expect(bytes.length).toBeGreaterThan(1);
		expect(bytes.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(45_000);
	});
}

for (const { name, address, scripts } of practicePages) {
	test(`the page of ${name} holds nothing of what the editors found`, async ({ page, request }) => {
		const asked: string[] = [];
		page.on('request', (one) => asked.push(new URL(one.url()).pathname));
		await page.goto(address);
		await page.locator('.choice').waitFor();
		await page.locator('.display').waitFor({ state: 'attached' });
		const readable = asked.filter((one) => !one.endsWith('.woff2'));
		expect(readable).toEqual(expect.arrayContaining([address, ...scripts]));
		expect(readable).not.toContain(keyOf(name));
		const notes = runsOfNotes(name);
		const read = async (from: string) => runsInSource(await (await request.get(from)).text());
		for (const one of readable) {
			expect([...(await read(one)).intersection(notes)], one).toEqual([]);
		}
		expect(readable.filter((one) => one.endsWith('.js')).sort()).toEqual(scripts.sort());
		// The key has them, or nothing would be found anywhere.
		const inKey = (await read(keyOf(name))).intersection(notes);
		expect(inKey.size).toBeGreaterThan(0.95 * notes.size);
	});
}

test('nothing is sent, nothing complains, and no total is given', async ({ page, baseURL }) => {
	const asked: { method: string; url: string; data: string | null }[] = [];
	const complaints: string[] = [];
	page.on('request', (one) =>
		asked.push({ method: one.method(), url: one.url(), data: one.postData() })
	);
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	const outward = async () =>
		expect(await page.locator('a[href^=http]:not([aria-labelledby=_why] a, .note a)').count()).toBe(
			0
		);
	await begin(page);
	await press(page, '15s');
	await outward();
	expect(asked.map(({ url }) => new URL(url).pathname)).not.toContain(keyOf(slug));
	await finish(page);
	await page.getByText('I still disagree').first().click();
	await page.getByLabel('Because', { exact: true }).fill('so I say');
	await outward();
	const comparison = await page.locator('.comparison').innerText();
	const markdown = await saveBy(page, 'A file to read or print');
	const table = await saveBy(page, 'A table');
	await page.getByRole('button', { name: 'Copy a line to hand in' }).click();
	for (const [where, words] of Object.entries({ comparison, markdown, table })) {
		expect(words.length, where).toBeGreaterThan(200);
		expect(words, where).not.toMatch(/%|\d+ ?(?:of|\/|out of) ?\d+|\b(?:total|score|points)\b/i);
	}
	await page.goto('/practice/');
	await expect(works(page)).toHaveCount(1);
	await outward();
	expect(await page.locator('[aria-labelledby=_why] a[href^=http]').count()).toBeGreaterThan(0);
	await page.goto('/practice/own/');
	await outward();

	const known =
		/^\/(?:practice\/(?:[\w-]+\/(?:key\.[\w-]+\.js)?)?|_app\/immutable\/[\w./-]+|icon\.svg)$/;
	const sent = asked.filter(({ url }) => !url.startsWith('blob:'));
	expect(sent.map(({ url }) => new URL(url).pathname)).toContain(keyOf(slug));
	const amiss = sent.filter(({ method, url, data }) => {
		const { origin, search, pathname } = new URL(url);
		return (
			method !== 'GET' || data !== null || origin !== baseURL || search || !known.test(pathname)
		);
	});
	expect(amiss).toEqual([]);
	expect(complaints).toEqual([]);
});

test('a text of one’s own is coded, saved, and read in elsewhere; a longer one is refused', async ({
	page,
	browser
}) => {
	const markup = '<img src=x id=made> is <b>what</b> it says.';
	const arabic = 'قال الوزير ذلك يوم الثلاثاء.';
	await page.goto('/practice/own/');
	const text = page.getByLabel(/^The text:/);
	const start = page.getByRole('button', { name: /^Cut it/ });
	await text.fill('word '.repeat(20_001));
	await start.click();
	await expect(page.getByRole('alert')).toContainText('20,001 words; there is room for 20,000');
	await text.fill(`The minister said so. Who heard it?\n\n${arabic}\n\n${markup}`);
	await page.getByLabel('Title, for yourself').fill('Mine');
	await start.click();
	await press(page, '1jj0');
	await atSentence(page, 3);
	await expect(page.locator('#s_3')).toHaveText(arabic);
	await page.getByRole('button', { name: /^I am done/ }).click();
	const content = await saveBy(page);

	const elsewhere = await (await browser.newContext()).newPage();
	await elsewhere.goto('/practice/');
	await chooseFile(elsewhere, content);
	await elsewhere.getByRole('button', { name: /^(Add it|Bring them together)$/ }).click();
	await expect(works(elsewhere)).toContainText('Mine');
	await works(elsewhere).getByRole('link', { name: 'Go on' }).click();
	await expect(elsewhere.locator('#s_3')).toHaveText(arabic);
	await expect(elsewhere.locator('#s_4')).toHaveText(markup);
	await expect(elsewhere.locator('#made')).toHaveCount(0);
	await expect(numberOf(elsewhere, 1)).toHaveAttribute('data-sign', '§');
	await expect(numberOf(elsewhere, 3)).toHaveAttribute('data-sign', '–');
	await elsewhere.context().close();
});

test.describe('axe finds nothing', () => {
	const stages: [name: string, reach: (page: Page) => Promise<unknown>][] = [
		['the choice', (page) => page.goto(path)],
		['coding', begin],
		[
			'a paragraph compared',
			async (page) => {
				await press(page, '1sc');
				await page.locator('.compared article').first().waitFor();
			}
		],
		['the end', finish],
		[
			'works',
			async (page) => {
				await page.goto('/practice/');
				await works(page).getByRole('button', { name: /^Save/ }).click();
			}
		],
		['a text of one’s own', (page) => page.goto('/practice/own/')],
		['first steps', (page) => page.goto('/start/')]
	];
	/** What colour and room decide; all else is the same in the dark and on a wide screen. */
	const ofLooks = [...OF_A_THEME, 'scrollable-region-focusable'];

	for (const colorScheme of themes) {
		test(`in ${colorScheme}, on a narrow and on a wide screen`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ colorScheme });
			for (const [name, reach] of stages) {
				await reach(page);
				await page.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => {
					for (const details of all) details.open = true;
				});
				for (const width of [360, 1440]) {
					await page.setViewportSize({ width, height: 900 });
					const axe = axeOf(page).setLegacyMode();
					if (colorScheme === 'dark' || width > 360) axe.withRules(ofLooks);
					const { violations, passes } = await axe.analyze();
					expect(passes.map(({ id }) => id)).toContain('color-contrast');
					const found = violations.flatMap(({ id, nodes }) =>
						nodes.map(({ html }) => `${id}: ${html}`)
					);
					expect(found.slice(0, 5), `${name} at ${width} px`).toEqual([]);
				}
			}
		});
	}
});

test('from a disk one begins, codes, compares and saves', async ({ page }) => {
	const folder = await mkdtemp(join(tmpdir(), 'practice-'));
	try {
		await cp('build/_app', join(folder, '_app'), { recursive: true });
		await cp('build/practice', join(folder, 'practice'), { recursive: true });
		await page.goto(`${pathToFileURL(join(folder, path, 'index.html')).href}#${partId}`);
		await beginButton(page).click();
		await press(page, '1j2');
		await expectSaved(page);
		await finish(page);
		await expect(page.locator('.comparison .note').first()).toBeVisible();
		expect(answerOf(readSaved(await saveBy(page)), first).kinds).toEqual(['official-source']);
		await page.getByRole('button', { name: 'All parts' }).click();
		await page.getByRole('button', { name: /^Go on/ }).click();
		await backToText(page);
		await expect(numberOf(page, second)).toHaveAttribute('data-sign', '~');
	} finally {
		await rm(folder, { recursive: true });
	}
});

test.describe('first steps', () => {
	test.use({ javaScriptEnabled: false });

	test('stand first on the home page, and explain a choice without a script', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('main').getByRole('link').first().click();
		await expect(page).toHaveURL('/start/');
		const step = page.locator('.step').first();
		const told = step.locator('.told > p');
		await expect(told.filter({ visible: true })).toHaveCount(0);
		for (const place of [0, 1]) {
			await step.locator('label').nth(place).click();
			await expect(told.filter({ visible: true })).toHaveCount(1);
			await expect(told.nth(place)).toBeVisible();
		}
	});
});

test('lines of a form are coded as one, and all of them are in sight', async ({ page }) => {
	const [name, run] = practicePages
		.map(({ name, html }) => {
			const data = /id="_data">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
			const { text } = JSON.parse(data) as { text: { runs: [number, number][] } };
			return [name, text.runs[0]] as const;
		})
		.find(([, run]) => run)!;
	const [start = 0, end = 0] = run ?? [];
	await page.goto(`/practice/${name}/#s_${end}`);
	await page
		.getByRole('button', { name: /^Begin/ })
		.first()
		.click();
	await page.locator(`[data-number="${start}"]`).click();
	await expect(page.locator('#_panel')).toContainText(`Lines ${start} to ${end}`);
	const { sentences, projection } = documents.get(name)!;
	for (const { start: from, end: to } of sentences.slice(start - 1, end)) {
		const words = projection.text.slice(from, to);
		await expect(page.locator('.coding .theirs').getByText(words).last()).toBeVisible();
	}
});

test('the skip link leaves one at work', async ({ page }) => {
	await begin(page);
	await press(page, '1');
	await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
	await expect(page.locator('#_panel')).toBeVisible();
	await expect(numberOf(page, first)).toHaveAttribute('data-sign', '§');
});
