import { openLibrary } from '$lib/library/open-library.server';
import { readingsPage } from '$lib/print/collection-page';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => readingsPage(await openLibrary());
