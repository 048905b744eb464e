import type { Reading } from './bounds.ts';
import { wayOf, type CheckKindDefinition, type Pair } from './check-kind.ts';
import { CHECK_KINDS, type CheckKind } from './check-kinds.ts';
import { findMisfit } from './find-misfit.ts';
import { overlap } from './interval.ts';
import type { Misfit } from './misfit.ts';
import type { Operand, PlacedFigure } from './operand.ts';
import { topOf, type Figure } from './quantity.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** Figures to hold against each other. */
export interface Check {
	id: string;
	title: string;
	/** What the comparison presumes, and what it can show. Never its result, which is computed. */
	note: string;
	kind: CheckKind;
	operands: Operand[];
	/** What has to be so for the figures to be about one thing, in words that go on after “if”; nothing, where the text says so. */
	presumes?: string | undefined;
	/** The figure without which nothing can be computed, in words. */
	missing?: string | undefined;
	/** A reader can do it in the head, so it is told first. */
	inTheHead?: boolean | undefined;
	cluster?: Cluster | undefined;
}

/** Comparisons that are one case, and are told together. */
export interface Cluster {
	id: string;
	title: string;
}

/** What came of a check: what can be computed, or that it is open. */
export type CheckResult = Computed | Open;

interface Open {
	verdict: Verdict;
	missing: string;
	computed?: undefined;
	printed?: undefined;
	factor?: undefined;
	allowedBy?: undefined;
}

interface Computed {
	verdict: Verdict;
	missing?: undefined;
	/** What the operands give by the rule; also where nothing is printed to hold it against. */
	computed: Figure;
	/** What is printed in its place. */
	printed?: Figure;
	/** Only where they do not fit: how many times the larger is the smaller, by the numbers as printed; of spans, at the
	 * ends that are nearest to each other. */
	factor?: number;
	/** They do not fit as usually read, but in this wider reading. */
	allowedBy?: WiderReading;
}

/** From the narrower to the wider. */
const WIDER_READINGS = ['letter', 'loose'] as const satisfies Reading[];
export type WiderReading = (typeof WIDER_READINGS)[number];

/** The operands of one check in each reading: the same places, the same printed numbers, other ranges. */
export type Readings = Readonly<Record<Reading, readonly PlacedFigure[]>>;

type Evaluation =
	{ result: CheckResult; misfit?: undefined } | { result?: undefined; misfit: Misfit };

/**
 * Carries out one check. Every role that its kind does not let out is there, and a list has two figures or more; the
 * schema of checks.yaml sees to that. `isPresuming` says whether it, or a check that it rests on, presumes anything.
 *
 * Intervals, not numbers, are compared: the verdict is `fits` where what is computed and what is
 * printed share at least one number, so a wider printed bound never makes figures misfit.
 */
export function evaluate(
	{ kind: name, missing }: Pick<Check, 'kind' | 'missing'>,
	readings: Readings,
	isPresuming = false
): Evaluation {
	const kind: CheckKindDefinition = CHECK_KINDS[name];
	const misfit = findMisfit(kind, readings.ordinary, missing !== undefined);
	if (misfit) return { misfit };
	if (missing !== undefined) return { result: { verdict: verdictOf({ missing }), missing } };
	const { factor, ...result } = judge(carryOut(kind, readings.ordinary));
	if (factor === undefined) return { result: { ...result, verdict: verdictOf(result) } };
	const allowedBy = WIDER_READINGS.find(
		(reading) => judge(carryOut(kind, readings[reading])).factor === undefined
	);
	const isEscapable = isPresuming || allowedBy !== undefined;
	const verdict = verdictOf({ ...result, factor, isEscapable });
	return { result: { ...result, factor, ...(allowedBy && { allowedBy }), verdict } };
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

function judge({ computed, printed, agree }: { computed: Figure } & Partial<Pair>) {
	const factor = printed && !agree ? factorBetween(computed, printed) : undefined;
	return { computed, ...(printed && { printed }), ...(factor !== undefined && { factor }) };
}

/** Two figures whose ranges do not meet, the smaller first. */
export const lessAndMore = (a: Figure, b: Figure): [less: Figure, more: Figure] =>
	a.range.high < b.range.low ? [a, b] : [b, a];

/** How many times the one that is more is the other, at the nearest printed ends. */
function factorBetween(a: Figure, b: Figure): number {
	const [less, more] = lessAndMore(a, b);
	return more.value / topOf(less);
}
