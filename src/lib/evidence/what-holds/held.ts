import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { isOfKind } from '../../annotation/facet.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import { touchedBy } from '../../parts/touched-by.ts';
import { segment } from '../../text/segments.ts';

/** A stretch of a sentence as printed. `note`: this note’s record bears it out; `other`: only another note’s does. */
export interface Stretch {
	words: string;
	heldBy: 'note' | 'other' | undefined;
}

/** A sentence of which a record bears out at least a part. */
export interface HeldSentence {
	number: number;
	stretches: Stretch[];
}

/** A note on what a record bears out, with its sentences whole. */
export interface Held {
	document: AnnotatedDocument;
	annotation: AnchoredAnnotation;
	sentences: HeldSentence[];
}

/** Every note on what a record bears out, in reading order. */
export const heldNotes = ({ documents }: Pick<Library, 'documents'>): Held[] =>
	[...documents.values()].flatMap((document) => {
		const notes = document.annotations.filter((one) => isOfKind(one, 'corroborated'));
		return notes.map((annotation) => ({
			document,
			annotation,
			sentences: sentencesOf(document, annotation, notes)
		}));
	});

function sentencesOf(
	{ projection, sentences }: AnnotatedDocument,
	annotation: AnchoredAnnotation,
	notes: readonly AnchoredAnnotation[]
): HeldSentence[] {
	const own = annotation.positions;
	const others = notes.filter((one) => one !== annotation).flatMap(({ positions }) => positions);
	const touched = new Set(touchedBy(annotation, sentences));
	return sentences
		.filter(({ number }) => touched.has(number))
		.map(({ number, start, end }) => ({
			number,
			stretches: join(
				segment([...own, ...others], start, end).map(({ start, end, covers }) => ({
					words: projection.text.slice(start, end),
					heldBy: covers.some((one) => one < own.length)
						? 'note'
						: covers.length > 0
							? 'other'
							: undefined
				}))
			)
		}));
}

/** Stretches that are held alike and touch become one. */
function join(stretches: readonly Stretch[]): Stretch[] {
	return stretches.reduce<Stretch[]>((joined, one) => {
		const last = joined.at(-1);
		if (!last || last.heldBy !== one.heldBy) return [...joined, one];
		return [...joined.slice(0, -1), { ...one, words: last.words + one.words }];
	}, []);
}

/** The words of the sentences that no note’s record bears out, verbatim; a stretch without a letter or digit is none. */
export const openIn = (sentences: readonly HeldSentence[]): string[] =>
	sentences
		.flatMap(({ stretches }) => stretches)
		.filter(({ heldBy, words }) => heldBy === undefined && /[\p{L}\p{N}]/u.test(words))
		.map(({ words }) => words.trim());
