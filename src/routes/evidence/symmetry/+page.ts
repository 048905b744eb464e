import { symmetryPage } from '$lib/evidence/symmetry/symmetry-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => symmetryPage(await openLibrary());
