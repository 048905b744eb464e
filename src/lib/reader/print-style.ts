import type { Library } from '../library/library.ts';
import { formatDate } from '../parts/format.ts';
import { siteUrl } from '../parts/site-url.ts';
import paper from './print.css?inline';

/**
 * How a document is printed, as CSS: print.css, and what stands at the foot of each page: whose words stand where, where
 * theirs are from, whose they are, and the day. A file, since only a style can say something on every page, and policy
 * allows none with words of a text within the page. Nothing where there is no such slug.
 */
export function printStyle({ documents }: Library, slug: string): string | undefined {
	const document = documents.get(slug);
	if (!document) return undefined;
	const { shortTitle, carrier, retrieved, rights } = document.frontMatter;
	const words =
		`In a frame: theirs, word for word as found at ${carrier} on ${formatDate(retrieved)}. ${rights} ` +
		`Outside it: ours, “${shortTitle}”, Who Says So?, ${siteUrl}/documents/${slug}/`;
	return `${paper}@page {
	@bottom-left {
		content: ${cssString(words)};
		width: 90%;
		text-align: left;
		font: 7pt/9pt "Note Sans", sans-serif;
		color: #444;
	}
	@bottom-right {
		content: counter(page) " / " counter(pages);
		font: 8pt "Note Sans", sans-serif;
	}
}
`;
}

/** A string of CSS: quotes, backslashes and line ends escaped (CSS Syntax 3, 4.3.5). */
export const cssString = (words: string): string =>
	`"${words.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
