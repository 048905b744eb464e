import { dataPage } from '$lib/evidence/data/data-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => dataPage(await openLibrary());
