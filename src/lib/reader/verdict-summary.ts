import { countVerdicts, type Verdict } from '../figures/verdict.ts';

/** What came of a note’s comparisons, such as “compared: 1 disagrees, 2 agree”. */
export const verdictSummary = (checks: readonly { verdict: Verdict }[]): string =>
	checks.length === 0 ? 'nothing to hold it against' : `compared: ${countVerdicts(checks)}`;
