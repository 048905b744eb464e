import type { Misfit } from './misfit.ts';
import type { OperandPlace, PlacedFigure } from './operand.ts';
import type { Figure } from './quantity.ts';

/**
 * What stands in a role of a check: one figure, several, or a percentage. All figures of a check but
 * percentages count one thing, unless its kind says otherwise.
 */
export type RoleForm = 'one' | 'several' | 'percentage';
type Roles = Readonly<Record<string, RoleForm>>;

/** The figures of a check by role, without the one that is sought. */
type Given<R extends Roles, Sought = never> = {
	[Role in Exclude<keyof R, Sought>]: R[Role] extends 'several' ? readonly Figure[] : Figure;
};

/** How one role follows from all others. */
interface WayOf<R extends Roles, Sought extends keyof R & string> {
	finds: Sought;
	from(given: Given<R, Sought>): Figure;
	/** The role that `from` divides by. */
	divisor?: Exclude<keyof R & string, Sought>;
}

/** Two figures held against each other. */
export interface Pair {
	computed: Figure;
	printed: Figure;
	agree: boolean;
}

interface KindWith<R extends Roles> {
	label: string;
	rule: string;
	/** In the order in which they are told. */
	roles: R;
	/** Finds a unit that does not fit, where units need not all be one. */
	unlikeUnits?(operands: readonly PlacedFigure[]): Misfit | undefined;
}

type Way = Omit<WayOf<Roles, string>, 'from'> & { from(given: never): Figure };
interface Calculation extends KindWith<Roles> {
	calculates: true;
	/** One for each role that may be left out; the first is taken where none is. */
	ways: readonly [Way, ...Way[]];
}
interface Comparison extends KindWith<Roles> {
	calculates: false;
	compare(given: never): Pair;
}
/** A kind of check, its figures’ types forgotten. */
export type CheckKindDefinition = Calculation | Comparison;

type WaysOf<R extends Roles> = { [Sought in keyof R & string]: WayOf<R, Sought> }[keyof R & string];

/** A kind that works out one figure from the others, and holds it against what is printed, if anything is. */
export const calculation = <const R extends Roles>(
	kind: KindWith<R> & { ways: readonly [WaysOf<R>, ...WaysOf<R>[]] }
): CheckKindDefinition => ({ calculates: true, ...kind });

/** A kind that only holds figures against each other. */
export const comparison = <const R extends Roles>(
	kind: KindWith<R> & { compare(given: Given<R>): Pair }
): CheckKindDefinition => ({ calculates: false, ...kind });

/** The way to the figure that `operands` leave out, or, where they leave out none, the first. */
export const wayOf = ({ ways }: Calculation, operands: readonly OperandPlace[]) =>
	ways.find(({ finds }) => !operands.some(({ role }) => role === finds)) ?? ways[0];

/** Whether a role may be left out: of several such roles one, which is then what the others imply. */
export const mayBeMissing = (kind: CheckKindDefinition, role: string) =>
	kind.calculates && kind.ways.some(({ finds }) => finds === role);
