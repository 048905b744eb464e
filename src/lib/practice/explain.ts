import type { Compared, Judgement } from '../annotation/work/compare.ts';
import { isJudged } from '../annotation/work/terms.ts';
import type { KindToCode } from './text-to-code.ts';

/**
 * What there is to say of a sentence before anything is counted, a line each: where a careful reader could judge otherwise,
 * what the reader missed or saw alone, what both see. Whoever missed a kind, or saw it alone, is told by which question to look
 * again; further down it is enough to name the kind: `told` holds what was said above, and what is said here is added to it.
 */
export function explain(
	{ answer, counted, judgements, beyond, notes }: Compared,
	kinds: readonly KindToCode[],
	told = new Set<string>()
): string[] {
	const of = (id: string) => kinds.find((kind) => kind.id === id);
	const name = (id: string) => of(id)?.label ?? id;
	if (!answer || !isJudged(answer)) return ['You have not judged this sentence.'];
	if (answer.unsure && !answer.kinds) return notTold(judgements.map(({ kind }) => name(kind)));
	const differing = judgements.filter(({ verdict }) => verdict !== 'hit');
	const hits = judgements.filter(({ verdict }) => verdict === 'hit').map(({ kind }) => name(kind));
	const isBare = judgements.every(({ verdict }) => verdict === 'false-alarm') && !beyond.length;
	const isBorneOut = notes.some(({ kind }) => !of(kind));
	return [
		...differing.filter((one) => one.contested).map((one) => arguable(one, name(one.kind))),
		...differing
			.filter((one) => !one.contested)
			.map((one) => lookAgain(one, of(one.kind), name(one.kind), told)),
		...(hits.length ? [`You and the editors both see: ${hits.join(', ')}.`] : []),
		...(isBare && answer.kinds?.length ? ['The editors give it none of these kinds.'] : []),
		...(isBare && answer.kinds?.length === 0
			? ['You and the editors both leave it unmarked.']
			: []),
		...(isBare && isBorneOut
			? ['What they found is a record that says the same; nobody can see that on the page.']
			: []),
		...beyond.map((kind) => {
			const isElsewhere = notes.some((note) => note.kind === kind && note.against?.elsewhere);
			const where = isElsewhere ? 'in another text' : 'outside your part';
			return `${name(kind)} counts neither way: what it clashes with stands ${where}.`;
		}),
		...(counted ? [] : ['Said after you had seen the notes: it counts neither way.'])
	];
}

const whoSees = ({ verdict }: Judgement, label: string) =>
	`${label}: ${verdict === 'miss' ? 'the editors see it, you do not' : 'you see it, the editors do not'}.`;

function arguable(judgement: Judgement, label: string): string {
	const why =
		judgement.contested === 'codings'
			? 'of two codings made without sight of each other, one has it here and one has not'
			: 'their own note has another reading';
	return `${whoSees(judgement, label)} A careful reader could judge otherwise: ${why}.`;
}

function lookAgain(
	judgement: Judgement,
	kind: KindToCode | undefined,
	label: string,
	told: Set<string>
): string {
	const who = whoSees(judgement, label);
	const key = `${judgement.verdict} ${judgement.kind}`;
	if (told.has(key) || !kind) return who;
	told.add(key);
	const isTooMany = judgement.verdict === 'false-alarm' && kind.leave.length > 0;
	return `${who} The question is: ${kind.test}${isTooMany ? ` Not meant: ${kind.leave.join(' ')}` : ''}`;
}

const notTold = (seen: readonly string[]): string[] => [
	'You could not tell, which is an answer: it counts neither way.',
	seen.length ? `The editors see: ${seen.join(', ')}.` : 'The editors leave it unmarked.'
];
