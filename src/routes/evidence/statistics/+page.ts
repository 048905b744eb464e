import {
	agreements,
	contradictions,
	implications,
	quantityTable,
	statistics
} from '$lib/evidence/statistics/statistics';
import { figuresPlot, ratioPlot } from '$lib/evidence/statistics/statistics-plots';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const library = await openLibrary();
	const { checks, plots } = library.evidence!;
	const all = statistics(library);
	return {
		statistics: Map.groupBy(all, ({ document }) => document),
		table: quantityTable(all),
		checks,
		contradictions: contradictions(checks),
		agreements: agreements(checks),
		implications: implications(checks),
		plots: [...plots.map(figuresPlot), ratioPlot(checks)]
	};
};
