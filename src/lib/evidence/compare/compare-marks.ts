import type { AnnotatedDocument } from '../../library/document.ts';
import { formatDate } from '../../parts/format.ts';
import { languageOf } from '../../parts/language.ts';
import { originOf } from '../../parts/origin.ts';
import { sentencesIn } from '../../text/sentence.ts';
import type { TextPosition } from '../../text/selector.ts';
import type { Comparison } from './comparison.ts';

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

/** A document, block by block and sentence by sentence, with marks for what both have. */
export interface MarkedText {
	slug: string;
	/** The document’s titles. */
	title: string;
	shortTitle: string;
	/** Who published it, where it was found and when, and whose it is. */
	origin: string;
	/** Attributes of its words. */
	language: ReturnType<typeof languageOf>;
	paragraphs: { tagName: string; blocks: MarkedSentence[][] }[];
}

export function placeMarks(comparison: Comparison, side: 'a' | 'b'): MarkedText {
	const { slug, frontMatter, projection, paragraphs, sentences } = comparison[side];
	const counterparts = counterpartsOf(comparison, side);
	const claims = claimsOf(comparison, side);
	const byBlock = Map.groupBy(sentences, ({ block }) => block);
	const markBlock = (block: number) =>
		(byBlock.get(block) ?? []).map(({ number, start, end }, index, all): MarkedSentence => {
			const counterpart = counterparts.get(number);
			return {
				number,
				text: projection.text.slice(start, end),
				after: projection.text.slice(end, all[index + 1]?.start ?? end),
				...(counterpart !== undefined && { counterpart }),
				claims: claims.get(number) ?? []
			};
		});
	return {
		slug,
		title: frontMatter.title,
		shortTitle: frontMatter.shortTitle,
		origin: `${originOf(frontMatter)}, retrieved ${formatDate(frontMatter.retrieved)}. ${frontMatter.rights}`,
		language: languageOf(frontMatter),
		paragraphs: paragraphs.map(({ tagName, blocks }) => ({
			tagName,
			blocks: blocks.map(markBlock)
		}))
	};
}

const otherSide = (side: 'a' | 'b') => (side === 'a' ? 'b' : 'a');

/** The like sentence on the other side, by number; of several the likest. */
function counterpartsOf({ shared }: Comparison, side: 'a' | 'b'): Map<number, number> {
	// From the least alike to the most, so that the likest stays.
	const order = shared.toSorted((a, b) => a.likeness - b.likeness);
	return new Map(order.map((both) => [both[side].number, both[otherSide(side)].number]));
}

/** The claims that begin in each sentence, by its number. */
function claimsOf(comparison: Comparison, side: 'a' | 'b'): Map<number, MarkedSentence['claims']> {
	const found = new Map<number, MarkedSentence['claims']>();
	comparison.claims.forEach((claim, place) => {
		const [target] = numbersOf(comparison[otherSide(side)], claim[otherSide(side)]);
		if (target === undefined) return;
		for (const number of numbersOf(comparison[side], claim[side])) {
			found.set(number, [...(found.get(number) ?? []), { index: place + 1, target }]);
		}
	});
	return found;
}

/** The numbers of the sentences in which tellings begin, each once. */
const numbersOf = (
	{ sentences }: AnnotatedDocument,
	tellings: readonly { position: TextPosition }[]
): Set<number> =>
	new Set(tellings.flatMap(({ position }) => sentencesIn(sentences, position)[0]?.number ?? []));
