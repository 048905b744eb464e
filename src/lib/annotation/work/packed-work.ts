import { strFromU8, strToU8 } from 'fflate';
import { fromCode, isCodable, toCode } from './answer-code.ts';
import type { Answer, Place, Work, WorkHeader } from './work.ts';

/** By round, then by the number of the sentence. */
type ByPlace<T> = Record<Work['rounds'], Map<number, T>>;

/** A work without the words of its text: what a line holds. */
export interface PackedWork extends Omit<WorkHeader, 'text'> {
	/** Of its text. */
	slug: string;
	/** The first 16 digits. */
	sha256: string;
	/** Read each with `fromCode`. */
	codes: ByPlace<number>;
	reasons: ByPlace<string>;
	afters: ByPlace<NonNullable<Answer['after']>>;
}

/** Digits of the text’s SHA-256 that a line holds. */
export const HASH_DIGITS = 16;

/** The most codes of a line, both rounds together: with the longest header, 1,000 are 3,900 of 4,096 characters. */
export const MOST_CODES = 1000;

export const noPlaces = <T>(): ByPlace<T> => ({ 1: new Map(), 2: new Map() });

/** From the first to the last number of `numbers`; empty, where there are none. */
export function spanOf(numbers: Iterable<number>): { first: number; count: number } {
	let [first, last] = [Infinity, 0];
	for (const n of numbers) [first, last] = [Math.min(first, n), Math.max(last, n)];
	return last === 0 ? { first: 0, count: 0 } : { first, count: last - first + 1 };
}

const isUtf8 = (words: string) => strFromU8(strToU8(words)) === words;

/**
 * A work → what a line can hold of it, and whether that is all. Not held: places beyond the number of the sentence, `left`,
 * unknown kinds, a second answer of a sentence and round, fractions of a second (which do not count as a loss).
 */
export function pack(
	{ answers, left, text, ...header }: Work,
	sentences: number
): { packed: PackedWork; whole: boolean } {
	const packed: PackedWork = {
		...header,
		slug: text.slug,
		sha256: text.sha256.slice(0, HASH_DIGITS),
		codes: noPlaces(),
		reasons: noPlaces(),
		afters: noPlaces()
	};
	const { person, assignment } = header;
	const names = [person?.name ?? '', assignment?.id ?? '', assignment?.title ?? ''];
	let whole = left.length === 0 && !text.own && names.every(isUtf8);
	for (const { at, round, reason, after, ...coded } of answers) {
		if (at.n > sentences || round > header.rounds || packed.codes[round].has(at.n)) {
			whole = false;
			continue;
		}
		whole &&= isCodable(coded) && isUtf8(reason ?? '') && isUtf8(after?.because ?? '');
		packed.codes[round].set(at.n, toCode(coded));
		if (reason !== undefined) packed.reasons[round].set(at.n, reason);
		if (after) packed.afters[round].set(at.n, after);
	}
	return { packed, whole };
}

/** The answers of a packed work, by round and sentence; `placeOf` says of a sentence’s number where it is, and those that are nowhere are passed over. */
export function* answersOf(
	{ codes, reasons, afters }: PackedWork,
	placeOf: (n: number) => Place | undefined
): Generator<Answer> {
	for (const round of [1, 2] as const) {
		for (const [n, code] of codes[round]) {
			const at = placeOf(n);
			if (!at) continue;
			const reason = reasons[round].get(n);
			const after = afters[round].get(n);
			yield {
				at,
				round,
				...fromCode(code),
				...(reason === undefined ? {} : { reason }),
				...(after ? { after } : {})
			};
		}
	}
}
