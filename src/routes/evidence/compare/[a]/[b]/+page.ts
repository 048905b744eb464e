import { error } from '@sveltejs/kit';
import { claimTrails } from '$lib/evidence/claims/claims';
import { compare, pairs } from '$lib/evidence/compare/compare';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const library = await openLibrary();
	const pair = pairs(library).find(([a, b]) => a.slug === params.a && b.slug === params.b);
	if (!pair) error(404, 'There is no such pair of texts.');
	return { comparison: compare(pair, claimTrails(library)) };
};
