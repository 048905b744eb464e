import { compute, evaluate, type Check, type CheckResult } from './check.ts';
import type { Misfit } from './misfit.ts';
import type { Operand } from './operand.ts';
import { orderChecks } from './order-checks.ts';
import type { PrintedFigure } from './printed-figures.ts';
import { toFigure, type Figure } from './quantity.ts';

/** An operand with the figure that it names; one that another check implies has no words of its own. */
export type ResolvedOperand = Operand & { figure: Figure } & (
		PrintedFigure | { source: 'check'; check: Check }
	);

export interface ResolvedCheck {
	check: Check;
	operands: ResolvedOperand[];
	result: CheckResult;
}

/** Why an operand has no figure. */
type OperandFailure =
	| { reason: 'unknown-figure'; at: Operand }
	/** The checks from the one that `at` names back to it. */
	| { reason: 'rests-on-itself'; at: Operand; circle: Check[] }
	/** The check that `at` names leaves no figure out. */
	| { reason: 'implies-nothing'; at: Operand; named: Check };

/** Why a check cannot be carried out. */
export type CheckFailure = { check: Check } & (OperandFailure | Misfit);

/** An operand’s figure, also as logic alone would read it. */
interface Reading {
	operand: ResolvedOperand;
	literal: Figure;
}

/** A check that has been carried out; `literal` is what it computes as logic alone would read its figures. */
interface Outcome {
	resolved: ResolvedCheck;
	literal: Figure;
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

	function read(at: Operand): Reading | OperandFailure | undefined {
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
		const readings = found.filter((one) => one !== undefined && 'operand' in one);
		if (readings.length < found.length) continue;
		const outcome = carryOut(check, readings);
		if ('reason' in outcome) failures.push({ check, ...outcome });
		else outcomes.set(check, outcome);
	}
	const resolved = checks.flatMap((check) => outcomes.get(check)?.resolved ?? []);
	return { resolved, failures };
}

function readPrinted(at: Operand, found: PrintedFigure): Reading {
	return {
		operand: { ...at, ...found, figure: toFigure(found.quantity) },
		literal: toFigure(found.quantity, true)
	};
}

function readImplied(
	at: Operand,
	{ resolved: { check, result }, literal }: Outcome
): Reading | OperandFailure {
	if (result.printed) return { reason: 'implies-nothing', at, named: check };
	return { operand: { ...at, source: 'check', check, figure: result.computed }, literal };
}

function carryOut(check: Check, readings: readonly Reading[]): Outcome | Misfit {
	const operands = readings.map(({ operand }) => operand);
	const literal = readings.map(({ operand, literal }) => ({ ...operand, figure: literal }));
	const { result, misfit } = evaluate(check.kind, operands, literal);
	if (misfit) return misfit;
	return { resolved: { check, operands, result }, literal: compute(check.kind, literal) };
}
