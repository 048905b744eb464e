import { statisticsPage } from '$lib/evidence/statistics/statistics-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => statisticsPage(await openLibrary());
