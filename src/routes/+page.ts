import { cards } from '$lib/home/cards';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ documents: cards(await openLibrary()) });
