import { nearestPassage } from '../source/nearest.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';
import { nameCharacter } from '../source/unusual-characters.ts';
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
				return quoteForMessage(before + quote.exact.slice(0, 24));
			});
			return {
				what: `The quote ${quoteForMessage(quote.exact, 80)} stands ${starts.length} times in the text.`,
				nearest: places.join(' · '),
				remedy: 'Make it longer, or add prefix or suffix: the words just before or after it.'
			};
		}
		case 'crosses-blocks':
			return {
				what: `The quote ${quoteForMessage(quote.exact, 80)} crosses from one block into the next.`,
				remedy: 'Keep a quote within one paragraph; list several passages under quotes.'
			};
		case 'splits-character': {
			const { start, end } = anchoring.whole;
			return {
				what: `The quote ${quoteForMessage(quote.exact, 80)} begins or ends within a character.`,
				nearest: quoteForMessage(projection.text.slice(start, end)),
				remedy:
					'Take the character whole, with its accents and what is joined to it, or leave it out.'
			};
		}
		case 'normalization':
			return {
				what: `The quote ${quoteForMessage(quote.exact, 80)} has the right letters in another Unicode form.`,
				remedy: `The text has them in ${anchoring.actual}: copy the passage from the document.`
			};
		case 'other-context': {
			const { side, start } = anchoring;
			const end = start + quote.exact.length;
			const given = quote[side] ?? '';
			const length = Math.max(given.length, 12);
			const actual =
				side === 'prefix'
					? projection.text.slice(Math.max(0, start - length), start)
					: projection.text.slice(end, end + length);
			if (actual === '') {
				return {
					what: `The quote stands in the text, but not ${side === 'prefix' ? 'behind' : 'before'} the ${side} ${quoteForMessage(given)}.`,
					remedy: `Remove ${side}: the passage ${side === 'prefix' ? 'begins' : 'ends'} the text.`
				};
			}
			return {
				what: `The quote stands in the text, but not ${side === 'prefix' ? 'behind' : 'before'} the ${side} ${quoteForMessage(given)}.`,
				nearest: quoteForMessage(actual, 400),
				remedy: `Copy into ${side} what stands right ${side === 'prefix' ? 'before' : 'behind'} the passage, spaces included; or remove it, if the passage stands once. Between " and " a border of paragraphs is \\n.`
			};
		}
		case 'white-edge':
			return {
				what: `The quote ${quoteForMessage(quote.exact, 80)} has white space at its ${anchoring.isLineFeed ? 'end, a line feed' : 'ends'}.`,
				remedy: anchoring.isLineFeed
					? 'Write >- in place of > or |, or begin the quote on the line of its field.'
					: 'Begin with the first letter of the passage, and end with its last.'
			};
		case 'look-alike':
			return {
				what: `The quote ${quoteForMessage(quote.exact, 80)} looks like a passage of the text, but has ${named(anchoring.given)} where the text has ${named(anchoring.actual)}.`,
				remedy: remedyFor(anchoring.actual)
			};
		case 'orphan': {
			const nearest = suggest ? suggestQuote(projection, quote) : undefined;
			return {
				what: `The quote ${quoteForMessage(quote.exact, 80)} is not in the text.`,
				...(nearest !== undefined && { nearest: quoteForMessage(nearest, 400) }),
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

const named = (character: string | undefined) =>
	character === undefined ? 'nothing' : `a ${nameCharacter(character)}`;

/** How to write the character that a text has. */
const remedyFor = (actual: string | undefined) =>
	actual === undefined
		? 'Delete the character; it cannot be seen.'
		: `Write that character. Put between " and ", the quote may have it as ${escaped(actual)}.`;

const escaped = (character: string) =>
	character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
