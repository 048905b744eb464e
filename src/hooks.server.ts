import { building } from '$app/environment';
import { openLibrary } from '$lib/library/open-library.server';
import { isHttpError, type Handle, type ServerInit } from '@sveltejs/kit';

/** A mistake in the library stops a build before the first page. */
export const init: ServerInit = async () => {
	if (!building) return;
	await openLibrary().catch((error: unknown) => {
		throw isHttpError(error) ? new Error(error.body.message) : error;
	});
};

/** By these comments Svelte would find its places again in the browser. */
const MARKERS = /<!--[[\]!]?(?:-?\d+|[a-z0-9]{5,8})?-->/g;
/** Styles travel in the page; these would be for pages that are put together in the browser. */
const UNUSED_LINKS = /<link [^>]*rel="stylesheet" disabled[^>]*>\s*/g;
/** White space between blocks is no text; each run would become a node all the same. */
const BETWEEN_BLOCKS =
	/(<\/?(?:article|body|dd|details|div|dl|dt|footer|h3|head|header|label|li|main|p|section|summary|title|ul)>|<(?:link|meta) [^>]*>)\s+(?=<)/g;

/** The faces are asked for before the policy is read: behind it they come later, and the first screen with them. */
const POLICY_THEN_FACES =
	/(<meta http-equiv="content-security-policy".*?)((?:<link rel="preload" as="font"[^>]*>)+)/s;

/**
 * No page brings Svelte to the browser, and a reading page would carry thousands of markers and
 * empty text nodes: a tenth of its bytes.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace(MARKERS, '')
				.replace(UNUSED_LINKS, '')
				.replace(BETWEEN_BLOCKS, '$1')
				.replace(POLICY_THEN_FACES, '$2$1')
	});
