import type { Compared, Judgement } from '../annotation/work/compare.ts';
import { isJudged } from '../annotation/work/terms.ts';
import type { KindToCode } from './text-to-code.ts';

/**
 * What there is to say of a sentence before anything is counted, a line each: first where a careful reader could judge
 * otherwise, then what the reader missed or saw alone, with the test by which to look again, then what both see.
 */
export function explain(
	{ answer, counted, judgements, beyond }: Compared,
	kinds: readonly KindToCode[]
): string[] {
	const of = (id: string) => kinds.find((kind) => kind.id === id);
	const name = (id: string) => of(id)?.label ?? id;
	if (!answer || !isJudged(answer)) return ['You have not judged this sentence.'];
	const contested = judgements.filter(({ contested, verdict }) => contested && verdict !== 'hit');
	const plain = judgements.filter(({ contested, verdict }) => !contested && verdict !== 'hit');
	const hits = judgements.filter(({ verdict }) => verdict === 'hit').map(({ kind }) => name(kind));
	return [
		...contested.map((one) => arguable(one, name(one.kind))),
		...plain.map((one) => lookAgain(one, of(one.kind), name(one.kind))),
		...(hits.length ? [`You and the editors both see: ${hits.join(', ')}.`] : []),
		...(judgements.length === 0 && answer.kinds?.length === 0
			? ['Neither you nor the editors mark anything that can be seen without a record.']
			: []),
		...beyond.map(
			(kind) => `${name(kind)} counts neither way here: what shows it stands elsewhere.`
		),
		...(counted ? [] : [whyNotCounted(answer.blind)])
	];
}

const arguable = ({ verdict, contested }: Judgement, label: string): string => {
	const who =
		verdict === 'miss' ? 'the editors see it, you do not' : 'you see it, the editors do not';
	const why =
		contested === 'codings'
			? 'of two codings made without sight of each other, one has it here and one has not'
			: 'the editors’ own note gives another reading';
	return `${label}: ${who}. A careful reader could judge otherwise: ${why}.`;
};

function lookAgain({ verdict }: Judgement, kind: KindToCode | undefined, label: string): string {
	if (verdict === 'miss')
		return `${label}: the editors see it, you do not. Ask of the sentence: ${kind?.test ?? ''}`;
	const [not] = kind?.leave ?? [];
	return `${label}: you see it, the editors do not. Ask again: ${kind?.test ?? ''}${not ? ` Not meant: ${not}` : ''}`;
}

const whyNotCounted = (blind: boolean) =>
	blind
		? 'You were unsure, which is an answer: it counts neither way.'
		: 'Changed after its key was shown: it counts neither way.';
