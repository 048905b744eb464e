import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { brotli } from './brotli.ts';
import { wordsOfPage } from './words-of-page.ts';

/** Bytes as they travel: brotli 11 for all but fonts, which are compressed already. */
export interface PageBytes {
	/** The page, styles in it included, and every style sheet that it links to. */
	page: number;
	/** All words in its body as one plain text. */
	words: number;
	/** Scripts that hold up the parser: those in the page, and classic ones that it links to. */
	scriptAwaited: number;
	/** All scripts that it names. */
	scriptOffered: number;
	/** Those of them that it links to. */
	scriptLinked: number;
	/** The faces that it asks for. */
	fonts: number;
}

/** What the page at `address` (`/documents/x/`) of the site built into the folder `site` brings to a browser. */
export async function pageBytes(site: string, address: string): Promise<PageBytes> {
	const html = await readFile(join(site, address, 'index.html'), 'utf8');
	const { document } = parseHTML(html);
	const all = (selector: string) => [...document.querySelectorAll(selector)];
	const linked = async (elements: Element[], attribute: string) =>
		Promise.all(
			elements.map((element) => {
				const { pathname } = new URL(
					element.getAttribute(attribute) ?? '',
					`http://site${address}`
				);
				return readFile(join(site, pathname));
			})
		);
	const compressed = (files: (string | Uint8Array)[]) =>
		files.reduce((sum, file) => sum + brotli(file).length, 0);

	const styles = await linked(all('link[rel="stylesheet"]:not([disabled])'), 'href');
	const fonts = await linked(all('head > link[as="font"]'), 'href');
	const inPage = all('script:not([src])').map(({ textContent }) => textContent ?? '');
	const isAwaited = (script: Element) =>
		!['async', 'defer'].some((name) => script.hasAttribute(name)) &&
		script.getAttribute('type') !== 'module';
	const awaited = await linked(all('script[src]').filter(isAwaited), 'src');
	const offered = await linked(all('script[src]'), 'src');
	return {
		page: compressed([html, ...styles]),
		words: compressed([wordsOfPage(html)]),
		scriptAwaited: compressed([...inPage, ...awaited]),
		scriptOffered: compressed([...inPage, ...offered]),
		scriptLinked: compressed(offered),
		fonts: fonts.reduce((sum, { length }) => sum + length, 0)
	};
}
