import { openLibrary } from '$lib/library/open-library.server';
import { teachPage } from '$lib/teach/teach-page';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => teachPage(await openLibrary());
