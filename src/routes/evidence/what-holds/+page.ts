import { whatHoldsPage } from '$lib/evidence/what-holds/what-holds-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => whatHoldsPage(await openLibrary());
