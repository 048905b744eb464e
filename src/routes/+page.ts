import { loadCards } from '$lib/site/library';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ documents: await loadCards() });
