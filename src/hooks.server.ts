import { building } from '$app/environment';
import { openLibrary } from '$lib/library/open-library.server';
import { leanPage } from '$lib/site/lean-page';
import { isHttpError, type Handle, type ServerInit } from '@sveltejs/kit';

/** A mistake in the library stops a build before the first page. */
export const init: ServerInit = async () => {
	if (!building) return;
	await openLibrary().catch((error: unknown) => {
		throw isHttpError(error) ? new Error(error.body.message) : error;
	});
};

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => leanPage(html) });
