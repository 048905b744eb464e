import type { PlacedProblem } from '../source/problem.ts';
import type { Part } from './part.ts';

const PARTS = { least: 2, most: 3 };
const SENTENCES = { least: 10, most: 15 };
const KINDS = 2;
/** Of its sentences, at least this share without any kind, so that there is something to tell apart. */
const PLAIN = 1 / 3;

/**
 * The rule of the named parts of a text. `kinds` are those of each sentence, in order. Where fewer than a third of all
 * sentences are without a kind, a part needs no more of them than the text has. Paths lead into the note file.
 */
export function checkParts(
	parts: readonly Part[],
	kinds: readonly ReadonlySet<string>[]
): PlacedProblem[] {
	if (parts.length === 0) return [];
	const inText = plainOf(kinds) / kinds.length;
	return [
		...checkCount(parts.length),
		...parts.flatMap((part, index) =>
			checkPart(part, kinds, inText).map(({ path, ...problem }) => ({
				path: ['parts', index, ...path],
				subject: part.id,
				...problem
			}))
		)
	];
}

const plainOf = (kinds: readonly ReadonlySet<string>[]) =>
	kinds.filter(({ size }) => size === 0).length;

function checkCount(number: number): PlacedProblem[] {
	if (number >= PARTS.least && number <= PARTS.most) return [];
	const what = `The text has ${number} named parts; it has ${PARTS.least} or ${PARTS.most}.`;
	const remedy = number < PARTS.least ? 'Name another.' : 'Keep the best.';
	return [{ path: ['parts'], subject: 'parts', what, remedy }];
}

function checkPart(
	{ from, to }: Part,
	kinds: readonly ReadonlySet<string>[],
	share: number
): PlacedProblem[] {
	if (from > to || to > kinds.length) {
		const what = `The part goes from sentence ${from} to ${to}; the text has ${kinds.length}.`;
		return [{ path: ['to'], what, remedy: 'Give the numbers of its first and last sentence.' }];
	}
	const within = kinds.slice(from - 1, to);
	const problems: PlacedProblem[] = [];
	const { length } = within;
	if (length < SENTENCES.least || length > SENTENCES.most) {
		const what = `The part has ${length} sentences; it has ${SENTENCES.least} to ${SENTENCES.most}.`;
		problems.push({ path: ['to'], what, remedy: 'Let it begin or end at another sentence.' });
	}
	const found = new Set(within.flatMap((one) => [...one]));
	if (found.size < KINDS) {
		const has = found.size === 0 ? 'no kind' : `one kind, ${[...found].join()}`;
		const what = `The part has ${has}; it has ${KINDS} at least.`;
		problems.push({ path: ['from'], what, remedy: 'Let it begin or end at another sentence.' });
	}
	const plain = plainOf(within);
	const least = share < PLAIN ? Math.floor(length * share) : Math.ceil(length * PLAIN);
	if (plain < least) {
		const what = `Of the part’s ${length} sentences ${plain} are without a kind; at least ${least} should be.`;
		problems.push({ path: ['from'], what, remedy: 'Let it begin or end at another sentence.' });
	}
	return problems;
}
