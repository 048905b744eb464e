import { error } from '@sveltejs/kit';
import { loadDocument } from '$lib/site/library';
import type { PageLoad } from './$types';

// No `entries` here: the library links to every text. Kit can then tell from the source alone that
// no page wants a framework, and leaves out the build for the browser.
export const load: PageLoad = async ({ params }) => {
	const document = await loadDocument(params.slug);
	if (!document) error(404, 'There is no such text.');
	return { Text: document.default, document: document.metadata.document };
};
