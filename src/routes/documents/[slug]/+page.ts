import { error } from '@sveltejs/kit';
import { openLibrary } from '$lib/library/open-library.server';
import { readingPage } from '$lib/reader/reading-page';
import type { PageLoad } from './$types';

// No `entries` here: the library links to every text. Kit can then tell from the source alone that
// no page wants a framework, and leaves out the build for the browser.
export const load: PageLoad = async ({ params }) =>
	readingPage(await openLibrary(), params.slug) ?? error(404, 'There is no such text.');
