import { claimTrails } from '$lib/evidence/claims/claims';
import { compare, pairs, pairTable, sharedTable } from '$lib/evidence/compare/compare';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const library = await openLibrary();
	const trails = claimTrails(library);
	return {
		pairs: pairTable(pairs(library).map((pair) => compare(pair, trails))),
		table: sharedTable(library)
	};
};
