import { error } from '@sveltejs/kit';
import { pairPage } from '$lib/evidence/compare/compare-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) =>
	pairPage(await openLibrary(), params) ?? error(404, 'There is no such pair of texts.');
