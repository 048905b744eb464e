import { signalsPage } from '$lib/evidence/signals/signals-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => signalsPage(await openLibrary());
