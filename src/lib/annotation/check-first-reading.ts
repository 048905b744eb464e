import type { PlacedProblem } from '../source/problem.ts';
import { blockAt, type Projection } from '../text/projection.ts';
import { sentencesIn, type Sentence } from '../text/sentence.ts';
import type { AnchoredAnnotation } from './annotation.ts';
import { facetOf } from './facet.ts';
import { FIRST_READING, firstReading } from './first-reading.ts';

/** A text as far as its first reading is held against it. */
export interface ReadText {
	projection: Projection;
	paragraphs: readonly { blocks: readonly number[] }[];
	sentences: readonly Sentence[];
	/** In the order of the note file. */
	annotations: readonly AnchoredAnnotation[];
}

/**
 * What can be counted of the rule of the first reading: five to eight notes, every kind that the text has, at most one a
 * paragraph, the first and the last quarter of the text, and no smaller a share of rivals than the text has. Paths lead
 * into the note file. A text with fewer than eight notes has all of them in it, and nothing to choose.
 */
export function checkFirstReading(text: ReadText): PlacedProblem[] {
	const { annotations } = text;
	if (annotations.length < FIRST_READING.most) return [];
	const chosen = firstReading(annotations);
	const problems = checkNumber(chosen.length);
	if (chosen.length === 0) return problems;
	return [
		...problems,
		...checkKinds(annotations, chosen),
		...checkParagraphs(text, chosen),
		...checkQuarters(text, chosen),
		...checkRivals(annotations, chosen)
	];
}

type Notes = readonly AnchoredAnnotation[];

function checkNumber(number: number): PlacedProblem[] {
	const { least, most } = FIRST_READING;
	if (number >= least && number <= most) return [];
	return [
		{
			path: ['annotations'],
			subject: 'first reading',
			what: `The first reading has ${number} notes; it has ${least} to ${most}.`,
			remedy:
				number < least
					? `Give \`first\`, with the reason in a line, to ${least - number} more.`
					: `Take \`first\` from ${number - most} of them.`
		}
	];
}

/** Every kind of the text, the one that confirms among them. */
function checkKinds(all: Notes, chosen: Notes): PlacedProblem[] {
	const has = new Set(chosen.map(({ kind }) => kind));
	const missing = new Set(all.map(({ kind }) => kind).filter((kind) => !has.has(kind)));
	return Array.from(missing, (kind) => {
		const candidates = all.filter((one) => one.kind === kind);
		return {
			path: ['annotations', all.findIndex((one) => one.kind === kind)],
			subject: 'first reading',
			what: `No note of the kind ${kind} is in the first reading; the text has ${candidates.length}.`,
			nearest: candidates.find(({ rival }) => rival !== undefined)?.id ?? candidates[0]?.id,
			remedy: 'Give `first` to the one that is easiest to understand alone.'
		};
	});
}

function checkParagraphs({ annotations, ...text }: ReadText, chosen: Notes): PlacedProblem[] {
	const paragraphOf = ({ positions: [first] }: AnchoredAnnotation) => {
		const block = blockAt(text.projection, first?.start ?? 0);
		return text.paragraphs.findIndex(({ blocks }) => blocks.includes(block));
	};
	const before = new Map<number, string>();
	return chosen.flatMap((one): PlacedProblem[] => {
		const paragraph = paragraphOf(one);
		const other = before.get(paragraph);
		before.set(paragraph, other ?? one.id);
		if (other === undefined) return [];
		return [
			{
				path: ['annotations', annotations.indexOf(one), 'first'],
				subject: one.id,
				what: `The first reading has this note and "${other}" beside the same paragraph.`,
				remedy: 'Take `first` from one of the two.'
			}
		];
	});
}

function checkQuarters({ annotations, sentences }: ReadText, chosen: Notes): PlacedProblem[] {
	const touched = ({ positions }: AnchoredAnnotation) =>
		positions.flatMap((position) => sentencesIn(sentences, position)).map(({ number }) => number);
	// The text ends where the repost begins: a comment form can be a quarter of what is printed.
	const told = annotations.filter((one) => facetOf(one, 'signal') !== 'republication');
	const end = told.reduce((last, one) => Math.max(last, ...touched(one)), 1);
	const length = Math.ceil(end / 4);
	const quarters = [
		{ name: 'first', from: 1, to: length },
		{ name: 'last', from: end - length + 1, to: end }
	];
	return quarters.flatMap(({ name, from, to }): PlacedProblem[] => {
		const stands = (one: AnchoredAnnotation) =>
			touched(one).some((number) => number >= from && number <= to);
		const candidate = annotations.findIndex(stands);
		if (candidate === -1 || chosen.some(stands)) return [];
		return [
			{
				path: ['annotations', candidate],
				subject: 'first reading',
				what: `The first reading has no note in the ${name} quarter of the text (sentences ${from} to ${to}).`,
				nearest: annotations[candidate]?.id,
				remedy: 'Give `first` to a note there.'
			}
		];
	});
}

/** No harsher than the whole, in whole notes: where nearly all have a rival, one of eight may still lack it. */
function checkRivals(all: Notes, chosen: Notes): PlacedProblem[] {
	const withRival = (notes: Notes) => notes.filter(({ rival }) => rival !== undefined).length;
	const [here, there] = [withRival(chosen), withRival(all)];
	if (here >= Math.floor((there * chosen.length) / all.length)) return [];
	return [
		{
			path: ['annotations'],
			subject: 'first reading',
			what: `Of the first reading ${here} in ${chosen.length} notes have a rival, of the text ${there} in ${all.length}.`,
			remedy: 'Let a note with a rival take the place of one without.'
		}
	];
}
