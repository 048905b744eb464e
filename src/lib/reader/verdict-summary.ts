import type { NoteCheck } from '../annotation/reading.ts';
import { countVerdicts } from '../figures/verdict.ts';

/** What came of a note’s comparisons, such as “compared: 1 disagrees, 2 agree”. */
export const verdictSummary = (checks: readonly NoteCheck[]) =>
	checks.length === 0 ? 'nothing to hold it against' : `compared: ${countVerdicts(checks)}`;
