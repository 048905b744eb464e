import { building } from '$app/environment';
import { openLibrary } from '$lib/library/open-library.server';
import { readSiteAddress } from '$lib/parts/site-address';
import { siteUrl } from '$lib/parts/site-url';
import { leanPage } from '$lib/site/lean-page';
import { placePage } from '$lib/site/place-page';
import { isHttpError, type Handle, type RequestEvent, type ServerInit } from '@sveltejs/kit';

/** A mistake in the library stops a build before the first page. */
export const init: ServerInit = async () => {
	if (!building) return;
	await openLibrary().catch((error: unknown) => {
		throw isHttpError(error) ? new Error(error.body.message) : error;
	});
};

/** The way from the page to the root of the site. Hosts answer with 404.html at any depth, so it has the path of the site. */
function rootFrom({ route, url }: RequestEvent): string {
	if (route.id === '/404') return readSiteAddress(siteUrl).base;
	const folders = url.pathname.split('/').slice(2);
	return folders.map(() => '..').join('/') || '.';
}

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => placePage(leanPage(html), rootFrom(event))
	});
