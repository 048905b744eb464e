import { voicesPage } from '$lib/evidence/voices/voices-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => voicesPage(await openLibrary());
