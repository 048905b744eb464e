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
	/** What the letter of the word allows, where that is more than we read. */
	literally?(value: number): Interval;
	/** What a word without firm limits allows at the very most; where it has none but ours, anything. */
	loosely?(value: number): Interval;
}

/**
 * How figures are read: as our rule has it; by the letter, where “over” has no end; loosely, where also the limits of “about”
 * and “nearly”, which our rule sets, are gone. Each allows all that the one before allows.
 */
export const READINGS = ['ordinary', 'letter', 'loose'] as const;
export type Reading = (typeof READINGS)[number];

const below = (value: number, distance: number) => Math.max(0, value - distance);
const upToIt = (value: number): Interval => ({ low: 0, high: value });
const fromIt = (value: number): Interval => ({ low: value, high: Infinity });

/**
 * How each bound is read. Where a word leaves room, the range is wide; how wide is a rule of ours, which no text prints.
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
		range: (value, step) => ({ low: below(value, step), high: value + step }),
		loosely: () => ({ low: 0, high: Infinity })
	},
	over: {
		words: 'over, more than, exceeded',
		reading: 'up to one step more: who knew of 95,000 would have said so',
		example: 'over 85,000: 85,000 to 86,000',
		range: (value, step) => ({ low: value, high: value + step }),
		literally: fromIt
	},
	nearly: {
		words: 'nearly',
		reading: 'from one step less',
		example: 'nearly 90 million: 81 to 90 million',
		range: (value, step) => ({ low: below(value, step), high: value }),
		loosely: upToIt
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
		range: fromIt
	},
	between: {
		words: 'two ends, or “tens of”',
		reading: 'from one end to the other',
		example: 'tens of millions: 20 to 100 million',
		range: (value, _, upTo) => ({ low: value, high: upTo })
	}
};
