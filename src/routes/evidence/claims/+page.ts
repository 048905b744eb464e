import { claimTable, claimTrails } from '$lib/evidence/claims';
import { openLibrary } from '$lib/site/library';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const trails = claimTrails(await openLibrary());
	return { trails, table: claimTable(trails) };
};
