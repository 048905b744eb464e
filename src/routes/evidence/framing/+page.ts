import { framingPage } from '$lib/evidence/framing/framing-page';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => framingPage(await openLibrary());
