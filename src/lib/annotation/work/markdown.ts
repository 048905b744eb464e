import { LOOKUP_IN_SHORT, SURE_IN_WORDS } from './in-words.ts';
import { oneLine } from './one-line.ts';
import { isJudged } from './terms.ts';
import type { Answer, Work } from './work.ts';

const ENTITIES = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['`', '&#96;'],
	['{', '&#123;'],
	['}', '&#125;']
]);

/**
 * Words that stay words in Markdown (CommonMark, GFM, MDX), if something stands before them on their line. What would become
 * a link by itself becomes code: no escape keeps every program from linking it.
 */
function escape(words: string): string {
	return oneLine(words)
		.split(/([\s<>`{}]+)/)
		.map((piece) => (/:\/\/|www\.|@/i.test(piece) ? `\`${piece}\`` : escapePiece(piece)))
		.join('');
}

const escapePiece = (piece: string) =>
	piece.replace(/[\\*_[\]#~$|]/g, '\\$&').replace(/[&<>`{}]/g, (one) => ENTITIES.get(one) ?? one);

/**
 * A work to hand in or print, in Markdown: its text and part, then each answer by sentence and round, in words. No totals:
 * they would be taken for marks. Control characters become spaces, controls that turn the line are left out.
 *
 * Sentences that nobody judged are left out.
 *
 * @param title of the text
 * @param origin who published it, who carries it, and when
 * @param kinds labels by id; a kind that has none is told by its id
 */
export function toMarkdown(
	{ answers, left, part: [from, to], person, assignment, revised, minutes }: Work,
	{ title, origin, kinds }: { title: string; origin?: string; kinds: ReadonlyMap<string, string> }
): string {
	const judged = answers.filter((answer) => isJudged(answer) || answer.reason || answer.after);
	const inOrder = judged.toSorted((one, other) => one.at.n - other.at.n || one.round - other.round);
	const head = [
		`# Who says so? ${escape(title)}`,
		...(person
			? [`By ${escape(person.name)}${person.pseudonym ? ' (not their real name)' : ''}.`]
			: []),
		...(assignment ? [`Assignment: ${escape(assignment.title)}`] : []),
		...(origin ? [escape(origin)] : []),
		`${from === to ? `Sentence ${from}` : `Sentences ${from} to ${to}`}, last worked on ${revised.slice(0, 10)}, ${minutes} min.`
	];
	const beside = left.flatMap(({ why, answer }) => [
		...tellAnswer(answer, kinds),
		why === 'text' ? 'The text no longer has this sentence.' : 'Written in another tab.'
	]);
	return [
		...head,
		...inOrder.flatMap((answer) => tellAnswer(answer, kinds)),
		...(beside.length > 0 ? ['# Set aside', ...beside] : [])
	]
		.map((block) => `${block}\n`)
		.join('\n');
}

function tellAnswer(
	{ at, round, kinds, unsure, sure, lookup, reason, blind, after }: Answer,
	labels: ReadonlyMap<string, string>
): string[] {
	const stands = kinds?.map((kind) => escape(labels.get(kind) ?? kind)).join('; ');
	const lines = [
		stands === undefined ? !unsure && 'Not judged' : `What it is: ${stands || 'none of the kinds'}`,
		unsure && 'I can’t tell',
		sure && `How sure: ${SURE_IN_WORDS[sure]}`,
		reason && `Why: ${escape(reason)}`,
		lookup && `What could settle it: ${LOOKUP_IN_SHORT[lookup]}`,
		!blind && 'Said after the editors’ notes were seen',
		after && `After comparing I ${after.stand}: ${escape(after.because)}`
	];
	return [
		`## Sentence ${at.n}${round === 2 ? ', second round' : ''}`,
		`> “${escape(at.exact)}”`,
		lines
			.filter(Boolean)
			.map((line) => `- ${line}`)
			.join('\n')
	];
}
