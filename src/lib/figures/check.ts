import { wayOf, type CheckKindDefinition, type Pair } from './check-kind.ts';
import { CHECK_KINDS, type CheckKind } from './check-kinds.ts';
import { findMisfit } from './find-misfit.ts';
import { overlap } from './interval.ts';
import type { Misfit } from './misfit.ts';
import type { Operand, PlacedFigure } from './operand.ts';
import type { Figure } from './quantity.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** Figures to hold against each other. */
export interface Check {
	id: string;
	title: string;
	/** What the comparison presumes, and what it can show. Never its result, which is computed. */
	note: string;
	kind: CheckKind;
	operands: Operand[];
}

export interface CheckResult {
	verdict: Verdict;
	/** What the operands give by the rule; also where nothing is printed to hold it against. */
	computed: Figure;
	/** What is printed in its place. */
	printed?: Figure;
	/** Only where they disagree: how many times the larger is the smaller, at the nearest ends of their
	 * ranges, and as printed. */
	factor?: { least: number; printed: number };
	/** They disagree as usually read, but not if “over” may mean any larger number. */
	literally?: boolean;
}

type Evaluation =
	{ result: CheckResult; misfit?: undefined } | { result?: undefined; misfit: Misfit };

/**
 * Carries out one check. `literal` are the same figures as logic alone would read them. Every role that
 * its kind does not let out is there, and a list has two figures or more; the schema of checks.yaml sees to that.
 *
 * Intervals, not numbers, are compared: the verdict is `agrees` where what is computed and what is
 * printed share at least one number, so a wider printed bound never turns it into `disagrees`.
 */
export function evaluate(
	name: CheckKind,
	operands: readonly PlacedFigure[],
	literal?: readonly PlacedFigure[]
): Evaluation {
	const kind: CheckKindDefinition = CHECK_KINDS[name];
	const misfit = findMisfit(kind, operands);
	if (misfit) return { misfit };
	const result = judge(carryOut(kind, operands));
	if (!result.factor || !literal) return { result };
	return { result: { ...result, literally: !judge(carryOut(kind, literal)).factor } };
}

/** What figures without a misfit give by the rule. */
export const compute = (name: CheckKind, operands: readonly PlacedFigure[]): Figure =>
	carryOut(CHECK_KINDS[name], operands).computed;

function carryOut(
	kind: CheckKindDefinition,
	operands: readonly PlacedFigure[]
): { computed: Figure } | Pair {
	// What each kind says of its roles in types has been seen to by `findMisfit` and the schema.
	const given = figuresByRole(kind, operands) as never;
	if (!kind.calculates) return kind.compare(given);
	const { finds, from } = wayOf(kind, operands);
	const computed = from(given);
	const printed = operands.find(({ role }) => role === finds)?.figure;
	return printed
		? { computed, printed, agree: overlap(computed.range, printed.range) }
		: { computed };
}

function figuresByRole({ roles }: CheckKindDefinition, operands: readonly PlacedFigure[]): object {
	return Object.fromEntries(
		Object.entries(roles).map(([name, form]) => {
			const figures = operands.filter(({ role }) => role === name).map(({ figure }) => figure);
			return [name, form === 'several' ? figures : figures[0]];
		})
	);
}

function judge({ computed, printed, agree }: { computed: Figure } & Partial<Pair>): CheckResult {
	const factor = printed && !agree ? factorBetween(computed, printed) : undefined;
	return { verdict: verdictOf({ printed, factor }), computed, printed, factor };
}

/** How many times the one that is more is the other; their ranges do not meet. */
function factorBetween(a: Figure, b: Figure): CheckResult['factor'] {
	const [less, more] = a.range.high < b.range.low ? [a, b] : [b, a];
	return { least: more.range.low / less.range.high, printed: more.value / less.value };
}
