import { glossaryTable, termPlaces } from '$lib/evidence/glossary/glossary';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const library = await openLibrary();
	return { places: termPlaces(library), table: glossaryTable(library) };
};
