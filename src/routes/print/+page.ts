import { openLibrary } from '$lib/library/open-library.server';
import { printPage } from '$lib/print/print-page';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => printPage(await openLibrary());
