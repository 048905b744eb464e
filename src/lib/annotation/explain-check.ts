import { CHECK_KINDS } from '../figures/check-kinds.ts';
import type { Check } from '../figures/check.ts';
import type { Misfit } from '../figures/misfit.ts';
import type { OperandPlace } from '../figures/operand.ts';
import type { CheckFailure } from '../figures/resolve-checks.ts';
import { nearestWord } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';

type Explanation = Pick<Problem, 'what' | 'nearest' | 'remedy'>;

/**
 * Tells an editor why a check cannot be carried out and how to mend it. `addresses` are all that an
 * operand can name.
 */
export function explainCheck(failure: CheckFailure, addresses: Iterable<string>): Explanation {
	switch (failure.reason) {
		case 'unknown-figure':
			return {
				what: `There is no figure "${failure.at.address}" (${placeIn(failure.at)}).`,
				nearest: nearestWord(failure.at.address, addresses),
				remedy: 'Write slug#quantity, outside#id or check#id, with an id that exists.'
			};
		case 'rests-on-itself':
			return {
				what: `The check rests on itself: ${inCircle(failure.circle)}.`,
				remedy: 'Let one of these checks use a printed figure.'
			};
		case 'implies-nothing': {
			const { id, kind, missing } = failure.named;
			if (missing !== undefined) {
				return {
					what: `The check "${id}" implies no figure: it is open.`,
					remedy: 'Name a figure that is printed, or one that another check implies.'
				};
			}
			return CHECK_KINDS[kind].calculates
				? {
						what: `The check "${id}" implies no figure: nothing is left out there.`,
						remedy: 'Name the printed figure itself, or leave an operand out there.'
					}
				: {
						what: `The check "${id}" implies no figure: it only compares.`,
						remedy: 'Name one of the figures that it compares.'
					};
		}
		default:
			return explainMisfit(failure);
	}
}

/** As many checks of a circle are named. */
const SHOWN = 6;

function inCircle(circle: readonly Check[]): string {
	const ids = circle.map(({ id }) => id);
	if (ids.length <= SHOWN + 1) return ids.join(' → ');
	const between = `${ids.length - SHOWN} more`;
	return [...ids.slice(0, SHOWN - 1), `(${between})`, ...ids.slice(-1)].join(' → ');
}

/** The figures are found, but do not fit the rule. */
function explainMisfit(failure: { check: Check } & Misfit): Explanation {
	switch (failure.reason) {
		case 'too-few':
			return {
				what: `Of ${failure.roles.join(', ')} only one may be left out; missing are ${failure.missing.join(' and ')}.`,
				remedy:
					'Add what is missing, but for one; or, if no text prints it, say in `missing` which figure that is.'
			};
		case 'enough':
			return {
				what: 'The check is said to be open (`missing`), but its figures are enough to compute with.',
				remedy: 'Remove `missing`, or the figures that are not to be used.'
			};
		case 'decline':
			return {
				what: `The figure "${addressAt(failure.check, failure.at)}" is a decline; ${placeIn(failure.at)} cannot be less than nothing.`,
				remedy: 'Swap `from` and `to` in the check that implies it, so that it is a growth.'
			};
		case 'no-percentage':
			return {
				what: `${placeIn(failure.at)} must be a percentage; its unit is ${failure.unit}.`,
				remedy: 'Name a figure whose unit is %.'
			};
		case 'no-rate':
			return {
				what: `${placeIn(failure.at)} must be a rate, such as readings per page.`,
				remedy: 'Say in the `per` of that figure what it is a rate to, or name another figure.'
			};
		case 'unlike-units': {
			const { at, like, counts, wanted } = failure;
			return {
				what: like
					? `The units do not fit: ${placeIn(like)} counts ${wanted}, ${placeIn(at)} counts ${counts}.`
					: `The units do not fit: ${placeIn(at)} counts ${counts}, not ${wanted}.`,
				remedy: 'Name another figure, or correct the unit of this one.'
			};
		}
		case 'division-by-zero':
			return {
				what: `${placeIn(failure.at)} is zero; nothing can be divided by it.`,
				remedy: 'Name another figure, or correct this one.'
			};
	}
}

/** An operand’s place, in the words of the file. */
const placeIn = ({ role, index }: OperandPlace) =>
	index === undefined ? `“${role}”` : `figure ${index + 1} of “${role}”`;

const addressAt = ({ operands }: Check, { role, index }: OperandPlace) =>
	operands.find((operand) => operand.role === role && operand.index === index)?.address ?? '';
