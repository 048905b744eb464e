import { error } from '@sveltejs/kit';
import { toAnnotationPage } from '$lib/annotation/json-ld';
import { openLibrary } from '$lib/library/open-library.server';
import { siteUrl } from '$lib/parts/site-url';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async ({ params }) => {
	const { documents } = await openLibrary();
	const document = documents.get(params.slug);
	if (!document) error(404, 'There is no such text.');
	return new Response(JSON.stringify(toAnnotationPage(document, siteUrl), null, '\t'), {
		headers: { 'content-type': 'application/ld+json' }
	});
};
