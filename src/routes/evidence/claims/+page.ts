import { claimTable, claimTrails } from '$lib/evidence/claims/claims';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const trails = claimTrails(await openLibrary());
	return { trails, table: claimTable(trails) };
};
