import { boundBefore } from './bound-words.ts';
import { readPrinted, tokensOf } from './read-printed.ts';

/** Signs and words of the units that a text prints with a number, by unit. */
const UNIT_WORDS: Readonly<Record<string, readonly string[]>> = {
	'%': ['%', 'percent', 'percentage'],
	CNY: ['cny', 'rmb', 'yuan', 'renminbi', '¥', '元'],
	EUR: ['eur', 'euro', 'euros', '€'],
	USD: ['usd', 'dollar', 'dollars', '$'],
	GBP: ['gbp', '£'],
	JPY: ['jpy', 'yen', '¥']
};

/** Units whose figures say so in their printed words, and no others do. */
export const PRINTED_UNITS: readonly string[] = Object.keys(UNIT_WORDS);

/** The one way in which a percentage or a currency is written as a unit; nothing for other units. */
export const canonicalUnit = (unit: string): string | undefined =>
	PRINTED_UNITS.find(
		(one) =>
			one === unit || UNIT_WORDS[one]?.includes(unit.toLowerCase().replace('per cent', 'percent'))
	);

const CURRENCIES = new Set(Object.values(UNIT_WORDS).flat());

/** Words behind a number that multiply it, or say what it is a share of. */
const BEHIND =
	/^[\s\u00a0-]?(%|％|per ?cent\b|percentage\b|hundreds?\b|thousands?\b|millions?\b|billions?\b|trillions?\b|dozens?\b|of (?:thousands|millions|billions)\b|rmb\b|yuan\b|renminbi\b|euros?\b|dollars?\b|or (?:more|less|fewer|so)\b|[+万亿€元])/iu;

/** The units that printed words name; none, for words such as “over 85,000”. */
export function unitsNamed(printed: string): string[] {
	const tokens = tokensOf(printed.replace(/\bper cent\b/gi, 'percent'));
	return PRINTED_UNITS.filter((unit) => UNIT_WORDS[unit]?.some((word) => tokens.includes(word)));
}

/**
 * Words of a passage that belong to the figure from `start` to `end` and were not copied with it: a bound or a currency
 * right before it, a scale, a percent sign or a currency right behind it.
 */
export function wordsLeftOut(
	passage: string,
	start: number,
	end: number
): { before?: string; behind?: string } {
	// What a stop or a comma parts from the figure is not said of it.
	const near = passage.slice(Math.max(0, start - 60), start).split(/[.,;:!?()“”"]\s|[()“”"]/);
	const tokens = tokensOf(near.at(-1) ?? '');
	const read = readPrinted(passage.slice(start, end), '');
	const isBounded = 'misread' in read || read.bound !== 'exact';
	const bound = isBounded ? undefined : boundBefore(tokens, tokens.length)?.words.join(' ');
	const last = tokens.at(-1);
	const currency = last !== undefined && last !== '%' && CURRENCIES.has(last) ? last : undefined;
	const before = bound ?? currency;
	const behind = BEHIND.exec(passage.slice(end, end + 24))?.[1];
	return { ...(before && { before }), ...(behind && { behind }) };
}
