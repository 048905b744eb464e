import { cohensKappa } from '../agreement.ts';
import type { Key, KeyNote } from './key.ts';
import type { Unit } from './unit.ts';
import { isJudged, KAPPA_FROM, SURENESS, type Sure } from './terms.ts';
import type { Answer } from './work.ts';

/** A kind that a reader, the key or both see in a sentence. */
export interface Judgement {
	kind: string;
	verdict: 'hit' | 'miss' | 'false-alarm';
	/** Why a careful reader could judge otherwise, where that is so: a note has a rival, or the two codings differed. */
	contested?: 'rival' | 'codings';
}

/** One sentence, or a run of lines that is one unit, as a reader and the key have it. */
export interface Compared {
	unit: Unit;
	answer?: Answer;
	/** Whether it was judged before its key was shown, and not left as unsure: else it counts neither way. */
	counted: boolean;
	judgements: Judgement[];
	/** Kinds that count neither way here: what shows them stands outside the part. */
	beyond: string[];
	/** Notes that touch it. */
	notes: KeyNote[];
}

/** What counts: the sentences that a reader took on, and the kinds that can be coded blind. */
export interface Frame {
	part: readonly [from: number, to: number];
	kinds: readonly string[];
}

/**
 * A reader’s `answer` beside the key. Kinds that cannot be coded blind, or are unknown, are left out; a discrepancy of which
 * the other passage stands outside the part counts neither way.
 */
export function compareUnit(
	unit: Unit,
	answer: Answer | undefined,
	key: Key,
	{ part, kinds }: Frame
): Compared {
	const touches = ({ sentences }: KeyNote) =>
		sentences.some((number) => unit.n <= number && number <= unit.to);
	const notes = key.notes
		.filter(touches)
		.toSorted((a, b) => rankOf(a, answer, kinds) - rankOf(b, answer, kinds));
	const settled = new Set(key.settled.slice(unit.n - 1, unit.to).flat());
	const differed = new Set(
		key.differed.flatMap(([n, kinds]) => (unit.n <= n && n <= unit.to ? kinds : []))
	);
	const beyond = kinds.filter((kind) => {
		const own = notes.filter((note) => note.kind === kind);
		return own.length > 0 && own.every((note) => isBeyond(note, part));
	});
	const own = new Set(answer?.kinds);
	const counted = answer !== undefined && answer.blind && answer.kinds !== undefined;
	const judgements = kinds
		.filter((kind) => (own.has(kind) || settled.has(kind)) && !beyond.includes(kind))
		.map((kind): Judgement => {
			const contested = differed.has(kind)
				? 'codings'
				: notes.some((note) => note.kind === kind && note.rival !== undefined)
					? 'rival'
					: undefined;
			return {
				kind,
				verdict: !own.has(kind) ? 'miss' : settled.has(kind) ? 'hit' : 'false-alarm',
				...(contested && { contested })
			};
		});
	return { unit, ...(answer && { answer }), counted, judgements, beyond, notes };
}

/** Notes on what the reader saw come first, then others, last those that nobody could see on the page. */
const rankOf = ({ kind }: KeyNote, answer: Answer | undefined, kinds: readonly string[]): number =>
	answer?.kinds?.includes(kind) ? 0 : kinds.includes(kind) ? 1 : 2;

/** Each of `units` that a reader has beside the key. */
export const compareUnits = (
	units: readonly Unit[],
	answerTo: (n: number) => Answer | undefined,
	key: Key,
	frame: Frame
): Compared[] => units.map((unit) => compareUnit(unit, answerTo(unit.n), key, frame));

const isBeyond = ({ against }: KeyNote, [from, to]: Frame['part']): boolean =>
	against !== undefined && !against.sentences.some((number) => from <= number && number <= to);

const isError = ({ verdict }: Judgement) => verdict !== 'hit';
/** An error, and no careful reader would judge so: as far as we can tell. */
const plainErrors = ({ counted, judgements }: Compared): Judgement[] =>
	counted ? judgements.filter((one) => isError(one) && !one.contested) : [];

/**
 * What is worth most first: errors that one was sure of (they are corrected best when they are looked at), other errors, what
 * a careful reader could judge otherwise, what agrees, and last what was not judged.
 */
export function inOrderOfWorth(compared: readonly Compared[]): Compared[] {
	const rank = (one: Compared): number => {
		if (!one.answer || !isJudged(one.answer)) return 9;
		const errors = plainErrors(one).length;
		if (errors) return 3 - (one.answer.sure ?? 2);
		if (one.judgements.some(isError)) return 4;
		return one.counted ? 5 : 6;
	};
	return compared.toSorted((a, b) => rank(a) - rank(b) || a.unit.n - b.unit.n);
}

/** How a reader did by one kind, over the sentences that count. */
export interface KindCount {
	kind: string;
	hits: number;
	misses: number;
	falseAlarms: number;
	/** How many of the misses and false alarms a careful reader could have, too. */
	contested: number;
	/** Cohen’s κ of the reader and the key; only where the key has the kind at least five times, since less is noise. */
	kappa?: number;
}

export function countByKind(compared: readonly Compared[], kinds: readonly string[]): KindCount[] {
	const counting = compared.filter(({ counted }) => counted);
	return kinds.map((kind) => {
		const judged = counting.map(({ judgements }) => judgements.find((one) => one.kind === kind));
		const count = (verdict: Judgement['verdict']) =>
			judged.filter((one) => one?.verdict === verdict).length;
		const hits = count('hit');
		const misses = count('miss');
		// What counts neither way is no agreement either.
		const units = counting.flatMap(({ beyond }, at) => (beyond.includes(kind) ? [] : [judged[at]]));
		const kappa =
			hits + misses < KAPPA_FROM
				? undefined
				: cohensKappa(
						units.map((one) => one?.verdict === 'hit' || one?.verdict === 'false-alarm'),
						units.map((one) => one?.verdict === 'hit' || one?.verdict === 'miss')
					);
		return {
			kind,
			hits,
			misses,
			falseAlarms: count('false-alarm'),
			contested: judged.filter((one) => one && isError(one) && one.contested).length,
			...(kappa !== undefined && { kappa })
		};
	});
}

/** For each of the three steps of sureness: sentences coded as the key has them, in part so, and otherwise. */
export function countBySureness(
	compared: readonly Compared[]
): { sure: Sure; like: number; inPart: number; otherwise: number }[] {
	const counting = compared.filter(({ counted }) => counted);
	return SURENESS.map((sure) => {
		const own = counting.filter(({ answer }) => answer?.sure === sure);
		const differing = own.filter(({ judgements }) => judgements.some(isError));
		const otherwise = differing.filter(({ judgements }) => judgements.every(isError)).length;
		return {
			sure,
			like: own.length - differing.length,
			inPart: differing.length - otherwise,
			otherwise
		};
	});
}
