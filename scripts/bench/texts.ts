import type { Library } from '../../src/lib/library/library.ts';
import type { Browser } from '@playwright/test';
import { CHEAP_PHONE } from './browser/device.ts';
import { paint, type Painted } from './browser/paint.ts';
import { serveSite } from './browser/serve-site.ts';
import { timeChange, toggleNote } from './browser/time-change.ts';
import { barePage, readBareStyle } from './page/bare-page.ts';
import { deskScripts } from './page/desk-scripts.ts';
import { pageBytes, type PageBytes } from './page/page-bytes.ts';
import { withoutFaces } from './page/without-faces.ts';
import { blocksOf } from './read-sound-library.ts';
import { formatRatio, meanRatio, say, table, type Ratio, type Row } from './report.ts';

interface MeasuredText {
	slug: string;
	bytes: PageBytes;
	full: Painted;
	withoutFonts: Painted;
	bare: Painted;
}

const COLUMNS: { label: string; value(text: MeasuredText): Ratio }[] = [
	{
		label: 'HTML + CSS : words',
		value: ({ bytes }) => ({ is: bytes.page, against: bytes.words, unit: 'bytes' })
	},
	{
		label: 'first paint : bare',
		value: ({ full, bare }) => ({ is: full.first, against: bare.first, unit: 'ms' })
	},
	{
		label: '… without our fonts',
		value: ({ withoutFonts, bare }) => ({ is: withoutFonts.first, against: bare.first, unit: 'ms' })
	},
	{
		label: 'frame after DOMContentLoaded : bare',
		value: ({ full, bare }) => ({ is: full.whole, against: bare.whole, unit: 'ms' })
	},
	{
		label: '… without our fonts',
		value: ({ withoutFonts, bare }) => ({ is: withoutFonts.whole, against: bare.whole, unit: 'ms' })
	}
];

/**
 * Each text’s page in the built `site`: its bytes over those of its words, and its painting on a cheap
 * phone over that of the bare paragraphs, with our fonts and without. Returns a table.
 */
export async function measureTexts(
	site: string,
	{ documents }: Library,
	browser: Browser,
	runs: number
): Promise<string> {
	const style = await readBareStyle();
	const bareAddress = (slug: string) => `/bare/${slug}.html`;
	const bares = [...documents.values()].map((document) => [
		bareAddress(document.slug),
		barePage(blocksOf(document), style)
	]);
	const served = await serveSite(site, Object.fromEntries(bares));
	const fontless = await serveSite(site, {}, withoutFaces);
	const texts: MeasuredText[] = [];
	for (const slug of documents.keys()) {
		const address = `/documents/${slug}/`;
		const urls = [served.url + address, fontless.url + address, served.url + bareAddress(slug)];
		const [full, withoutFonts, bare] = await paint(browser, urls, CHEAP_PHONE, runs);
		if (!full || !withoutFonts || !bare) throw new Error(`${slug} was not painted.`);
		const bytes = await pageBytes(site, address);
		const text = { slug, bytes, full, withoutFonts, bare };
		texts.push(text);
		console.log(rowOf(text).join(', '));
	}
	served.close();
	fontless.close();
	const means = COLUMNS.map(({ value }) => meanRatio(texts.map(value)));
	return table(
		['text', ...COLUMNS.map(({ label }) => label)],
		[...texts.map(rowOf), ['geometric mean', ...means]]
	);
}

const rowOf = (text: MeasuredText): string[] => [
	text.slug,
	...COLUMNS.map(({ value }) => formatRatio(value(text)))
];

/** What the pages of the built `site` bring beside words and styles, and what it costs to open a note of one. */
export async function measureExtras(site: string, slug: string, browser: Browser): Promise<Row[]> {
	const { url, close } = await serveSite(site);
	const spent = await timeChange(browser, `${url}/documents/${slug}/`, toggleNote, {
		slowdown: 4,
		pages: 7,
		runs: 10
	});
	close();
	const { scriptAwaited, scriptOffered, fonts } = await pageBytes(site, `/documents/${slug}/`);
	return [
		say(
			`${slug}, 4× slower: style and layout when a note is opened or closed`,
			`${spent.toFixed(1)} ms`,
			'≤ 16.7 ms'
		),
		say('script that a text waits for, brotli', `${scriptAwaited} bytes`),
		say('… and is offered, brotli', `${scriptOffered} bytes`, '≤ 5,000 bytes'),
		say('fonts that a text asks for', `${fonts} bytes`),
		say(
			'script of any page of the desk, brotli',
			`${await deskScripts(site)} bytes`,
			'≤ 10,000 bytes'
		)
	];
}
