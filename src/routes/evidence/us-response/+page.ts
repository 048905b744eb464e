import { usPage } from '$lib/evidence/us-response/us-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => usPage(await openLibrary());
