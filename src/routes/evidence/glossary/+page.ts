import { glossaryTable, termPlaces } from '$lib/evidence/glossary';
import { openLibrary } from '$lib/site/library';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const library = await openLibrary();
	return { places: termPlaces(library), table: glossaryTable(library) };
};
