import { reachPage } from '$lib/evidence/reach/reach-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => reachPage(await openLibrary());
