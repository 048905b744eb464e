import { tables } from '$lib/evidence/data/tables';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ tables: tables(await openLibrary()) });
