import { countVerdicts, type Verdict } from '../figures/verdict.ts';
import { count } from '../parts/format.ts';

/** What came of a note’s comparisons, after the number of its figures: “in 3 comparisons: 1 does not fit, 2 fit”. */
export const verdictSummary = (checks: readonly { verdict: Verdict }[]): string =>
	checks.length === 0
		? 'nothing to hold it against'
		: `in ${count(checks.length, 'comparison')}: ${countVerdicts(checks)}`;
