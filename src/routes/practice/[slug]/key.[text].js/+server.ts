import { error } from '@sveltejs/kit';
import { openLibrary } from '$lib/library/open-library.server';
import { keyOf, keyScript } from '$lib/practice/key-of';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** No page links to a key, which is asked for by a script. */
export const entries: EntryGenerator = async () => {
	const { documents } = await openLibrary();
	return Array.from(documents.keys(), (slug) => ({ slug, text: slug }));
};

/** What the editors found in a text, for whoever has coded it. */
export const GET: RequestHandler = async ({ params: { slug, text } }) => {
	const key = slug === text && keyOf(await openLibrary(), slug);
	if (!key) error(404, 'There is no such key.');
	return new Response(keyScript(key), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
};
