import { error } from '@sveltejs/kit';
import { openLibrary } from '$lib/library/open-library.server';
import { publishedAnnotations } from '$lib/reader/published-annotations';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async ({ params }) => {
	const file = publishedAnnotations(await openLibrary(), params.slug);
	if (!file) error(404, 'There is no such text, or it has no notes.');
	return new Response(JSON.stringify(file, null, '\t'), {
		headers: { 'content-type': 'application/ld+json' }
	});
};
