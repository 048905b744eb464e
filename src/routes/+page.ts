import { homePage } from '$lib/home/home-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => homePage(await openLibrary());
