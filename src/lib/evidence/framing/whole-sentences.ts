import type { AnnotatedDocument } from '../../library/document.ts';
import { sentencesIn } from '../../text/sentence.ts';
import type { TextPosition } from '../../text/selector.ts';

/** The sentences that passages touch, as printed; where others lie between two of them, an ellipsis stands there. */
export function wholeSentences(
	{ sentences, projection }: Pick<AnnotatedDocument, 'sentences' | 'projection'>,
	positions: readonly TextPosition[]
): string {
	const touched = new Set(positions.flatMap((position) => sentencesIn(sentences, position)));
	const inOrder = [...touched].sort((a, b) => a.start - b.start);
	return inOrder.reduce((words, { number, start, end }, index) => {
		const before = inOrder[index - 1];
		const own = projection.text.slice(start, end);
		if (!before) return own;
		return before.number === number - 1
			? words + projection.text.slice(before.end, end)
			: `${words} … ${own}`;
	}, '');
}
