import { LOOKUPS, SURENESS } from './terms.ts';
import type { Answer } from './work.ts';

/** The kinds that have a bit in a code, the lowest first. A bit that has been one kind’s is never another’s. */
export const CODED_KINDS = [
	'official-source',
	'state-media-framing',
	'unverifiable-statistic',
	'us-response',
	'text-signal',
	'corroborated'
] as const;

/** How many bits a code has. */
export const CODE_BITS = 15;

const JUDGED = 1 << 6;
const UNSURE = 1 << 7;
const SURE_AT = 8;
const LOOKUP_AT = 10;
const BLIND = 1 << 13;
const SHOWN = 1 << 14;
/** In place of a lookup: all is empty, and yet there is an answer. 0 is no answer at all. */
const EMPTY = (LOOKUPS.length + 1) << LOOKUP_AT;

/** What of an answer a code holds. */
export type CodedAnswer = Pick<Answer, 'kinds' | 'unsure' | 'sure' | 'lookup' | 'blind' | 'shown'>;

/** Whether a code can hold all kinds of an answer. */
export const isCodable = ({ kinds = [] }: CodedAnswer): boolean =>
	kinds.every((kind) => CODED_KINDS.some((known) => known === kind));

/**
 * An answer → 15 bits, from 1: six kinds, judged, unsure, sure (2), lookup (3), blind, shown. Kinds are a set: they come back in
 * the order above. Unknown kinds are left out, and an answer that has no others is not judged: it did not say none.
 */
export function toCode(answer: CodedAnswer): number {
	const { kinds, unsure, sure = 0, lookup, blind, shown } = answer;
	const bits = CODED_KINDS.reduce(
		(sum, kind, bit) => sum | (kinds?.includes(kind) ? 1 << bit : 0),
		0
	);
	const isJudged = kinds !== undefined && (bits > 0 || isCodable(answer));
	const code =
		bits |
		(isJudged ? JUDGED : 0) |
		(unsure ? UNSURE : 0) |
		(sure << SURE_AT) |
		((lookup ? LOOKUPS.indexOf(lookup) + 1 : 0) << LOOKUP_AT);
	return (code || EMPTY) | (blind ? BLIND : 0) | (shown ? SHOWN : 0);
}

/** A code that is not 0 → what it holds. */
export function fromCode(code: number): CodedAnswer {
	const sure = SURENESS[((code >> SURE_AT) & 3) - 1];
	const lookup = LOOKUPS[((code >> LOOKUP_AT) & 7) - 1];
	return {
		...(code & JUDGED ? { kinds: CODED_KINDS.filter((_, bit) => code & (1 << bit)) } : {}),
		unsure: (code & UNSURE) !== 0,
		...(sure ? { sure } : {}),
		...(lookup ? { lookup } : {}),
		blind: (code & BLIND) !== 0,
		shown: (code & SHOWN) !== 0
	};
}
