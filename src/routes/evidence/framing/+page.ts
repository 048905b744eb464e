import { framings, framingsBy, framingTable } from '$lib/evidence/framing/framing';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const framed = framings(await openLibrary());
	return {
		framed,
		techniques: framingsBy('technique', framed),
		frames: framingsBy('frame', framed),
		table: framingTable(framed)
	};
};
