import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { ownText } from '../../src/lib/practice/own-text.ts';
import { codesOf, practicePage } from '../../src/lib/practice/practice-page.ts';
import { prepare, type PreparedText } from '../../src/lib/practice/text-to-code.ts';
import type { Work } from '../../src/lib/annotation/work/work.ts';
import type { Library } from '../../src/lib/library/library.ts';
import { DESK } from './browser/device.ts';
import { keepWorks } from './browser/keep-works.ts';
import { serveSite } from './browser/serve-site.ts';
import { addressOf, slowPage, SLOWDOWN } from './browser/open-work.ts';
import { timePanel } from './browser/time-panel.ts';
import { makeWork } from './made/make-work.ts';
import { median } from './median.ts';
import { pageBytes } from './page/page-bytes.ts';
import { documentWithMost } from './read-sound-library.ts';
import { measureKeys, measureSaving } from './practice-keys.ts';
import { formatRatio, say, type Row } from './report.ts';

/** Sentences of the part that a whole text is held against. */
const FEW = 10;
/** Sentences of a made text of one’s own. */
const MANY = 500;

/** The pages of practice in the built `site`: keys, saving and start on a desk 4 times slower, and bytes. */
export async function measurePractice(
	site: string,
	library: Library,
	browser: Browser,
	runs: number
): Promise<Row[]> {
	const { url, close } = await serveSite(site);
	const { slug } = documentWithMost(library, ({ sentences }) => sentences.length);
	const text = textOf(library, slug);
	const long = makeWork('long', text, [1, text.units.at(-1)?.to ?? 1]);
	const short = makeWork('short', text, [1, text.units[FEW - 1]?.to ?? 1]);
	const kept = await keepWorks(browser, url, [long, short]);
	const rows = [
		...(await measureKeys(browser, url, kept, text, [long, short], runs)),
		await measureSaving(browser, url, kept, long, runs),
		await measureStart(browser, url, library, runs)
	];
	close();
	for (const slug of library.documents.keys()) {
		const { page, scriptLinked } = await pageBytes(site, join('/practice', slug, '/'));
		const what = `practice of ${slug}: HTML and scripts at once, brotli`;
		rows.push(say(what, `${page + scriptLinked} bytes`, '≤ 45,000 bytes'));
	}
	return rows;
}

function textOf(library: Library, slug: string): PreparedText {
	const page = practicePage(library, slug);
	if (!page) throw new Error(`${slug} is no text of this library.`);
	return prepare(page.text);
}

/** A made text of one’s own, opened with all sentences answered, and with none. */
async function measureStart(
	browser: Browser,
	url: string,
	{ codebook }: Library,
	runs: number
): Promise<Row> {
	const line = (first: number) =>
		Array.from(
			{ length: 5 },
			(_, index) => `The office is said to have done thing ${first + index}.`
		);
	const lines = Array.from({ length: MANY / 5 }, (_, index) => line(5 * index + 1).join(' '));
	const made = ownText('Made', lines.join('\n'));
	if ('problem' in made) throw new Error(made.problem);
	const text = prepare(made.text);
	const full = makeWork('full', text, [1, MANY], codesOf(codebook).kinds);
	const empty = makeWork('empty', text, [1, MANY]);
	const kept = await keepWorks(browser, url, [full, empty]);
	const times = new Map([full, empty].map((work) => [work, [] as number[]]));
	for (let run = 0; run <= runs; run++) {
		for (const [work, measured] of times) {
			const context = await browser.newContext({ ...DESK.screen, storageState: kept });
			const page = await slowPage(await context.newPage());
			const time = await timePanel(page, addressOf(url, work));
			const said = await page.locator('#_panel').innerText();
			if (!said.includes(`${work.answers.length} of ${MANY} coded`)) {
				throw new Error(`The work with ${work.answers.length} answers was opened as “${said}”.`);
			}
			if (run > 0) measured.push(time);
			await context.close();
		}
	}
	const of = (work: Work) => median(times.get(work) ?? []);
	const what = `${MANY} sentences, ${SLOWDOWN}× slower: to the panel, ${MANY} answers : none`;
	return say(what, formatRatio({ is: of(full), against: of(empty), unit: 'ms' }), '≤ 1.3 ×');
}
