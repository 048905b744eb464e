import { articleIn, articlesIn } from '../codebook/articles.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { PlacedProblem } from '../source/problem.ts';
import type { Annotation, Try } from './annotation.ts';
import { hasEmphasis } from './emphasis.ts';
import { facetOf, isOfKind } from './facet.ts';
import { lawMarks } from './law-marks.ts';
import { noteLength, TRY_WORDS, wordsOf } from './note-length.ts';

type Known = Pick<Codebook, 'references' | 'reaches'>;

/**
 * The rules that a note keeps by itself: its length, the step it ends on, what would settle it, and what a discrepancy and
 * a corroboration have to name. Paths lead into the note’s entry.
 */
export const checkNote = (annotation: Annotation, codebook: Known): PlacedProblem[] => [
	...checkLength(annotation),
	...checkEnding(annotation, codebook),
	...(annotation.try ? checkTry(annotation.try, codebook) : []),
	...checkDiscrepancy(annotation),
	...checkCorroboration(annotation),
	...checkLaw(annotation, codebook)
];

function checkLength(annotation: Annotation): PlacedProblem[] {
	const { least, most, of } = noteLength(annotation);
	const number = wordsOf(annotation.note);
	if (number >= least && number <= most) return [];
	return [
		{
			path: ['note'],
			what: `The note has ${number} words; ${of} has ${least} to ${most}.`,
			remedy:
				number > most
					? `Take out ${number - most}; what does not fit goes to the records.`
					: `Add ${least - number}, or name in \`twin\` the note that tells the point in full.`
		}
	];
}

/** A corroborated note, a typo and a republication may end without a step. */
function checkEnding(annotation: Annotation, { reaches }: Known): PlacedProblem[] {
	const signal = facetOf(annotation, 'signal');
	if (isOfKind(annotation, 'corroborated')) return [];
	if (signal === 'typo' || signal === 'republication') return [];
	const problems: PlacedProblem[] = [];
	if (!annotation.try) {
		problems.push({
			path: [],
			what: 'The note ends without a step: `try` is missing.',
			remedy: 'Add `try` with `do`, `for` and `against`.'
		});
	}
	if (annotation.reach === undefined) {
		problems.push({
			path: [],
			what: 'The note does not say what could settle the sentence: `reach` is missing.',
			remedy: `Add \`reach\`: ${reaches.map(({ id }) => id).join(', ')}.`
		});
	}
	return problems;
}

/** Says that something is to be opened that is not on the page. */
const OPENS = /(^|[.;:,]\s+|\b(?:and|then|or)\s+)(open|search|look up)\b/i;

function checkTry(step: Try, { references }: Known): PlacedProblem[] {
	const problems = (['do', 'for', 'against'] as const).flatMap((part): PlacedProblem[] => {
		const number = wordsOf(step[part]);
		const most = TRY_WORDS[part];
		if (number <= most) return [];
		const what = `try.${part} has ${number} words; it has at most ${most}.`;
		return [{ path: ['try', part], what, remedy: `Take out ${number - most}.` }];
	});
	if (OPENS.test(step.do) && step.opens.length === 0 && !hasEmphasis(step.do)) {
		problems.push({
			path: ['try', 'do'],
			what: 'The step opens something, and does not say what a reader can open.',
			remedy: 'Name a reference in `opens`, or put the words to search for between *stars*.'
		});
	}
	step.opens.forEach((id, place) => {
		if (references.get(id)?.places.length !== 0) return;
		problems.push({
			path: ['try', 'opens', place],
			what: `The step opens "${id}", which has no place that a reader could open.`,
			remedy: 'Give it a place in annotations/references.yaml, or let the step open another.'
		});
	});
	return problems;
}

function checkDiscrepancy(annotation: Annotation): PlacedProblem[] {
	const isDiscrepancy = facetOf(annotation, 'signal') === 'discrepancy';
	const strength = facetOf(annotation, 'strength');
	if (!isDiscrepancy) {
		if (strength === undefined) return [];
		return [
			{
				path: ['strength'],
				what: 'Only a discrepancy has a strength.',
				remedy: 'Remove `strength`, or write `signal: discrepancy`.'
			}
		];
	}
	const problems: PlacedProblem[] = [];
	if (strength === undefined) {
		problems.push({
			path: ['signal'],
			what: 'The discrepancy has no strength.',
			remedy:
				'Add `strength: strict` if both cannot be true as worded, or else `strength: ordinary`.'
		});
	}
	if (annotation.conflicts.length === 0) {
		problems.push({
			path: ['signal'],
			what: 'The discrepancy has no counterpart.',
			remedy: 'Add `conflicts` with the id of the other passage’s note, as id or slug#id.'
		});
	}
	return problems;
}

function checkCorroboration(annotation: Annotation): PlacedProblem[] {
	if (!isOfKind(annotation, 'corroborated') || annotation.references.length > 0) return [];
	return [
		{
			path: ['kind'],
			what: 'The note says that a record bears the sentence out, and names none.',
			remedy: 'Add `references` with the id of the record.'
		}
	];
}

/** An article that neither a record nor the note itself names would be told nowhere; and what is judged is marked. */
function checkLaw(annotation: Annotation, { references }: Known): PlacedProblem[] {
	const part = articleIn(facetOf(annotation, 'part') ?? '');
	const named = [
		...annotation.references.flatMap((id) => articlesIn(references.get(id)?.source ?? '')),
		...(part ? [part] : [])
	].map(({ number }) => String(number));
	const unnamed = Object.keys(annotation.law ?? {})
		.filter((article) => !named.includes(article))
		.map((article) => ({
			path: ['law', article],
			what: `No record of the note names Article ${article}.`,
			remedy: named.length
				? `Name one of these: ${[...new Set(named)].join(', ')}; or add the record to \`references\`.`
				: 'Add the record to `references`: its `source` names the articles.'
		}));
	const unmarked = lawMarks(annotation)
		.filter(({ words = '' }) => annotation.quotes.every(({ exact }) => !exact.includes(words)))
		.map(({ article, words = '' }) => ({
			path: ['law', String(article)],
			what: `Beside Article ${article} stand words that the note does not mark: “${words}”.`,
			remedy: 'Copy them from one of its passages, letter for letter.'
		}));
	return [...unnamed, ...unmarked];
}
