import { nearestPassage } from '../source/nearest.ts';
import type { Anchoring } from '../text/anchor.ts';
import type { TextQuote } from '../text/selector.ts';
import type { Problem } from '../source/problem.ts';
import type { Projection } from '../text/projection.ts';

type Explanation = Pick<Problem, 'what' | 'nearest' | 'remedy'>;

/** Tells an editor why a quote has no place and how to give it one. */
export function explainAnchoring(
	anchoring: Exclude<Anchoring, { state: 'anchored' }>,
	projection: Projection,
	quote: TextQuote,
	suggest: boolean
): Explanation {
	switch (anchoring.state) {
		case 'ambiguous': {
			const { starts } = anchoring;
			const places = starts.slice(0, 3).map((start) => {
				const before = projection.text.slice(Math.max(0, start - 24), start);
				return JSON.stringify(before + quote.exact.slice(0, 24));
			});
			return {
				what: `The quote "${shorten(quote.exact)}" stands ${starts.length} times in the text.`,
				nearest: places.join(' · '),
				remedy: 'Make it longer, or add prefix or suffix: the words just before or after it.'
			};
		}
		case 'crosses-blocks':
			return {
				what: `The quote "${shorten(quote.exact)}" crosses from one block into the next.`,
				remedy: 'Keep a quote within one paragraph; list several passages under quotes.'
			};
		case 'splits-character': {
			const { start, end } = anchoring.whole;
			return {
				what: `The quote "${shorten(quote.exact)}" begins or ends within a character.`,
				nearest: JSON.stringify(projection.text.slice(start, end)),
				remedy:
					'Take the character whole, with its accents and what is joined to it, or leave it out.'
			};
		}
		case 'normalization':
			return {
				what: `The quote "${shorten(quote.exact)}" has the right letters in another Unicode form.`,
				remedy: `The text has them in ${anchoring.actual}: copy the passage from the document.`
			};
		case 'orphan': {
			const nearest = suggest ? suggestQuote(projection, quote) : undefined;
			return {
				what: `The quote "${shorten(quote.exact)}" is not in the text.`,
				...(nearest !== undefined && { nearest: JSON.stringify(nearest) }),
				remedy: 'Copy the passage from the document, letter for letter, curly quotes included.'
			};
		}
	}
}

/** The passage an editor may have meant, for an error message; never applied. */
export function suggestQuote({ text }: Projection, { exact }: TextQuote): string | undefined {
	const match = nearestPassage(text, exact);
	return match && text.slice(match.start, match.end);
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 77)}…` : text);
