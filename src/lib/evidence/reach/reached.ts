import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { withoutStars } from '../../annotation/emphasis.ts';
import { facetOf } from '../../annotation/facet.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { NamedKind } from '../../codebook/named-facets.ts';
import { calledOf } from '../../codebook/vocabulary.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import { notePath } from '../../parts/paths.ts';
import { printed } from '../../parts/printed.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';

/** The kinds of notes on figures and credits. */
export const KINDS: readonly string[] = [
	'unverifiable-statistic',
	'official-source',
	'us-response'
] satisfies readonly NamedKind[];

/** A note on a figure or a credit. */
export interface Reached {
	document: AnnotatedDocument;
	annotation: AnchoredAnnotation;
	/** The kind as pages call it. */
	kind: string;
	/** What would settle it, in words, and why; nothing where the note does not say. */
	reach: string | null;
	reason: string | null;
	/** Where its step can be done. */
	step: Step;
}

/** Where a reader does the step of a note: with the texts alone, or by opening something else. */
export type Step = 'opens no record' | 'opens a record' | 'no step';

/** Every note on a figure or a credit, in reading order. */
export const reached = ({ documents, codebook }: Library): Reached[] =>
	[...documents.values()].flatMap((document) =>
		document.annotations
			.filter(({ kind }) => KINDS.includes(kind))
			.map((annotation) => ({
				document,
				annotation,
				kind: calledOf(codebook.kind(annotation.kind)),
				reach: annotation.reach === undefined ? null : codebook.reach(annotation.reach).label,
				reason: reasonOf(annotation, codebook),
				step: stepOf(annotation)
			}))
	);

/**
 * Why a note says that this could settle its sentence: who keeps the record, which record anyone can open, or else what the answer of
 * the codebook means. Nothing where the note does not say what could.
 */
export function reasonOf(
	{ reach, facets, references, try: step }: AnchoredAnnotation,
	{ reach: reachBy, reference }: Codebook
): string | null {
	if (reach === undefined) return null;
	const holder = facetOf({ facets }, 'checkable-by');
	if (reach === 'holder' && holder !== undefined) return `It would be kept as: ${holder}.`;
	const records = [...new Set([...(step?.opens ?? []), ...references])];
	if (reach === 'public' && records.length > 0) {
		return `Look in: ${records.map((id) => reference(id).short).join('; ')}.`;
	}
	return reachBy(reach).definition;
}

const stepOf = ({ try: step }: Pick<AnchoredAnnotation, 'try'>): Step => {
	if (!step) return 'no step';
	return step.opens.length > 0 ? 'opens a record' : 'opens no record';
};

export const reachTable = (notes: readonly Reached[]): Table =>
	makeTable({
		id: 'reach',
		title: 'Notes on figures and credits, and what could settle them',
		columns: [
			{ ...TEXT, value: ({ document }) => document.slug },
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document.',
				value: ({ document }) => document.frontMatter.shortTitle
			},
			{ id: 'kind', label: 'Kind', definition: 'The kind of note.', value: ({ kind }) => kind },
			{
				id: 'title',
				label: 'Note',
				definition: 'The title of the note in the margin.',
				value: ({ annotation }) => annotation.title
			},
			{
				id: 'printed',
				label: 'As printed',
				definition: 'The marked words.',
				value: ({ annotation }) => printed(annotation)
			},
			{
				id: 'reach',
				label: 'What could settle it',
				definition: 'As the note says; empty where it does not.',
				value: ({ reach }) => reach
			},
			{
				id: 'reason',
				label: 'Why',
				definition:
					'Who would keep the record, which record anyone can open, or what the answer means; empty where the note does not say.',
				value: ({ reason }) => reason
			},
			{
				id: 'step',
				label: 'Its step',
				definition:
					'Whether it opens a record of ours. A step shows something; it need not settle the sentence.',
				value: ({ step }) => step
			},
			{
				id: 'do',
				label: 'Step',
				definition: 'What a reader can do; empty where the note has no step.',
				value: ({ annotation }) => (annotation.try ? withoutStars(annotation.try.do) : null)
			}
		],
		rows: notes,
		path: ({ document, annotation }) => notePath(document.slug, annotation.id)
	});
