import { reports, symmetry, usTable } from '$lib/evidence/us-response';
import { openLibrary } from '$lib/site/library';
import { toSummary } from '$lib/content/to-reading';
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
