import type { FirstStep } from '../annotation/first-steps.ts';
import type { Library } from '../library/library.ts';
import { countWords } from '../text/words.ts';
import { PACE } from './reading-minutes.ts';

const sum = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);

/**
 * How long the first steps take, in minutes rounded up: every sentence once, however often it is printed; of each step what is
 * asked and one explanation, the longest; of the last, where several can be ticked, all. Nothing where there are no steps.
 */
export function firstStepsMinutes({
	firstSteps,
	documents
}: Pick<Library, 'firstSteps' | 'documents'>): number | undefined {
	const document = firstSteps && documents.get(firstSteps.document);
	if (!document) return undefined;
	const { projection, sentences } = document;
	const { steps, find } = firstSteps;
	const all = [...steps, find];
	const read = sentences
		.filter(({ number }) => all.some(({ from, to }) => from <= number && number <= to))
		.map(({ start, end }) => countWords(projection.text.slice(start, end)));
	const asked = all.flatMap(({ idea, ask, answers }) =>
		[idea, ask, ...answers.map(({ label }) => label)].map(countWords)
	);
	const told = ({ answers }: FirstStep) => answers.map(({ tells }) => countWords(tells));
	const explained = [...steps.map((step) => Math.max(...told(step))), ...told(find)];
	return Math.ceil(sum([...read, ...asked, ...explained]) / PACE);
}
