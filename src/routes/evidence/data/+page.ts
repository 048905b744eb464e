import { tables } from '$lib/evidence/tables';
import { openLibrary } from '$lib/site/library';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ tables: tables(await openLibrary()) });
