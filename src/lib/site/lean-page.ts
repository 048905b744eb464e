import { htmlTokens, type Token } from './html-tokens.ts';

/**
 * A page without what only a framework in the browser would need, and without white space that is no text: no page
 * is hydrated (those of practice mount their component anew), and a reading page would carry thousands of markers and
 * empty text nodes, a tenth of its bytes. Text, attributes, scripts and styles stay as they are, to the letter.
 */
export function leanPage(html: string): string {
	const tokens = htmlTokens(html);
	const gone = new Set(tokens.filter((token) => isMarker(token) || isUnusedLink(token)));
	const kept = tokens.filter((token) => !gone.has(token));
	for (const blank of blanksBesideBlocks(html, kept)) gone.add(blank);

	let page = '';
	let at = 0;
	for (const token of tokens) {
		if (!gone.has(token)) continue;
		page += html.slice(at, token.start);
		at = token.end;
	}
	return page + html.slice(at);
}

/** By these comments Svelte would find its places again in the browser. */
const isMarker = (token: Token) =>
	token.type === 'comment' && /^[[\]!?]{0,2}(?:-?\d+|[a-z0-9]{5,8})?$/.test(token.data);

/** Styles travel in the page; these would be for pages that are put together in the browser. */
const isUnusedLink = (token: Token) =>
	token.type === 'open' &&
	token.name === 'link' &&
	token.attributes.rel === 'stylesheet' &&
	token.attributes.disabled !== undefined;

/** Laid out as blocks on every page of ours, or not at all. Cells are not among them: their words are searched. */
const BLOCKS = new Set(
	'article blockquote body caption dd details div dl dt figcaption figure footer h1 h2 h3 head header html label li link main meta nav ol p section summary table tbody thead title tr ul'.split(
		' '
	)
);
/** White space in these is what is meant. */
const VERBATIM = new Set(['pre', 'textarea', 'title']);
const BLANK = /^[ \t\n\f\r]*$/;

/** White space between two tags of which one is a block’s: it is never seen, and keeps no words apart. */
function blanksBesideBlocks(html: string, tokens: readonly Token[]): Token[] {
	const blanks: Token[] = [];
	let gap: Token[] = [];
	let before: string | undefined;
	let verbatim = 0;
	for (const token of tokens) {
		if (token.type === 'text' && !verbatim && BLANK.test(html.slice(token.start, token.end))) {
			gap.push(token);
			continue;
		}
		const tag = token.type === 'open' || token.type === 'close' ? token.name : undefined;
		if (before && tag && (BLOCKS.has(before) || BLOCKS.has(tag))) blanks.push(...gap);
		gap = [];
		before = tag;
		if (tag && VERBATIM.has(tag)) verbatim += token.type === 'open' ? 1 : -1;
	}
	return blanks;
}
