import { BOUNDS, type Bound, type Reading } from './bounds.ts';
import type { Interval } from './interval.ts';

/** What any figure has, whether a text or a reference gives it. */
interface PrintedQuantity {
	id: string;
	/** The words as printed. */
	printed: string;
	/** Not negative. */
	value: number;
	bound: Bound;
	/** The high end, with the bound `between` only (“3–5”, “tens of millions”). */
	upTo?: number | undefined;
	/** How words without a digit are read, where `readPrinted` reads them otherwise or not at all. */
	readAs?: string | undefined;
	/** What is counted, a noun in the singular; `%` for a percentage. */
	unit: string;
	/** For a rate: a noun in the singular, such as `year`. */
	per?: string | undefined;
	/** What the figure counts, in our own few words. */
	counts: string;
	period?: string | undefined;
}

/** A quantity that a text asserts. What the text does not give is left out, and shown as “not stated”. */
export interface Quantity extends PrintedQuantity {
	/** The whole that a share is taken from, as the text gives it. */
	of?: string | undefined;
	/** How it was counted. */
	method?: string | undefined;
	/** Who counted it. */
	originator?: string | undefined;
}

/** A figure from a reference that a printed one can be held against. */
export interface OutsideFigure extends PrintedQuantity {
	/** The reference’s id. */
	reference: string;
}

/** A number as far as a reader can know it. */
export interface Figure {
	/** The number as printed, or computed from numbers as printed; of a span the low end. */
	value: number;
	/** The high end, where it is a span: nobody prints a number between two ends. */
	upTo?: number | undefined;
	/** All that its printed form allows by the rule; it holds `value` and `upTo`. */
	range: Interval;
	unit: string;
	per?: string | undefined;
}

/** The high end of a figure as printed; of a single number that number. */
export const topOf = ({ value, upTo = value }: Pick<Figure, 'value' | 'upTo'>): number => upTo;

/**
 * How finely a printed number was meant: the place of its last digit that is not zero, but at most a
 * tenth of it, so that “10 million” is not read as anything from 0 to 20 million, and no finer than one.
 * Percentages are meant to the point, and decimals to the last one that is not zero.
 */
export function stepOf({ value, unit }: Pick<Quantity, 'value' | 'unit'>): number {
	if (!Number.isInteger(value)) {
		const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
		return 10 ** -decimals;
	}
	if (unit === '%' || value === 0) return 1;
	let step = 1;
	while (value % (step * 10) === 0) step *= 10;
	return Math.min(step, Math.max(value / 10, 1));
}

/** The interval that a printed number stands for, by its precision (`stepOf`) and its bound (`BOUNDS`), in one of `READINGS`. */
export function rangeOf(
	quantity: Pick<Quantity, 'value' | 'bound' | 'upTo' | 'unit'>,
	reading: Reading = 'ordinary'
): Interval {
	const { value, bound, upTo = value } = quantity;
	const { range, literally, loosely } = BOUNDS[bound];
	const opened =
		(reading === 'loose' && loosely) || (reading !== 'ordinary' && literally) || undefined;
	return opened ? opened(value) : range(value, stepOf(quantity), upTo);
}

/** A printed figure as one to compute with. */
export function toFigure(
	quantity: Pick<Quantity, 'value' | 'bound' | 'upTo' | 'unit' | 'per'>,
	reading: Reading = 'ordinary'
): Figure {
	const { value, upTo, unit, per } = quantity;
	return {
		value,
		...(upTo !== undefined && upTo > value && { upTo }),
		range: rangeOf(quantity, reading),
		unit,
		per
	};
}
