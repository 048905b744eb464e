import { error } from '@sveltejs/kit';
import { toAnnotationPage } from '$lib/annotation/json-ld';
import { openLibrary } from '$lib/library/open-library.server';
import { siteUrl } from '$lib/parts/site-url';
import { readingPage } from '$lib/reader/reading-page';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async ({ params }) => {
	const page = readingPage(await openLibrary(), params.slug);
	if (!page) error(404, 'There is no such text.');
	return new Response(JSON.stringify(toAnnotationPage(page.reading, siteUrl), null, '\t'), {
		headers: { 'content-type': 'application/ld+json' }
	});
};
