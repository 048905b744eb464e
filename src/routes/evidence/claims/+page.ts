import { claimsPage } from '$lib/evidence/claims/claims-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => claimsPage(await openLibrary());
