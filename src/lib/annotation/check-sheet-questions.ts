import type { PlacedProblem } from '../source/problem.ts';
import type { Annotation } from './annotation.ts';
import type { Part } from './part.ts';
import { questionsWithin, type SheetQuestion } from './sheet-question.ts';

const OF_TEXT = { least: 5, most: 8 };
/** A part is copied alone. */
const OF_PART = 2;
/**
 * “sentence 4”, “sentences 4 to 6”, “sentences 4, 6 and 9”. A number behind a comma counts where the list goes on to its end:
 * “in sentence 4, 60% of what?” names one sentence.
 */
const NUMBERS = /\bsentences? \d+(?:(?:, \d+)*(?:,? (?:to|and|or) |[-–])\d+)*/gi;

type Note = Pick<Annotation, 'title' | 'question' | 'try'>;

/**
 * The rule of the questions of a text’s sheet: five to eight, two in each part, about sentences that are there, and none that
 * repeats a note, which would give a find away. Paths lead into the note file; nothing is asked of a text without questions.
 */
export function checkSheetQuestions(
	questions: readonly SheetQuestion[],
	parts: readonly Part[],
	notes: readonly Note[],
	sentences: number
): PlacedProblem[] {
	if (questions.length === 0) return [];
	const told = notes.flatMap(({ title, question, try: step }) =>
		[title, question, step?.do].flatMap((words) => (words === undefined ? [] : plain(words)))
	);
	return [
		...checkCount(questions.length),
		...questions.flatMap((question, index) =>
			checkQuestion(question, questions[index - 1], told, sentences).map(
				({ path, ...problem }) => ({
					path: ['questions', index, ...path],
					subject: `question ${index + 1}`,
					...problem
				})
			)
		),
		...parts.flatMap((part, index) => checkPart(part, questions, index))
	];
}

/** The words alone, a space before and behind each, so that no word is found within another. */
const plain = (words: string) =>
	` ${(words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;

function checkCount(number: number): PlacedProblem[] {
	if (number >= OF_TEXT.least && number <= OF_TEXT.most) return [];
	const what = `The sheet has ${number} questions; it has ${OF_TEXT.least} to ${OF_TEXT.most}.`;
	const remedy = number < OF_TEXT.least ? 'Write another.' : 'Keep the best.';
	return [{ path: ['questions'], subject: 'questions', what, remedy }];
}

function checkQuestion(
	{ ask, from, to }: SheetQuestion,
	before: SheetQuestion | undefined,
	told: readonly string[],
	sentences: number
): PlacedProblem[] {
	if (from > to || to > sentences) {
		const what = `The question is about sentences ${from} to ${to}; the text has ${sentences}.`;
		return [{ path: ['to'], what, remedy: 'Give the numbers of its first and last sentence.' }];
	}
	const problems: PlacedProblem[] = [];
	const named =
		Array.from(ask.matchAll(NUMBERS), ([words]) => words)
			.join()
			.match(/\d+/g) ?? [];
	const stray = named.map(Number).filter((number) => number < from || number > to);
	if (stray.length > 0) {
		const what = `The question names sentence ${stray.join(', ')}, but is about ${from} to ${to}.`;
		problems.push({ path: ['ask'], what, remedy: 'Correct one of the two.' });
	}
	if (before && from < before.from) {
		const what = `The question is about sentence ${from}, the one before it about ${before.from}.`;
		problems.push({ path: ['from'], what, remedy: 'Put the questions in the order of the text.' });
	}
	const asked = plain(ask);
	if (told.some((words) => asked.includes(words) || words.includes(asked))) {
		const what =
			'The question repeats the title, question or step of a note: it gives a find away.';
		problems.push({ path: ['ask'], what, remedy: 'Ask for what one has to look at.' });
	}
	return problems;
}

function checkPart(
	part: Part,
	questions: readonly SheetQuestion[],
	index: number
): PlacedProblem[] {
	const { length } = questionsWithin(questions, part);
	if (length >= OF_PART) return [];
	const what = `${length === 0 ? 'No question is' : 'One question is'} about this part alone; a part has ${OF_PART} at least.`;
	const remedy = 'Write another, about sentences of the part.';
	return [{ path: ['parts', index, 'id'], subject: part.id, what, remedy }];
}
