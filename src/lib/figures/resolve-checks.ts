import { READINGS, type Reading } from './bounds.ts';
import { compute, evaluate, type Check, type CheckResult, type Readings } from './check.ts';
import type { Misfit } from './misfit.ts';
import type { Operand } from './operand.ts';
import { orderChecks } from './order-checks.ts';
import type { PrintedFigure } from './printed-figures.ts';
import { toFigure, type Figure } from './quantity.ts';
import { standingOf, type Standing } from './standing.ts';

/** An operand with the figure that it names; one that another check implies has no words of its own. */
export type ResolvedOperand = Operand & { figure: Figure } & (
		PrintedFigure | { source: 'check'; check: Check }
	);

export interface ResolvedCheck {
	check: Check;
	operands: ResolvedOperand[];
	result: CheckResult;
	/** What it presumes, and what the checks presume that it rests on. */
	presumptions: string[];
	standing: Standing;
}

/** Why an operand has no figure. */
type OperandFailure =
	| { reason: 'unknown-figure'; at: Operand }
	/** The checks from the one that `at` names back to it. */
	| { reason: 'rests-on-itself'; at: Operand; circle: Check[] }
	/** The check that `at` names leaves no figure out, or is open. */
	| { reason: 'implies-nothing'; at: Operand; named: Check };

/** Why a check cannot be carried out. */
export type CheckFailure = { check: Check } & (OperandFailure | Misfit);

type InEachReading = Record<Reading, Figure>;

/** An operand’s figure, in each reading. */
interface Found {
	operand: ResolvedOperand;
	figures: InEachReading;
	/** The check that implies it. */
	implied?: ResolvedCheck;
}

/** A check that has been carried out; `computed` is what it gives in each reading, unless it is open. */
interface Outcome {
	resolved: ResolvedCheck;
	computed: InEachReading | undefined;
}

/**
 * Carries out all checks; linear in their number. A check may use what another one implies
 * (`check#id`), in chains of any length. Failures are collected, not thrown; a check that rests on
 * one that failed is left out without a failure of its own.
 */
export function resolveChecks(
	checks: readonly Check[],
	printed: ReadonlyMap<string, PrintedFigure>
): { resolved: ResolvedCheck[]; failures: CheckFailure[] } {
	const byAddress = new Map(checks.map((check) => [`check#${check.id}`, check]));
	const { order, circles } = orderChecks(byAddress);
	const outcomes = new Map<Check, Outcome>();
	const failures: CheckFailure[] = [];

	function read(at: Operand): Found | OperandFailure | undefined {
		const circle = circles.get(at);
		if (circle) return { reason: 'rests-on-itself', at, circle };
		const found = printed.get(at.address);
		if (found) return readPrinted(at, found);
		const named = byAddress.get(at.address);
		if (!named) return { reason: 'unknown-figure', at };
		const outcome = outcomes.get(named);
		return outcome && readImplied(at, outcome);
	}

	for (const check of order) {
		const found = check.operands.map(read);
		const amiss = found.filter((one) => one !== undefined && 'reason' in one);
		failures.push(...amiss.map((failure) => ({ check, ...failure })));
		const figures = found.filter((one) => one !== undefined && 'operand' in one);
		if (figures.length < found.length) continue;
		const outcome = carryOut(check, figures);
		if ('reason' in outcome) failures.push({ check, ...outcome });
		else outcomes.set(check, outcome);
	}
	const resolved = checks.flatMap((check) => outcomes.get(check)?.resolved ?? []);
	return { resolved, failures };
}

const inEachReading = <T>(of: (reading: Reading) => T) =>
	Object.fromEntries(READINGS.map((reading) => [reading, of(reading)])) as Record<Reading, T>;

function readPrinted(at: Operand, found: PrintedFigure): Found {
	const figures = inEachReading((reading) => toFigure(found.quantity, reading));
	return { operand: { ...at, ...found, figure: figures.ordinary }, figures };
}

function readImplied(at: Operand, { resolved, computed }: Outcome): Found | OperandFailure {
	const { check, result } = resolved;
	if (result.printed || !computed) return { reason: 'implies-nothing', at, named: check };
	const operand: ResolvedOperand = { ...at, source: 'check', check, figure: computed.ordinary };
	return { operand, figures: computed, implied: resolved };
}

function carryOut(check: Check, found: readonly Found[]): Outcome | Misfit {
	const operands = found.map(({ operand }) => operand);
	const restsOn = found.flatMap(({ implied }) => implied ?? []);
	const readings: Readings = inEachReading((reading) =>
		found.map(({ operand, figures }) => ({ ...operand, figure: figures[reading] }))
	);
	const presumptions = [
		...new Set([
			...(check.presumes === undefined ? [] : [check.presumes]),
			...restsOn.flatMap((one) => one.presumptions)
		])
	];
	const { result, misfit } = evaluate(check, readings, presumptions.length > 0);
	if (misfit) return misfit;
	return {
		resolved: { check, operands, result, presumptions, standing: standingOf(operands, restsOn) },
		computed: result.computed && inEachReading((reading) => compute(check.kind, readings[reading]))
	};
}
