/** How this copy can be told of an error: a page, or a mailbox. */
export type ContactAddress = string;

/**
 * Reads the setting `CONTACT_URL`: where readers report an error, or nothing where nobody is named.
 *
 * @throws where it is neither a page (https:// or http://) nor a mailbox (mailto:), or says more than that: a user, a fragment,
 * fields of a mail, white space
 */
export function readContactAddress(setting?: string): ContactAddress | undefined {
	if (setting === undefined) return undefined;
	if (/[\s\\]/.test(setting)) throw new Error(explain(setting));
	const url = URL.parse(setting);
	const isPage = url && /^https?:\/\/[^/]/i.test(setting) && !/[#@]/.test(setting);
	const isMailbox = /^mailto:[^@?#,;/]+@[^@?#,;/]+$/i.test(setting);
	if (!url || !(isPage || isMailbox)) throw new Error(explain(setting));
	return url.href;
}

const explain = (setting: string) =>
	`CONTACT_URL: ${JSON.stringify(setting)} is no address to report an error to.
  nearest: ${nearest(setting)}
  remedy:  Give a page as https:// or http://, without a user or fragment, or one mailbox as mailto:name@host, without further fields; or leave CONTACT_URL out, and pages say that this copy names nobody.`;

/** What may have been meant: most often the scheme was left out. */
function nearest(setting: string): string {
	const [bare = ''] = setting
		.trim()
		.replace(/^(mailto:|\w+:(?=[/\\])[/\\]*|[/\\]+)/i, '')
		.split(/[\s\\#,;]/);
	const [mailbox = ''] = bare.split('?');
	if (/^[^@/:]+@[^@/:]+\.[^@/:]+$/.test(mailbox)) return `mailto:${mailbox}`;
	const page = URL.parse(`https://${bare}`);
	return page?.hostname.includes('.') && page.username === ''
		? page.href
		: 'https://example.org/errors';
}
