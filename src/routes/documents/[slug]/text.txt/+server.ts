import { error } from '@sveltejs/kit';
import { openLibrary } from '$lib/library/open-library.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The text projection to the letter, without a line feed at its end: the file that positions of annotations refer to. */
export const GET: RequestHandler = async ({ params }) => {
	const document = (await openLibrary()).documents.get(params.slug);
	if (!document) error(404, 'There is no such text.');
	return new Response(document.projection.text, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
