import {
	ALIKE,
	likenessOf,
	sentenceWords,
	type SentenceWords,
	type Text
} from './sentence-words.ts';

/** A word that stands in more texts than this leads to no sentence. */
const FEW_TEXTS = 20;

/**
 * How many sentences of one text have a like one in another, by the places of the two, the earlier first. Of each sentence
 * only its rarest words are looked up, of which two like sentences share at least one (prefix filter: Chaudhuri, Ganti and
 * Kaushik, 2006), and only those that stand in few texts: so it is linear in texts, and what stands in very many of them
 * brings no two nearer.
 */
export function sentencesInCommon(texts: readonly Text[]): Map<number, Map<number, number>> {
	const all = texts.map(sentenceWords);
	const textsWith = countTexts(all);
	const found = new Map<string, { place: number; words: ReadonlySet<string> }[]>();
	const counts = new Map<number, Map<number, number>>();
	for (const [place, sentences] of all.entries()) {
		for (const { words } of sentences) {
			const rare = rarest(words, textsWith);
			const like = new Set(
				rare
					.flatMap((word) => found.get(word) ?? [])
					.filter((other) => other.place < place && likenessOf(words, other.words) >= ALIKE)
					.map((other) => other.place)
			);
			for (const other of like) {
				const row = counts.get(other) ?? new Map<number, number>();
				counts.set(other, row.set(place, (row.get(place) ?? 0) + 1));
			}
			for (const word of rare) {
				const having = found.get(word) ?? [];
				having.push({ place, words });
				found.set(word, having);
			}
		}
	}
	return counts;
}

/** In how many texts each word stands. */
function countTexts(all: readonly SentenceWords[][]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const sentences of all) {
		for (const word of new Set(sentences.flatMap(({ words }) => [...words]))) {
			counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	return counts;
}

/** The words of which a like sentence has at least one, but for those that stand in many texts. */
function rarest(words: ReadonlySet<string>, textsWith: ReadonlyMap<string, number>): string[] {
	const rarity = (word: string) => textsWith.get(word) ?? 0;
	const prefix = words.size - Math.ceil(words.size * ALIKE) + 1;
	return [...words]
		.sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1))
		.slice(0, prefix)
		.filter((word) => rarity(word) <= FEW_TEXTS);
}
