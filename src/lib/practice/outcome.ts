import type { Compared, KindCount } from '../annotation/work/compare.ts';
import type { KindToCode } from './text-to-code.ts';

/** What a coding says of its reader: nothing that would need more sentences than there are. */
export interface Outcome {
	/** Kinds that were found at least twice, and three times as often as missed or seen alone. */
	finds: KindToCode[];
	/** Kinds that were missed, those missed most first, and in which sentences. */
	misses: { kind: KindToCode; sentences: number[] }[];
	/** Kinds that the reader saw where the editors see none, the most first. */
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
	const mostFirst = (a: { sentences: number[] }, b: { sentences: number[] }) =>
		b.sentences.length - a.sentences.length;
	const misses = by(({ misses }) => misses > 0, 'miss').sort(mostFirst);
	const alone = by(({ falseAlarms }) => falseAlarms > 0, 'false-alarm').sort(mostFirst);
	const finds = kinds.filter(({ id }) => {
		const count = counts.find(({ kind }) => kind === id);
		return count && count.hits >= 2 && count.hits >= 3 * (count.misses + count.falseAlarms);
	});
	return { finds, misses, alone, tomorrow: adviceOf(alone[0], misses[0]) };
}

interface Differing {
	kind: KindToCode;
	sentences: number[];
}

/** The kind by which most differed. Crying wolf goes before missing as much: it is what makes a reader believe nothing. */
function adviceOf(alone: Differing | undefined, missed: Differing | undefined): string {
	const [too, less] = [alone?.sentences.length ?? 0, missed?.sentences.length ?? 0];
	if (alone && too >= less)
		return `Before you mark “${alone.kind.label}”, put its question to the sentence, and leave the sentence alone if you cannot answer yes: ${alone.kind.test}`;
	if (missed)
		return `Read another part, and put one question alone to every sentence: ${missed.kind.test}`;
	return 'Take a part of another text, and write a reason beside every mark before you compare.';
}
