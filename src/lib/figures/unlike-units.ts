import { unitOf } from './figure-arithmetic.ts';
import type { Misfit } from './misfit.ts';
import type { PlacedFigure } from './operand.ts';

/** Whether all count one thing, as the first does. */
export function unlikeUnits(operands: readonly PlacedFigure[]): Misfit | undefined {
	const [like, ...others] = operands;
	if (!like) return undefined;
	const wanted = unitOf(like.figure);
	const at = others.find(({ figure }) => unitOf(figure) !== wanted);
	return at && { reason: 'unlike-units', at, counts: unitOf(at.figure), wanted, like };
}

/** Whether `each` counts what `total` counts, per what `count` counts. */
export function unlikeRate(operands: readonly PlacedFigure[]): Misfit | undefined {
	const at = operands.find(({ role }) => role === 'each');
	if (!at) return undefined;
	if (!at.figure.per) return { reason: 'no-rate', at };
	const unitIn = (name: string) => operands.find(({ role }) => role === name)?.figure.unit;
	const wanted = `${unitIn('total') ?? at.figure.unit} per ${unitIn('count') ?? at.figure.per}`;
	const counts = unitOf(at.figure);
	return counts === wanted ? undefined : { reason: 'unlike-units', at, counts, wanted };
}
