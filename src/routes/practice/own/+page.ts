import { openLibrary } from '$lib/library/open-library.server';
import { codesOf } from '$lib/practice/practice-page';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ codes: codesOf((await openLibrary()).codebook) });
