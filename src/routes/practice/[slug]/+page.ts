import { error } from '@sveltejs/kit';
import { openLibrary } from '$lib/library/open-library.server';
import { practicePage } from '$lib/practice/practice-page';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) =>
	practicePage(await openLibrary(), params.slug) ?? error(404, 'There is no such text.');
