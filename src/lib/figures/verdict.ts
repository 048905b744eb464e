import type { Figure } from './quantity.ts';

export type Verdict = 'fits' | 'does-not-fit' | 'cannot-both-be-true' | 'implies' | 'open';

interface VerdictDefinition {
	glyph: string;
	label: string;
	/** What is computed where this is said, and what is not. */
	meaning: string;
	/** After a number of comparisons: “1 does not fit”, “2 do not fit”. */
	verbs: { one: string; many: string };
	/** Of several verdicts the one with the lowest number is told first. */
	order: number;
}

/** All that is printed of a verdict, but for its colour; its id is also its class, and its word in a download. */
export const VERDICTS = {
	'cannot-both-be-true': {
		glyph: '×',
		label: 'cannot both be true',
		meaning:
			'By no reading of the words do the figures meet, and the comparison presumes nothing that the text does not say.',
		verbs: {
			one: 'has figures that cannot both be true',
			many: 'have figures that cannot both be true'
		},
		order: 1
	},
	'does-not-fit': {
		glyph: '≠',
		label: 'does not fit',
		meaning:
			'As such words are usually meant, the figures do not meet. Both can still be true: by the letter, or if what the comparison presumes is wrong.',
		verbs: { one: 'does not fit', many: 'do not fit' },
		order: 2
	},
	fits: {
		glyph: '=',
		label: 'fits',
		meaning:
			'The figures can stand together as worded. That is no confirmation: a number that is repeated or multiplied out fits, too.',
		verbs: { one: 'fits', many: 'fit' },
		order: 3
	},
	open: {
		glyph: '?',
		label: 'open',
		meaning: 'A figure is missing, so nothing is computed. It is said which.',
		verbs: { one: 'is open', many: 'are open' },
		order: 4
	},
	implies: {
		glyph: '→',
		label: 'implies',
		meaning: 'The figures give a number that is not printed; it is held against nothing.',
		verbs: { one: 'implies a number', many: 'imply a number' },
		order: 5
	}
} satisfies Record<Verdict, VerdictDefinition>;

/** The verdicts, what does not fit before what fits. */
export const VERDICTS_IN_ORDER = (Object.keys(VERDICTS) as Verdict[]).toSorted(
	(a, b) => VERDICTS[a].order - VERDICTS[b].order
);

interface Comparison {
	/** In words, the figure without which nothing can be computed. */
	missing?: string | undefined;
	printed?: Figure | undefined;
	/** Only where what is printed is not what is computed. */
	factor?: number | undefined;
	/** Whether a wider reading of the words lets them fit, or something is presumed that may be wrong. */
	isEscapable?: boolean;
}

/** The verdict on a comparison; other code asks for `missing`, `printed` and `factor` instead of naming a verdict. */
export function verdictOf({ missing, printed, factor, isEscapable }: Comparison): Verdict {
	if (missing !== undefined) return 'open';
	if (!printed) return 'implies';
	if (factor === undefined) return 'fits';
	return isEscapable ? 'does-not-fit' : 'cannot-both-be-true';
}

/** How many of each verdict, in order: “1 does not fit, 2 fit”. */
export function countVerdicts(checks: readonly { verdict: Verdict }[]): string {
	return VERDICTS_IN_ORDER.flatMap((verdict) => {
		const number = checks.filter((check) => check.verdict === verdict).length;
		const { one, many } = VERDICTS[verdict].verbs;
		return number > 0 ? `${number} ${number === 1 ? one : many}` : [];
	}).join(', ');
}
