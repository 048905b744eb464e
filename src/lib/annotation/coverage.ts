import type { AnchoredAnnotation, TextPosition } from './annotation.ts';
import { KINDS, type Kind } from './kind.ts';
import type { Sentence } from './sentence.ts';

const overlaps = (a: TextPosition, b: TextPosition) => a.start < b.end && b.start < a.end;

/** The kinds whose annotations touch each sentence, in the order of the kinds. */
export function kindsBySentence(
	sentences: readonly Sentence[],
	annotations: readonly AnchoredAnnotation[]
): Kind[][] {
	const found = sentences.map(() => new Set<Kind>());
	const starts = sentences.map(({ start }) => start);
	for (const { kind, positions } of annotations) {
		for (const position of positions) {
			let index = lastAtOrBefore(starts, position.start);
			for (; index < sentences.length && starts[index]! < position.end; index++) {
				if (overlaps(sentences[index]!, position)) found[index]!.add(kind);
			}
		}
	}
	return found.map((kinds) => KINDS.filter((kind) => kinds.has(kind)));
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! <= value) low = middle + 1;
		else high = middle;
	}
	return Math.max(0, low - 1);
}
