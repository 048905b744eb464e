import type { Interval } from '../../figures/interval.ts';
import { topOf, type Figure } from '../../figures/quantity.ts';

const small = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
const large = new Intl.NumberFormat('en', {
	notation: 'compact',
	compactDisplay: 'long',
	maximumSignificantDigits: 3
});

export const formatNumber = (value: number) =>
	Math.abs(value) >= 1e6 ? large.format(value) : small.format(value);

/** How many times: two digits are as much as these figures bear. */
export const formatFactor = (factor: number) =>
	factor < 1.1 ? factor.toFixed(2) : Number(factor.toPrecision(2)).toLocaleString('en');

/** The plural of a unit; abbreviations and signs have none. */
export function plural(unit: string): string {
	if (/^[A-Z%]/.test(unit) || unit === 'information') return unit;
	if (unit === 'person') return 'people';
	if (/[^aeiou]y$/.test(unit)) return unit.slice(0, -1) + 'ies';
	return /(s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

function withUnit(number: string, { unit, per }: Pick<Figure, 'unit' | 'per'>): string {
	const one = number === '1' ? unit : plural(unit);
	const rate = per ? ` per ${per}` : '';
	if (unit === '%') return `${number}%${rate}`;
	return unit === 'CNY' ? `CNY ${number}${rate}` : `${number} ${one}${rate}`;
}

/** The numbers of a figure without its unit; of a span both ends, such as “200 billion to 1 trillion”. */
export const describeNumbers = (figure: Pick<Figure, 'value' | 'upTo'>) =>
	describeEnds({ low: figure.value, high: topOf(figure) });

/** A figure as printed or computed, such as “10,200 requests”; a span as its two ends, never a number between them. */
export const describeValue = (figure: Figure) => withUnit(describeNumbers(figure), figure);

/**
 * A computed figure. Where nothing at all is possible, too, as in a share of “less than 5%”, the number is a limit and no result:
 * “up to about 350 requests”.
 */
export const describeComputed = (figure: Figure) =>
	(figure.range.low === 0 && figure.value > 0 && figure.upTo === undefined ? 'up to about ' : '') +
	describeValue(figure);

/** What the printed words of a figure leave room for by our rule, such as “9,240 to 11,180”. */
export const describeRange = ({ range }: Figure) => describeEnds(range);

function describeEnds({ low, high }: Interval): string {
	const [from, to] = [formatNumber(low), formatNumber(high)];
	if (high === Infinity) return `${from} or more`;
	return from === to ? from : `${from} to ${to}`;
}

/** What a figure counts, and when, such as “requests to the ministry, 2022”. */
export const describeCounted = ({
	counts,
	period
}: {
	counts: string;
	period?: string | undefined;
}) => (period ? `${counts}, ${period}` : counts);
