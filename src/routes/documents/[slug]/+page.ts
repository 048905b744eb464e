import { error } from '@sveltejs/kit';
import { loadDocument, slugs } from '$lib/site/library';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => slugs.map((slug) => ({ slug }));

export const load: PageLoad = async ({ params }) => {
	const document = await loadDocument(params.slug);
	if (!document) error(404, 'There is no such text.');
	return { Text: document.default, document: document.metadata.document };
};
