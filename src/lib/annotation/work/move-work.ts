import { anchor } from '../../text/anchor.ts';
import { codePointCounter } from '../../text/characters.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Projection } from '../../text/projection.ts';
import type { Answer, Place, Work } from './work.ts';

/** A text as it is now; sentences in order and apart, their places in code points. */
export interface MovedText {
	sha256: string;
	projection: Projection;
	sentences: readonly Place[];
	/** Number of the last sentence, where a run of lines stands as one; by itself that of `sentences`. */
	last?: number;
}

/**
 * A work on a text that has changed since → the same work on the text as it is now. An answer goes to the one sentence of
 * the same words; else to where its words stand once, alone or with those beside them, and there to the sentence of which
 * they cover most. Where there is none, or it is taken by another answer of that round, the answer is left, for `text`;
 * answers that were left so before are tried again. None is lost. `part` moves with its outermost answers.
 *
 * Where the text is the same it is the same work, and otherwise of the same revision: nobody has saved it yet.
 */
export function moveWork(work: Work, text: MovedText): Work {
	if (work.text.sha256 === text.sha256) return work;
	const find = placeFinder(text);
	const answers: Answer[] = [];
	const left = work.left.filter(({ why }) => why !== 'text');
	const taken = new Set<string>();
	const wasLeft = work.left.filter(({ why }) => why === 'text').map(({ answer }) => answer);
	const moves: { from: number; to: number }[] = [];
	for (const answer of [...work.answers, ...wasLeft]) {
		const at = find(answer.at);
		const key = `${answer.round} ${at?.n}`;
		if (!at || taken.has(key)) {
			left.push({ why: 'text', answer });
		} else {
			taken.add(key);
			answers.push({ ...answer, at });
			moves.push({ from: answer.at.n, to: at.n });
		}
	}
	return {
		...work,
		text: { ...work.text, sha256: text.sha256 },
		part: movePart(work.part, moves, text.last ?? text.sentences.length),
		answers,
		left
	};
}

function placeFinder({ projection, sentences }: MovedText): (at: Place) => Place | undefined {
	const toCodePoints = codePointCounter(projection.text);
	const byWords = Map.groupBy(sentences, ({ exact }) => exact);
	return ({ exact, prefix, suffix }) => {
		const [same, another] = byWords.get(exact) ?? [];
		if (same && !another) return same;
		// Why it is absent nobody asks here, and to find out takes long.
		if (exact.includes('\n') || !projection.text.includes(exact)) return undefined;
		for (const beside of [{}, { prefix, suffix }, { prefix }, { suffix }]) {
			const found = anchor(projection, { exact, ...beside });
			if (found.state !== 'anchored') continue;
			const [start, end] = [found.position.start, found.position.end].map(toCodePoints);
			return bestCovered(sentences, start ?? 0, end ?? 0);
		}
		return undefined;
	};
}

/** Of the sentences that a passage touches the one of which it covers most; of equals the first. */
function bestCovered(sentences: readonly Place[], start: number, end: number): Place | undefined {
	let best: { place: Place; covered: number } | undefined;
	for (let at = firstFrom(sentences, (one) => one.end > start); ; at++) {
		const place = sentences[at];
		if (!place || place.start >= end) return best?.place;
		const covered = Math.min(end, place.end) - Math.max(start, place.start);
		if (!best || covered > best.covered) best = { place, covered };
	}
}

/** A part, moved as its first and its last answer were; sentences may have changed places. */
function movePart(
	[first, last]: Work['part'],
	moves: readonly { from: number; to: number }[],
	count: number
): Work['part'] {
	const within = moves
		.filter(({ from }) => first <= from && from <= last)
		.sort((one, other) => one.from - other.from);
	const shift = (move: (typeof within)[number] | undefined) => (move ? move.to - move.from : 0);
	const clamp = (n: number) => Math.min(Math.max(n, 1), count);
	const [one, other] = [clamp(first + shift(within[0])), clamp(last + shift(within.at(-1)))];
	return [Math.min(one, other), Math.max(one, other)];
}
