import { reliabilityPage } from '$lib/evidence/reliability/reliability-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => reliabilityPage(await openLibrary());
