import { error } from '@sveltejs/kit';
import { openLibrary } from '$lib/library/open-library.server';
import { printStyle } from '$lib/reader/print-style';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What stands at the foot of each printed page of the text. */
export const GET: RequestHandler = async ({ params }) => {
	const style = printStyle(await openLibrary(), params.slug);
	if (style === undefined) error(404, 'There is no such text.');
	return new Response(style, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
