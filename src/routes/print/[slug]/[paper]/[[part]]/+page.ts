import { error } from '@sveltejs/kit';
import { openLibrary } from '$lib/library/open-library.server';
import { paperPage } from '$lib/print/paper-page';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) =>
	paperPage(await openLibrary(), params) ?? error(404, 'There is no such paper.');
