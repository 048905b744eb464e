import { comparePage } from '$lib/evidence/compare/compare-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => comparePage(await openLibrary());
