import { sentencesIn } from '../../text/sentence.ts';
import type { TextPosition } from '../../text/selector.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Comparison } from './compare.ts';

/** A sentence of one side, with what it has on the other. */
export interface MarkedSentence {
	number: number;
	text: string;
	/** White space between this sentence and the next of its block, as printed. */
	after: string;
	/** Number of the like sentence. */
	counterpart?: number;
	/** Claims by their place in the list, each with the number of a sentence that makes it too. */
	claims: { index: number; target: number }[];
}

/** The passages of one side, block by block and sentence by sentence, with marks for what both have. */
export function placeMarks(
	comparison: Comparison,
	side: 'a' | 'b'
): { tagName: string; blocks: MarkedSentence[][] }[] {
	const other = side === 'a' ? 'b' : 'a';
	const document = comparison[side];
	// From the least alike to the most, so that of several counterparts the best one stays.
	const counterparts = new Map(
		comparison.shared
			.toSorted((a, b) => a.likeness - b.likeness)
			.map((shared) => [shared[side].number, shared[other].number])
	);
	const claims = new Map<number, MarkedSentence['claims']>();
	comparison.claims.forEach((claim, index) => {
		const target = firstSentence(comparison[other], claim[other][0]!.position);
		for (const number of new Set(
			claim[side].map(({ position }) => firstSentence(document, position))
		)) {
			claims.set(number, [...(claims.get(number) ?? []), { index: index + 1, target }]);
		}
	});
	const byBlock = Map.groupBy(document.sentences, ({ block }) => block);
	return document.passages.map(({ tagName, blocks }) => ({
		tagName,
		blocks: blocks.map((block) =>
			(byBlock.get(block) ?? []).map(({ number, start, end }, index, all): MarkedSentence => {
				const counterpart = counterparts.get(number);
				return {
					number,
					text: document.projection.text.slice(start, end),
					after: document.projection.text.slice(end, all[index + 1]?.start ?? end),
					...(counterpart !== undefined && { counterpart }),
					claims: claims.get(number) ?? []
				};
			})
		)
	}));
}

const firstSentence = ({ sentences }: AnnotatedDocument, position: TextPosition) =>
	sentencesIn(sentences, position)[0]!.number;
