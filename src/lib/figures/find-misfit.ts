import { mayBeMissing, wayOf, type CheckKindDefinition } from './check-kind.ts';
import type { Misfit } from './misfit.ts';
import type { PlacedFigure } from './operand.ts';
import { topOf } from './quantity.ts';
import { unlikeUnits } from './unlike-units.ts';

/**
 * The first reason, if any, why a check of this kind cannot be carried out with these figures. With `isOpen` it is said to
 * have too few, and has to.
 */
export function findMisfit(
	kind: CheckKindDefinition,
	operands: readonly PlacedFigure[],
	isOpen = false
): Misfit | undefined {
	const amounts = operands.filter(({ role }) => kind.roles[role] !== 'percentage');
	return (
		(isOpen ? enough(kind, operands) : tooFew(kind, operands)) ??
		decline(operands) ??
		noPercentage(kind, operands) ??
		(kind.unlikeUnits ?? unlikeUnits)(amounts) ??
		divisionByZero(kind, operands)
	);
}

function tooFew(kind: CheckKindDefinition, operands: readonly PlacedFigure[]): Misfit | undefined {
	const roles = Object.keys(kind.roles).filter((role) => mayBeMissing(kind, role));
	const missing = roles.filter((name) => !operands.some(({ role }) => role === name));
	return missing.length > 1 ? { reason: 'too-few', roles, missing } : undefined;
}

const enough = (
	kind: CheckKindDefinition,
	operands: readonly PlacedFigure[]
): Misfit | undefined => (tooFew(kind, operands) ? undefined : { reason: 'enough' });

function decline(operands: readonly PlacedFigure[]): Misfit | undefined {
	const at = operands.find(({ figure }) => figure.value < 0);
	return at && { reason: 'decline', at };
}

function noPercentage(
	{ roles }: CheckKindDefinition,
	operands: readonly PlacedFigure[]
): Misfit | undefined {
	const at = operands.find(
		({ role, figure }) => roles[role] === 'percentage' && figure.unit !== '%'
	);
	return at && { reason: 'no-percentage', at, unit: at.figure.unit };
}

function divisionByZero(
	kind: CheckKindDefinition,
	operands: readonly PlacedFigure[]
): Misfit | undefined {
	if (!kind.calculates) return undefined;
	const { divisor } = wayOf(kind, operands);
	const at = operands.find(({ role }) => role === divisor);
	return at && topOf(at.figure) === 0 ? { reason: 'division-by-zero', at } : undefined;
}
