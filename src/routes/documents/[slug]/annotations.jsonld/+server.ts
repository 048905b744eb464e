import { error } from '@sveltejs/kit';
import { toAnnotationPage } from '$lib/annotation/json-ld';
import { loadDocument } from '$lib/site/library';
import { siteUrl } from '$lib/site/site-url';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async ({ params }) => {
	const document = await loadDocument(params.slug);
	if (!document) error(404, 'There is no such text.');
	return new Response(JSON.stringify(toAnnotationPage(document.metadata.reading, siteUrl), null, '\t'), {
		headers: { 'content-type': 'application/ld+json' }
	});
};
