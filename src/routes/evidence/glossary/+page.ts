import { glossaryPage } from '$lib/evidence/glossary/glossary-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => glossaryPage(await openLibrary());
