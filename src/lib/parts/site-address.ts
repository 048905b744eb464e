const PORT = 4173;

/** Where the site is published; `url` and `base` end without a slash. */
export interface SiteAddress {
	/** Such as `https://example.org/reader`. Every address that is published begins with it. */
	url: string;
	/** Its path, such as `/reader`; empty where the site has a host of its own. */
	base: string;
	/** Where this machine serves it, to be looked at: the port in an address of this machine, or 4173. */
	port: number;
}

/**
 * Reads the setting `SITE_URL`. Left out it is where `npm start` serves the site, so that the IRIs in the annotation
 * files lead somewhere.
 *
 * The path is kept as a browser would write it. Of a name in another script, the host is written in Punycode and the
 * path in percent signs: IRIs are compared letter by letter, so there has to be one way to write each.
 *
 * @throws where the setting is no address of a site: another scheme or none, a query, a fragment, a user, white space
 */
export function readSiteAddress(setting = `http://localhost:${PORT}`): SiteAddress {
	const url = /^https?:\/\/[^/\\]/i.test(setting) && URL.parse(setting);
	if (!url) throw new Error(explain(setting, suggest(setting)));
	const { origin, pathname, search, hash, username, password } = url;
	const base = pathname.replace(/\/$/, '');
	if (/[\s\\?#]/.test(setting) || search || hash || username || password || /\/\//.test(pathname)) {
		throw new Error(explain(setting, origin + base.replace(/\/{2,}/g, '/').replace(/\/$/, '')));
	}
	const isHere = url.hostname === 'localhost' && url.port !== '';
	return { url: origin + base, base, port: isHere ? Number(url.port) : PORT };
}

/** What may have been meant: most often the scheme was left out. */
function suggest(setting: string): string {
	const host = setting.trim().replace(/^(https?:|\w*:(?=[/\\]))?[/\\]*/i, '');
	const isHere = /^localhost\b/i.test(host);
	const meant = URL.parse(`${isHere ? 'http' : 'https'}://${host}`);
	const isHost = isHere || meant?.hostname.includes('.');
	return meant && isHost ? meant.origin + meant.pathname : 'https://example.org/reader';
}

const explain = (setting: string, nearest: string) =>
	`SITE_URL: ${JSON.stringify(setting)} is not the address of a site.
  nearest: ${nearest}
  remedy:  Give it as https:// or http://, the host and perhaps a path, without a query or fragment; or leave SITE_URL out.`;
