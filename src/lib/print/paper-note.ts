import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import { facetOf } from '../annotation/facet.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { calledOf } from '../codebook/vocabulary.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import { touchedBy } from '../parts/touched-by.ts';

/** A note as paper prints it. */
export interface PaperNote {
	/** From 1, as on the page. */
	number: number;
	id: string;
	kind: { id: string; label: string; glyph: string };
	/** Numbers of the sentences that it touches, in order. */
	sentences: number[];
	/** Whether it belongs to the first reading. */
	isFirst: boolean;
	title: string;
	note: string;
	rival?: string;
	question?: string;
	try?: { do: string; for: string; against: string };
	/** The framed words, worded plainly. */
	plain?: string;
	/** What it rests on, by short names. */
	records: string[];
}

/** `number` is its place among the notes of the document, from 1. */
export function toPaperNote(
	annotation: AnchoredAnnotation,
	{ sentences }: Pick<AnnotatedDocument, 'sentences'>,
	codebook: Codebook,
	{ number, isFirst }: Pick<PaperNote, 'number' | 'isFirst'>
): PaperNote {
	const { id, title, note, rival, question, references } = annotation;
	const { glyph, ...kind } = codebook.kind(annotation.kind);
	const plain = facetOf(annotation, 'plain');
	return {
		number,
		id,
		kind: { id: kind.id, label: calledOf(kind), glyph },
		sentences: touchedBy(annotation, sentences),
		isFirst,
		title,
		note,
		...(rival !== undefined && { rival }),
		...(question !== undefined && { question }),
		...(annotation.try && { try: annotation.try }),
		...(plain !== undefined && { plain }),
		records: references.map((id) => codebook.reference(id).short)
	};
}

/** Such as “3–5, 9”. `numbers` are in order. */
export function runsOf(numbers: readonly number[]): string {
	const runs: [number, number][] = [];
	for (const number of numbers) {
		const last = runs.at(-1);
		if (last && last[1] === number - 1) last[1] = number;
		else runs.push([number, number]);
	}
	return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
