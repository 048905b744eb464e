import { openLibrary } from '$lib/library/open-library.server';
import { startPage } from '$lib/start/start-page';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => startPage(await openLibrary());
