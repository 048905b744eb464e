import { boundBefore, boundBehind } from './bound-words.ts';
import type { Bound } from './bounds.ts';
import { readAmount, type Amount } from './number-words.ts';

/** What printed words say of a number. */
export interface PrintedReading {
	value: number;
	bound: Bound;
	/** With the bound `between` only. */
	upTo?: number;
}

/** Why printed words have no one reading. */
export type Misreading =
	/** No number is in them, or one that this does not know. */
	| { misread: 'no-number' }
	/** Thousands that are not in threes, such as `8,00`; `digits` as printed. */
	| { misread: 'grouping'; digits: string }
	/** More than one number, and they are not the ends of a span. */
	| { misread: 'several'; values: number[] };

const NUMBER = String.raw`\d+(?:[,.\u00a0\u202f]\d+)*`;
const SIGN = String.raw`约|大约|超过|逾|将近|近|不到|至多|至少|万|亿|多|余|[-~≈<>≤≥+%$¥€£]`;
const TOKEN = new RegExp(`${NUMBER}|${SIGN}|\\p{L}+`, 'gu');
const GROUPED = /^(\d+|\d{1,3}([,\u00a0\u202f]\d{3})+)(\.\d+)?$/;

/** Whether a number is printed in digits, of whatever script. */
export const hasDigit = (printed: string): boolean => /\p{Nd}/u.test(printed);

/** The words and numbers of a text, in lower case; every dash is `-`, and digits of other widths are plain ones. */
export function tokensOf(text: string): string[] {
	const plain = text
		.toLowerCase()
		.replace(/[\p{Pd}−]/gu, '-')
		.replace(/[０-９％]/gu, (sign) => sign.normalize('NFKC'))
		// “50 and more ten-thousands”: the bound stands inside the number.
		.replace(/([多余])([万亿]+)/gu, '$2$1');
	return plain.match(TOKEN) ?? [];
}

interface PlacedAmount extends Amount {
	start: number;
	end: number;
}

/**
 * Reads the number that printed words give, and how they bound it: `over 85,000`, `3–5 working days`, `1.5 million`,
 * `twice a year`, `tens of millions` (`readAmount`, `boundBefore`). For English, and figures in digits with Chinese words;
 * what is beyond it is no number to it. Linear in the length of `printed`.
 */
export function readPrinted(printed: string, unit: string): PrintedReading | Misreading {
	const tokens = tokensOf(printed);
	const ungrouped = tokens.find((token) => /^\d/.test(token) && !GROUPED.test(token));
	if (ungrouped !== undefined) return { misread: 'grouping', digits: ungrouped };
	const amounts = findAmounts(tokens, unit === '%');
	const [first, second, ...others] = amounts;
	if (!first) return { misread: 'no-number' };
	if (!second) {
		const { start, end, ...amount } = first;
		if (amount.upTo !== undefined) return { ...amount, bound: 'between' };
		const bound = boundBefore(tokens, start)?.bound ?? boundBehind(tokens, end) ?? 'exact';
		return { ...amount, bound };
	}
	const span = others.length === 0 && readSpan(tokens, first, second);
	return span || { misread: 'several', values: amounts.map(({ value }) => value) };
}

function findAmounts(tokens: readonly string[], isPercentage: boolean): PlacedAmount[] {
	const amounts: PlacedAmount[] = [];
	for (let at = 0; at < tokens.length;) {
		const { amount, end } = readAmount(tokens, at, isPercentage);
		if (amount) amounts.push({ ...amount, start: at, end });
		at = end;
	}
	return amounts;
}

/** “3–5”, “three to six”, “between 1 and 2 million”: what is left out before the first end is taken from the second. */
function readSpan(
	tokens: readonly string[],
	low: PlacedAmount,
	high: PlacedAmount
): PrintedReading | undefined {
	const between = tokens
		.slice(low.end, high.start)
		.filter((token) => token !== '%')
		.join(' ');
	const isJoined =
		/^(-|to|or)$/.test(between) || (between === 'and' && tokens[low.start - 1] === 'between');
	if (!isJoined || low.upTo !== undefined || high.upTo !== undefined) return undefined;
	const scale = low.end - low.start === 1 && high.end - high.start > 1 ? scaleOf(tokens, high) : 1;
	const value = low.value * scale < high.value ? low.value * scale : low.value;
	return value < high.value ? { value, bound: 'between', upTo: high.value } : undefined;
}

/** What the words behind a number multiply it by. */
const scaleOf = (tokens: readonly string[], { start, end }: PlacedAmount): number =>
	readAmount(['one', ...tokens.slice(start + 1, end)], 0, false).amount?.value ?? 1;
