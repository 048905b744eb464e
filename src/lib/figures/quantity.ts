import { z } from 'zod';
import { id, text } from '../source/fields.ts';
import type { Interval } from './interval.ts';

/** The words that stand before a number and say how it is meant; `exact` where there are none. */
export const BOUNDS = [
	'exact',
	'about',
	'over',
	'nearly',
	'under',
	'at-most',
	'at-least',
	'between'
] as const;
export type Bound = (typeof BOUNDS)[number];

/** What any figure has, whether a text or a reference gives it. */
export const figureFields = {
	id,
	/** The words as printed. */
	printed: text,
	value: z.number().nonnegative('a quantity is not negative'),
	bound: z.enum(BOUNDS),
	/** The high end, with the bound `between` only (“3–5”, “tens of millions”). */
	upTo: z.number().optional(),
	/** What is counted, a noun in the singular; `%` for a percentage. */
	unit: text,
	/** For a rate: a noun in the singular, such as `year`. */
	per: text.optional(),
	/** What the figure counts, in our own few words. */
	counts: text,
	period: text.optional()
};

const spans = ({
	bound,
	value,
	upTo
}: {
	bound: Bound;
	value: number;
	upTo?: number | undefined;
}) => (bound === 'between' ? upTo !== undefined && upTo > value : upTo === undefined);
const SPANS = {
	error: 'upTo goes with the bound “between”, and is more than the value',
	path: ['upTo']
};

/** A quantity that a text asserts. What the text does not give is left out, and shown as “not stated”. */
export const quantitySchema = z
	.strictObject({
		...figureFields,
		/** The whole that a share is taken from, as the text gives it. */
		of: text.optional(),
		/** How it was counted. */
		method: text.optional(),
		/** Who counted it. */
		originator: text.optional()
	})
	.refine(spans, SPANS);

/** A figure from references.yaml that a printed one can be held against. */
export const outsideFigureSchema = z
	.strictObject({ ...figureFields, reference: id })
	.refine(spans, SPANS);

export type Quantity = z.output<typeof quantitySchema>;
export type OutsideFigure = z.output<typeof outsideFigureSchema>;

/** A number as far as a reader can know it. */
export interface Figure {
	/** The number itself. */
	value: number;
	/** All that its printed form allows. */
	range: Interval;
	unit: string;
	per?: string | undefined;
}

/**
 * How finely a printed number was meant: the place of its last digit that is not zero, but at most a
 * tenth of it, so that “10 million” is not read as anything from 0 to 20 million, and no finer than one.
 * Percentages are meant to the point, and decimals to the last one that is not zero.
 */
export function stepOf({ value, unit }: { value: number; unit: string }): number {
	if (!Number.isInteger(value)) {
		const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
		return 10 ** -decimals;
	}
	if (unit === '%' || value === 0) return 1;
	let step = 1;
	while (value % (step * 10) === 0) step *= 10;
	return Math.min(step, Math.max(value / 10, 1));
}

/**
 * The interval that a printed number stands for, by its precision (`stepOf`) and its bound. Wherever
 * a word leaves room, it is read generously, so that what still disagrees does so under any fair reading:
 *
 * | bound              | reading                     |
 * | ------------------ | --------------------------- |
 * | `exact`            | half a step either way      |
 * | `about`            | a step either way           |
 * | `over`             | up to a step more           |
 * | `nearly`           | a step less, up to it       |
 * | `under`, `at-most` | from nothing up to it       |
 * | `at-least`         | from it up, without end     |
 * | `between`          | from `value` up to `upTo`   |
 *
 * “Over 25,000” ends at the next step because somebody who knew of 30,000 would have said so (the scalar
 * implicature of rounded numbers: Cummins, Sauerland and Solt, Linguistics and Philosophy 35, 2012).
 * With `literal` it has no end, as logic alone would have it.
 */
export function rangeOf(
	quantity: { value: number; bound: Bound; upTo?: number | undefined; unit: string },
	literal = false
): Interval {
	const { value, bound, upTo } = quantity;
	const step = stepOf(quantity);
	const below = (distance: number) => Math.max(0, value - distance);
	switch (bound) {
		case 'exact':
			return { low: below(step / 2), high: value + step / 2 };
		case 'about':
			return { low: below(step), high: value + step };
		case 'over':
			return { low: value, high: literal ? Infinity : value + step };
		case 'nearly':
			return { low: below(step), high: value };
		case 'under':
		case 'at-most':
			return { low: 0, high: value };
		case 'at-least':
			return { low: value, high: Infinity };
		case 'between':
			return { low: value, high: upTo! };
	}
}
