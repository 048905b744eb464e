import type { Interval } from './interval.ts';

/** The words that stand before a number and say how it is meant; `exact` where there are none. */
export type Bound =
	'exact' | 'about' | 'over' | 'nearly' | 'under' | 'at-most' | 'at-least' | 'between';

interface BoundDefinition {
	/** Words of a text that are read so. */
	words: string;
	/** The range that such a number stands for. */
	reading: string;
	example?: string;
	/** The same range, computed. `step` is how finely the number was meant; `upTo` its high end, if it has one. */
	range(value: number, step: number, upTo: number): Interval;
	/** What logic alone would read, where that is another range. */
	literally?(value: number): Interval;
}

const below = (value: number, distance: number) => Math.max(0, value - distance);
const upToIt = (value: number): Interval => ({ low: 0, high: value });

/**
 * How each bound is read. Wherever a word leaves room, it is read generously, so that what still
 * disagrees does so under any fair reading.
 *
 * “Over 25,000” ends at the next step because somebody who knew of 30,000 would have said so (the scalar
 * implicature of rounded numbers: Cummins, Sauerland and Solt, Linguistics and Philosophy 35, 2012).
 */
export const BOUNDS: Readonly<Record<Bound, BoundDefinition>> = {
	exact: {
		words: 'none',
		reading: 'half a step either way',
		example: '85,000: 84,500 to 85,500',
		range: (value, step) => ({ low: below(value, step / 2), high: value + step / 2 })
	},
	about: {
		words: 'about',
		reading: 'a step either way',
		example: 'about 85,000: 84,000 to 86,000',
		range: (value, step) => ({ low: below(value, step), high: value + step })
	},
	over: {
		words: 'over, more than, exceeded',
		reading: 'up to one step more: who knew of 95,000 would have said so',
		example: 'over 85,000: 85,000 to 86,000',
		range: (value, step) => ({ low: value, high: value + step }),
		literally: (value) => ({ low: value, high: Infinity })
	},
	nearly: {
		words: 'nearly',
		reading: 'from one step less',
		example: 'nearly 90 million: 81 to 90 million',
		range: (value, step) => ({ low: below(value, step), high: value })
	},
	under: {
		words: 'under, less than',
		reading: 'from nothing up to it',
		example: 'less than 5%: 0 to 5%',
		range: upToIt
	},
	'at-most': {
		words: 'within, up to',
		reading: 'from nothing up to it',
		range: upToIt
	},
	'at-least': {
		words: 'at least',
		reading: 'from it up, without end',
		range: (value) => ({ low: value, high: Infinity })
	},
	between: {
		words: 'two ends, or “tens of”',
		reading: 'from one end to the other',
		example: 'tens of millions: 20 to 100 million',
		range: (value, _, upTo) => ({ low: value, high: upTo })
	}
};
