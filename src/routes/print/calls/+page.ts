import { openLibrary } from '$lib/library/open-library.server';
import { callsPage } from '$lib/print/collection-page';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => callsPage(await openLibrary());
