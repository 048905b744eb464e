/** A number as far as words give it: itself, or, for “millions”, from `value` to `upTo`. */
export interface Amount {
	value: number;
	upTo?: number;
}

const count = (words: string, from: number, step = 1): [string, number][] =>
	words.split(' ').map((word, place) => [word, from + place * step]);

/** Words that are a number by themselves. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
	...count('none nobody nothing', 0, 0),
	...count('zero one two three four five six seven eight nine ten eleven twelve', 0),
	...count('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13),
	...count('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
	...count('once twice thrice', 1)
]);

/** Words that multiply the number before them, as powers of ten. */
const SCALES: ReadonlyMap<string, number> = new Map([
	['hundred', 2],
	['thousand', 3],
	['k', 3],
	['million', 6],
	['mn', 6],
	['m', 6],
	['billion', 9],
	['bn', 9],
	['trillion', 12],
	['tn', 12],
	['万', 4],
	['亿', 8]
]);

/** Words for a number that is somewhere within a power of ten. */
const CROWDS: ReadonlyMap<string, number> = new Map([
	['tens', 1],
	['hundreds', 2],
	['thousands', 3],
	['millions', 6],
	['billions', 9],
	['trillions', 12]
]);

/** “One-third”, “two fifths”: no whole numbers. */
const PARTS = /^(half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?$/;

/** Where reading has come to: an amount, if one begins there, and the place behind it. */
export interface Read {
	amount?: Amount;
	end: number;
}

/** The decimal number `digits` times ten to the power; by its digits, so that 54.836 billion has no rounding in it. */
const shift = (digits: string, power: number) => Number(`${digits}e${power}`);

/** The scales from `at` on, multiplied: `million`, `hundred thousand`, `dozen`. */
function readScale(
	tokens: readonly string[],
	at: number
): { power: number; dozens: number; end: number } {
	let [power, dozens, end] = [0, 1, at];
	for (let token = tokens[end]; token !== undefined; token = tokens[++end]) {
		const scale = SCALES.get(token);
		if (scale !== undefined) power += scale;
		else if (token === 'dozen') dozens *= 12;
		else break;
	}
	return { power, dozens, end };
}

/**
 * The amount whose first word stands at a place of `tokens`, which are in lower case. Numbers in digits may have separators
 * of thousands. “Tens of” is read from two to ten of them, “dozens” from 24 to 100, “several” from three to nine. “Half”
 * alone is half of a hundred where percentages are counted.
 */
export function readAmount(tokens: readonly string[], at: number, isPercentage: boolean): Read {
	const none = { end: at + 1 };
	const token = tokens[at];
	if (token === undefined) return none;
	if (/^\d/.test(token)) return scaled(token.replace(/[^\d.]/g, ''), tokens, at + 1);
	if (token === 'dozens') return { amount: { value: 24, upTo: 100 }, end: at + 1 };
	if (CROWDS.has(token)) return readCrowd(tokens, at);
	if (token === 'several') return readSeveral(tokens, at);
	if (token === 'half') return readHalf(tokens, at, isPercentage);
	if (token === 'a' || token === 'an') {
		return readScale(tokens, at + 1).end > at + 1 ? scaled('1', tokens, at + 1) : none;
	}
	if (!NUMBERS.has(token)) return none;
	const { value, end } = readNumberWords(tokens, at);
	const next = tokens[end] === '-' ? tokens[end + 1] : tokens[end];
	if (next !== undefined && PARTS.test(next)) return { end: end + 2 };
	return scaled(String(value), tokens, end);
}

/** “Twenty-five”, “twenty five”, “five”. */
function readNumberWords(tokens: readonly string[], at: number): { value: number; end: number } {
	const first = NUMBERS.get(tokens[at] ?? '') ?? 0;
	const unitAt = tokens[at + 1] === '-' ? at + 2 : at + 1;
	const unit = NUMBERS.get(tokens[unitAt] ?? '') ?? 0;
	const isCompound = first >= 20 && unit >= 1 && unit <= 9;
	return isCompound ? { value: first + unit, end: unitAt + 1 } : { value: first, end: at + 1 };
}

function scaled(digits: string, tokens: readonly string[], from: number): Read {
	const { power, dozens, end } = readScale(tokens, from);
	return { amount: { value: shift(digits, power) * dozens }, end };
}

/** “Millions”, “tens of millions”, “hundreds of thousands”. */
function readCrowd(tokens: readonly string[], at: number): Read {
	let power = 0;
	let end = at;
	for (let scale = CROWDS.get(tokens[end] ?? ''); scale !== undefined;) {
		power += scale;
		end++;
		const next = tokens[end] === 'of' ? end + 1 : end;
		scale = CROWDS.get(tokens[next] ?? '');
		if (scale !== undefined) end = next;
	}
	return { amount: { value: shift('2', power), upTo: shift('10', power) }, end };
}

function readSeveral(tokens: readonly string[], at: number): Read {
	const { power, dozens, end } = readScale(tokens, at + 1);
	return { amount: { value: shift('3', power) * dozens, upTo: shift('9', power) * dozens }, end };
}

/** “Half a dozen”, “half a million”; of percentages, “half”. */
function readHalf(tokens: readonly string[], at: number, isPercentage: boolean): Read {
	const from = tokens[at + 1] === 'a' ? at + 2 : at + 1;
	const { power, dozens, end } = readScale(tokens, from);
	if (end > from) return { amount: { value: shift('5', power - 1) * dozens }, end };
	return { end: at + 1, ...(isPercentage && { amount: { value: 50 } }) };
}
