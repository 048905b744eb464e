import { htmlTokens } from './html-tokens.ts';

/** Where Kit puts what a style asks for, below the root of the site. */
const ASSETS = '_app/immutable/assets';

/**
 * A page whose addresses lead to the same places from where it is served. Two kinds do not as Kit leaves them:
 *
 * - In styles they still begin at the style sheet that was put into the page. The policy names each style by its hash,
 *   which is made anew.
 * - `404.html` is served at any depth, so its links, `./about/`, have to be absolute.
 *
 * @param root the way to the root of the site, without a slash at its end: `../..` from a page two folders down, `.` from
 * the first one; of 404.html the path of the site, `/reader` or nothing
 */
export async function placePage(html: string, root: string): Promise<string> {
	let page = '';
	let at = 0;
	let inStyle = false;
	const styles: [old: string, now: string][] = [];
	for (const { start, end, ...token } of htmlTokens(html)) {
		const written = html.slice(start, end);
		page += html.slice(at, start);
		at = end;
		if (token.type === 'open') {
			page += written.replace(/(\s(?:href|src)=")\.\//g, (_, name) => `${name}${root}/`);
		} else if (token.type === 'text' && inStyle) {
			const style = written.replace(
				/(url\(["']?)\.\//g,
				(_, opening) => `${opening}${root}/${ASSETS}/`
			);
			styles.push([written, style]);
			page += style;
		} else page += written;
		inStyle = token.type === 'open' && token.name === 'style';
	}
	page += html.slice(at);
	for (const [old, now] of styles) page = page.replace(await hashOf(old), await hashOf(now));
	return page;
}

/** As the policy writes it, without `sha256-`. */
async function hashOf(style: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
	return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
