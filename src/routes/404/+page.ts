import { openLibrary } from '$lib/library/open-library.server';
import { textsInWords } from '$lib/parts/in-words';
import type { PageLoad } from './$types';

/** Static hosts serve `404.html`, so this one page has no folder of its own. */
export const trailingSlash = 'never';

export const load: PageLoad = async () => {
	const { documents } = await openLibrary();
	return { texts: textsInWords(documents.size) };
};
