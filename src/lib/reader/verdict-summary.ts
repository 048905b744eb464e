import type { Verdict } from '../figures/check.ts';

const VERBS = {
	disagrees: ['disagrees', 'disagree'],
	agrees: ['agrees', 'agree'],
	'cannot-be-computed': ['cannot be computed', 'cannot be computed']
} as const satisfies Record<Verdict, [one: string, many: string]>;

/** What came of a note’s comparisons, such as “compared: 1 disagrees, 2 agree”. */
export function verdictSummary(verdicts: readonly Verdict[]): string {
	if (verdicts.length === 0) return 'nothing to hold it against';
	const parts = Object.entries(VERBS).flatMap(([verdict, [one, many]]) => {
		const number = verdicts.filter((other) => other === verdict).length;
		return number > 0 ? `${number} ${number === 1 ? one : many}` : [];
	});
	return `compared: ${parts.join(', ')}`;
}
