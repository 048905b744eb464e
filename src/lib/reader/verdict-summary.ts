import type { NoteCheck } from '../annotation/reading.ts';

const VERBS = {
	disagrees: ['disagrees', 'disagree'],
	agrees: ['agrees', 'agree'],
	'cannot-be-computed': ['cannot be computed', 'cannot be computed']
} as const;

/** What came of a note’s comparisons, such as “of 3 comparisons 1 disagrees, 2 agree”. */
export function verdictSummary(checks: readonly NoteCheck[]): string {
	if (checks.length === 0) return 'nothing to hold it against';
	const parts = Object.entries(VERBS).flatMap(([verdict, [one, many]]) => {
		const number = checks.filter((check) => check.verdict === verdict).length;
		return number > 0 ? `${number} ${number === 1 ? one : many}` : [];
	});
	return `compared: ${parts.join(', ')}`;
}
