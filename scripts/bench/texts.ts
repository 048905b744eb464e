import type { Library } from '../../src/lib/library/library.ts';
import type { Browser } from '@playwright/test';
import { CHEAP_PHONE } from './browser/device.ts';
import { paint } from './browser/paint.ts';
import { serveSite } from './browser/serve-site.ts';
import { barePage, readBareStyle } from './page/bare-page.ts';
import { deskScripts } from './page/desk-scripts.ts';
import { pageBytes } from './page/page-bytes.ts';
import { withoutFaces } from './page/without-faces.ts';
import { blocksOf } from './read-sound-library.ts';
import { ratio, say, table, type Row } from './report.ts';

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
	const bare = (slug: string): `/${string}` => `/bare/${slug}.html`;
	const served = await serveSite(
		site,
		Object.fromEntries(
			[...documents.values()].map((one) => [bare(one.slug), barePage(blocksOf(one), style)])
		)
	);
	const plain = await serveSite(site, {}, withoutFaces);
	const rows: string[][] = [];
	for (const slug of documents.keys()) {
		const address = `/documents/${slug}/`;
		const { page, words } = await pageBytes(site, address);
		const [full, faceless, bareOne] = await paint(
			browser,
			[served.url + address, plain.url + address, served.url + bare(slug)],
			CHEAP_PHONE,
			runs
		);
		if (!full || !faceless || !bareOne) throw new Error('A page was not painted.');
		const row = [
			slug,
			ratio(page, words, 'bytes'),
			ratio(full.first, bareOne.first, 'ms'),
			ratio(faceless.first, bareOne.first, 'ms'),
			ratio(full.whole, bareOne.whole, 'ms'),
			ratio(faceless.whole, bareOne.whole, 'ms')
		];
		console.log(row.join(', '));
		rows.push(row);
	}
	served.close();
	plain.close();
	return table(
		[
			'text',
			'HTML + CSS : words',
			'first paint : bare',
			'… without our fonts',
			'frame after DOMContentLoaded : bare',
			'… without our fonts'
		],
		rows
	);
}

/** What the pages of the built `site` bring beside words and styles. */
export async function measureExtras(site: string, slug: string): Promise<Row[]> {
	const { scriptAwaited, scriptOffered, fonts } = await pageBytes(site, `/documents/${slug}/`);
	return [
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
