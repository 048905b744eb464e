import { claimTrails } from '$lib/evidence/claims';
import { compare, pairs, pairTable, sharedTable } from '$lib/evidence/compare';
import { openLibrary } from '$lib/site/library';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const library = await openLibrary();
	const trails = claimTrails(library);
	return {
		pairs: pairTable(pairs(library).map((pair) => compare(pair, trails))),
		table: sharedTable(library)
	};
};
