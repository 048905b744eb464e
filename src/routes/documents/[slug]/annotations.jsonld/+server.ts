import { toAnnotationPage } from '$lib/annotation/json-ld';
import { loadDocument } from '$lib/site/library';
import { siteUrl } from '$lib/site/site-url';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async ({ params }) => {
	const { reading } = await loadDocument(params.slug);
	return new Response(JSON.stringify(toAnnotationPage(reading, siteUrl), null, '\t'), {
		headers: { 'content-type': 'application/ld+json' }
	});
};
