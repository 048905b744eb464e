import { isSameAnswer } from './is-same-answer.ts';
import type { Answer, Work } from './work.ts';

/** What an import would do, before it does it. */
export interface Merge {
	/** The work as it would be. */
	work: Work;
	state: 'new' | 'same' | 'newer' | 'older';
	/** Answers that are only in what is imported, and such as differ. */
	added: number;
	differing: number;
}

/** As the store keeps them: one answer where a sentence begins. */
const keyOf = ({ round, at }: Answer) => `${round} ${at.start}`;
const isSame = (one: Work['left'][number], other: Work['left'][number]) =>
	one.why === other.why && isSameAnswer(one.answer, other.answer);

/**
 * A work from a file or a line, and the one with its id that is `here`: of two answers for one sentence that of the higher
 * revision counts, the other is kept beside, in `left`. Clocks are not asked.
 */
export function mergeWork(here: Work | undefined, given: Work): Merge {
	if (!here) return { work: given, state: 'new', added: given.answers.length, differing: 0 };
	const isNewer = given.revision > here.revision;
	const [newer, older] = isNewer ? [given, here] : [here, given];
	const known = new Map(newer.answers.map((answer) => [keyOf(answer), answer]));
	// Beside another edition of the text places say nothing: what is older is set aside whole.
	const isOneText = here.text.sha256 === given.text.sha256;
	const only = older.answers.filter((answer) => isOneText && !known.has(keyOf(answer)));
	const other = older.answers.filter((answer) => {
		if (!isOneText) return true;
		const one = known.get(keyOf(answer));
		return one && !isSameAnswer(one, answer);
	});
	const beside = [
		...newer.left,
		...[
			...older.left,
			...other.map((answer) => ({ why: isOneText ? ('tab' as const) : ('text' as const), answer }))
		].filter((one) => newer.left.every((left) => !isSame(left, one)))
	];
	const answers = [...newer.answers, ...only].sort(
		(a, b) => a.round - b.round || a.at.start - b.at.start
	);
	const isChanged = other.length > 0 || only.length > 0 || beside.length > newer.left.length;
	const hereKeys = new Set(here.answers.map(keyOf));
	return {
		work: {
			...newer,
			revision: Math.max(here.revision, given.revision) + (isChanged ? 1 : 0),
			answers,
			left: beside
		},
		state: isNewer ? 'newer' : given.revision < here.revision || isChanged ? 'older' : 'same',
		added: given.answers.filter((answer) => !hereKeys.has(keyOf(answer))).length,
		differing: other.length
	};
}
