import type { PlacedProblem } from '../source/problem.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';
import type { Annotation } from './annotation.ts';

/** How many words of a step are its opening, and how many steps of a text may begin alike. */
const WORDS = 3;
const MOST = 6;

/** The first words of a step, small and without stars and punctuation at their ends. */
const openingOf = (step: string): string =>
	(step.toLowerCase().match(/\S+/g) ?? [])
		.slice(0, WORDS)
		.map((word) => word.replace(/^[*“‘]+|[*”’.,;:]+$/gu, ''))
		.join(' ');

/** No opening of a step stands more than six times in a text. Paths lead into its note file. */
export function checkOpenings(
	annotations: readonly Pick<Annotation, 'id' | 'try'>[]
): PlacedProblem[] {
	const places = new Map<string, number[]>();
	annotations.forEach((annotation, index) => {
		if (!annotation.try) return;
		const opening = openingOf(annotation.try.do);
		places.set(opening, [...(places.get(opening) ?? []), index]);
	});
	return [...places].flatMap(([opening, indices]): PlacedProblem[] => {
		const beyond = indices[MOST];
		if (beyond === undefined) return [];
		return [
			{
				path: ['annotations', beyond, 'try', 'do'],
				subject: annotations[beyond]?.id,
				what: `${quoteForMessage(`${opening} …`)} begins ${indices.length} steps of this text; ${MOST} at most may begin alike.`,
				remedy: `Let ${indices.length - MOST} of them begin with a word of their own passage.`
			}
		];
	});
}
