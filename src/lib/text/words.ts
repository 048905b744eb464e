/** Scripts that are written without spaces between words. */
export const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Words as printed: runs without white space, the way `wc -w` counts. A run in a script that has no spaces between words
 * counts as many words as ICU’s dictionaries find in it (UAX #29), so that a page of Chinese is not one long word.
 */
export function countWords(text: string): number {
	let count = 0;
	for (const [run] of text.matchAll(/\S+/g)) {
		count += UNSPACED.test(run)
			? Array.from(segmenter.segment(run)).filter(({ isWordLike }) => isWordLike).length
			: 1;
	}
	return count;
}
