import type { Compared, KindCount } from '../annotation/work/compare.ts';
import type { KindToCode } from './text-to-code.ts';

/** What a coding says of its reader: nothing that would need more sentences than there are. */
export interface Outcome {
	/** Kinds that were found at least twice, and oftener than missed or seen alone. */
	finds: KindToCode[];
	/** Kinds that were missed, those missed most first, and in which sentences. */
	misses: { kind: KindToCode; sentences: number[] }[];
	/** Kinds that the reader saw oftener alone than together with the editors. */
	alone: { kind: KindToCode; sentences: number[] }[];
	/** One thing to try next time. */
	tomorrow: string;
}

export function outcomeOf(
	compared: readonly Compared[],
	counts: readonly KindCount[],
	kinds: readonly KindToCode[]
): Outcome {
	const sentencesWith = (kind: string, verdict: 'miss' | 'false-alarm') =>
		compared
			.filter(
				({ counted, judgements }) =>
					counted && judgements.some((one) => one.kind === kind && one.verdict === verdict)
			)
			.map(({ unit }) => unit.n);
	const by = (test: (count: KindCount) => boolean, verdict: 'miss' | 'false-alarm') =>
		counts.filter(test).flatMap((count) => {
			const kind = kinds.find(({ id }) => id === count.kind);
			return kind ? { kind, sentences: sentencesWith(kind.id, verdict) } : [];
		});
	const misses = by(({ misses }) => misses > 0, 'miss').sort(
		(a, b) => b.sentences.length - a.sentences.length
	);
	const alone = by(({ falseAlarms, hits }) => falseAlarms > hits, 'false-alarm');
	const finds = kinds.filter(({ id }) => {
		const count = counts.find(({ kind }) => kind === id);
		return count && count.hits >= 2 && count.hits > count.misses + count.falseAlarms;
	});
	return { finds, misses, alone, tomorrow: adviceOf(alone[0]?.kind, misses[0]?.kind) };
}

/** Crying wolf first: it is what makes a reader believe nothing. */
function adviceOf(alone: KindToCode | undefined, missed: KindToCode | undefined): string {
	if (alone)
		return `Before you mark “${alone.label}”, put its question to the sentence, and leave the sentence alone if you cannot answer yes: ${alone.test}`;
	if (missed)
		return `Read another part, and put one question alone to every sentence: ${missed.test}`;
	return 'Take a part of another text, and write a reason beside every mark before you compare.';
}

/** In how many days a part that was missed is offered again: what is learnt fades within weeks. */
export const AGAIN_AFTER = 14;

/** A day `days` after `from`, as 2026-08-01, by the calendar of the device. */
export function dayAfter(from: Date, days: number): string {
	const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
