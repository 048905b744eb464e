import type { Figure } from './quantity.ts';

export type Verdict = 'agrees' | 'disagrees' | 'cannot-be-computed';

interface VerdictDefinition {
	glyph: string;
	label: string;
	/** After a number of checks: “1 disagrees”, “2 disagree”. */
	verbs: { one: string; many: string };
	/** Of several verdicts the one with the lowest number is told first. */
	order: number;
}

/** All that is printed of a verdict, but for its colour; its id is also its class, and its word in a download. */
export const VERDICTS = {
	agrees: { glyph: '=', label: 'agrees', verbs: { one: 'agrees', many: 'agree' }, order: 2 },
	disagrees: {
		glyph: '×',
		label: 'disagrees',
		verbs: { one: 'disagrees', many: 'disagree' },
		order: 1
	},
	'cannot-be-computed': {
		glyph: '?',
		label: 'cannot be computed',
		verbs: { one: 'cannot be computed', many: 'cannot be computed' },
		order: 3
	}
} satisfies Record<Verdict, VerdictDefinition>;

/** The verdicts, a disagreement before an agreement. */
export const VERDICTS_IN_ORDER = (Object.keys(VERDICTS) as Verdict[]).toSorted(
	(a, b) => VERDICTS[a].order - VERDICTS[b].order
);

/** The verdict on a comparison; other code asks for `printed` and `factor` instead of naming a verdict. */
export function verdictOf({ printed, factor }: { printed?: Figure; factor?: object }): Verdict {
	if (!printed) return 'cannot-be-computed';
	return factor ? 'disagrees' : 'agrees';
}

/** How many of each verdict, in order: “1 disagrees, 2 agree”. */
export function countVerdicts(checks: readonly { verdict: Verdict }[]): string {
	return VERDICTS_IN_ORDER.flatMap((verdict) => {
		const number = checks.filter((check) => check.verdict === verdict).length;
		const { one, many } = VERDICTS[verdict].verbs;
		return number > 0 ? `${number} ${number === 1 ? one : many}` : [];
	}).join(', ');
}
