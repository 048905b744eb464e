import { overviewPage } from '$lib/evidence/overview/overview-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => overviewPage(await openLibrary());
