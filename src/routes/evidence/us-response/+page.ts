import { reports, symmetry, usTable } from '$lib/evidence/us-response/us-response';
import { openLibrary } from '$lib/library/open-library.server';
import { toSummary } from '$lib/parts/summary';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const library = await openLibrary();
	return {
		documents: [...library.documents.values()].map((document) => ({
			document,
			us: toSummary(document).us,
			statements: reports(document, 'us-statement'),
			replies: reports(document, 'chinese-reply')
		})),
		symmetry: symmetry(library),
		table: usTable(library)
	};
};
