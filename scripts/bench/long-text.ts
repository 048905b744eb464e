import type { Library } from '../../src/lib/library/library.ts';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { layOutSite } from '../lay-out-site.ts';
import { CHEAP_PHONE, DESK } from './browser/device.ts';
import { paint } from './browser/paint.ts';
import { serveSite } from './browser/serve-site.ts';
import { switchKind, timeChange } from './browser/time-change.ts';
import { writeLong } from './made/write-long.ts';
import { barePage, readBareStyle } from './page/bare-page.ts';
import { blocksOf, documentWithMost, readSoundLibrary } from './read-sound-library.ts';
import { formatRatio, say, type Row } from './report.ts';

const NOTES = 3000;

/** One made text with three thousand notes: painted over the bare paragraphs, and a kind switched. */
export async function measureLongText(
	folder: string,
	library: Library,
	browser: Browser,
	runs: number
): Promise<Row[]> {
	const model = documentWithMost(library, ({ annotations }) => annotations.length);
	await writeLong(folder, model, NOTES, library.codebook);
	const site = await layOutSite(folder, folder, ['/documents/long/']);
	await site.build();
	const { documents } = await readSoundLibrary(folder);
	const blocks = [...documents.values()].flatMap(blocksOf);
	const { url, close } = await serveSite(join(site.folder, 'build'), {
		'/bare.html': barePage(blocks, await readBareStyle())
	});
	const long = `${url}/documents/long/`;
	const rows: Row[] = [];
	for (const device of [CHEAP_PHONE, DESK]) {
		const [full, bare] = await paint(browser, [long, `${url}/bare.html`], device, runs);
		if (!full || !bare) throw new Error('A page was not painted.');
		const compare = (is: number, against: number) => formatRatio({ is, against, unit: 'ms' });
		rows.push(
			say(`${NOTES} notes, ${device.name}: first paint : bare`, compare(full.first, bare.first)),
			say('… frame after DOMContentLoaded : bare', compare(full.whole, bare.whole))
		);
	}
	const spent = await timeChange(browser, long, switchKind('unverifiable-statistic'), {
		slowdown: 4,
		pages: 7,
		runs: 10
	});
	close();
	const what = `${NOTES} notes, 4× slower: style and layout when a kind is switched`;
	return [...rows, say(what, `${spent.toFixed(1)} ms`, '≤ 8 ms')];
}
