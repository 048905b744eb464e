import { aboutPage } from '$lib/about/about-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => aboutPage(await openLibrary());
