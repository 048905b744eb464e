import { absenceTable } from '$lib/evidence/overview/absences';
import { claimTrails } from '$lib/evidence/claims/claims';
import { framings } from '$lib/evidence/framing/framing';
import { contradictions, statistics } from '$lib/evidence/statistics/statistics';
import { symmetry, usTable } from '$lib/evidence/us-response/us-response';
import { shares, spoken } from '$lib/evidence/voices/voices';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const library = await openLibrary();
	const { checks } = library.evidence!;
	return {
		documents: [...library.documents.values()],
		statistics: statistics(library),
		checks,
		contradictions: contradictions(checks),
		shares: shares(spoken(library)),
		us: usTable(library),
		symmetry: symmetry(library),
		framings: framings(library),
		claims: claimTrails(library),
		absences: absenceTable(library)
	};
};
