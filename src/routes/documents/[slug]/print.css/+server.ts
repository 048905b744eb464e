import { error } from '@sveltejs/kit';
import { openLibrary } from '$lib/library/open-library.server';
import { printStyle } from '$lib/reader/print-style';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** How the text is printed, with what stands at the foot of each of its pages. */
export const GET: RequestHandler = async ({ params }) => {
	const style = printStyle(await openLibrary(), params.slug);
	if (style === undefined) error(404, 'There is no such text.');
	return new Response(style, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
