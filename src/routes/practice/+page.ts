import { openLibrary } from '$lib/library/open-library.server';
import { overviewPage } from '$lib/practice/overview-page';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => overviewPage(await openLibrary());
