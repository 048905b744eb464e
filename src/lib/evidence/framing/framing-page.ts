import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { facetOf, isOfKind } from '../../annotation/facet.ts';
import { shareWords } from '../../annotation/share-words.ts';
import { speakerOf } from '../../annotation/speaker.ts';
import type { Reference } from '../../codebook/references.ts';
import type { Library } from '../../library/library.ts';
import { facetLabel } from '../../parts/facet-label.ts';
import { outletStories } from '../../parts/in-words.ts';
import { noteLink, type NoteLink } from '../../parts/note-link.ts';
import { printed } from '../../parts/printed.ts';
import { SOURCE, sourcesIn } from '../../parts/table/source-column.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import { diffWords, type Run } from '../../text/diff-words.ts';
import { findAdded } from './find-added.ts';
import { wholeSentences } from './whole-sentences.ts';

/** A framing, as printed and in plain words. */
export interface Framed extends NoteLink {
	/** Unique on the page. */
	id: string;
	slug: string;
	printed: string;
	/** The whole sentences, where the marked words are a part of them. */
	isPart: boolean;
	plain: string;
	/** The whole sentences, and the plain wording, each with the words marked that the other has not. */
	sentenceRuns: Run[];
	plainRuns: Run[];
	/** Words of the plain wording that are neither in the sentences nor a change of them, but in a record that the note names. */
	added: string[];
	/** Ids and words of the codebook. */
	technique: string;
	techniqueLabel: string;
	frame: string;
	frameLabel: string;
	/** Name of the expert or commentator, where the words are somebody’s. */
	speaker: string | null;
	references: Reference[];
}

/** The framings that have one value of a facet. */
interface FramedAlike {
	id: string;
	label: string;
	definition: string;
	framed: Framed[];
}

export interface FramingPage {
	/** Such as “two Global Times stories”. */
	stories: string;
	number: number;
	techniques: FramedAlike[];
	frames: FramedAlike[];
	/** Notes on words that may judge and are coded as something else, by why they have no plain wording; groups that occur. */
	unframed: { why: string; notes: UnframedNote[] }[];
	table: Table;
}

/** A note on words that no note on framing marks. */
interface UnframedNote extends NoteLink {
	printed: string;
}

const KIND = 'state-media-framing';

/** Every framing, in reading order. */
export function framings({ documents, codebook }: Library): Framed[] {
	const toFramed = (document: AnnotatedDocument, annotation: AnchoredAnnotation): Framed => ({
		id: `${document.slug}.${annotation.id}`,
		slug: document.slug,
		...noteLink(document, annotation),
		printed: printed(annotation),
		...compared(document, annotation, annotation.references.map(codebook.reference)),
		technique: facetOf(annotation, 'technique') ?? '',
		techniqueLabel: facetLabel(annotation, 'technique', codebook) ?? '',
		frame: facetOf(annotation, 'frame') ?? '',
		frameLabel: facetLabel(annotation, 'frame', codebook) ?? '',
		speaker: speakerOf(annotation, codebook)?.name ?? null,
		references: annotation.references.map(codebook.reference)
	});
	return [...documents.values()].flatMap((document) =>
		document.annotations
			.filter((annotation) => isOfKind(annotation, KIND))
			.map((annotation) => toFramed(document, annotation))
	);
}

/** The sentences beside the plain wording: a plain wording is mostly a whole sentence, and beside a fragment all of it would be new. */
function compared(
	document: AnnotatedDocument,
	annotation: AnchoredAnnotation,
	references: readonly Reference[]
) {
	const plain = facetOf(annotation, 'plain') ?? '';
	const sentences = wholeSentences(document, annotation.positions);
	const runs = diffWords(sentences, plain);
	return {
		plain,
		isPart: sentences !== printed(annotation),
		sentenceRuns: runs.filter(({ kind }) => kind !== 'new'),
		plainRuns: runs.filter(({ kind }) => kind !== 'gone'),
		added: findAdded(runs, references)
	};
}

export function framingPage(library: Library): FramingPage {
	const framed = framings(library);
	/** The values of a facet that occur, the most frequent first. */
	const by = (facet: 'technique' | 'frame'): FramedAlike[] =>
		library.codebook
			.facet(KIND, facet)
			.values.map((value) => ({
				...value,
				framed: framed.filter((one) => one[facet] === value.id)
			}))
			.filter(({ framed }) => framed.length > 0)
			.sort((a, b) => b.framed.length - a.framed.length);
	return {
		stories: outletStories(library.documents.values()),
		number: framed.length,
		techniques: by('technique'),
		frames: by('frame'),
		unframed: unframed(library),
		table: framingTable(framed)
	};
}

/** Where words may judge, and are coded as something else. */
const UNFRAMED: { why: string; is(annotation: AnchoredAnnotation): boolean }[] = [
	{
		why: 'Praise on a page whose publisher is not known is a text signal: nobody is known whose choice of words it would be.',
		is: (annotation) => facetOf(annotation, 'signal') === 'promotional-claim'
	},
	{
		why: 'Words that an authority is quoted with are its own, whatever they praise or blame: another wording would be put into its mouth.',
		is: (annotation) =>
			isOfKind(annotation, 'official-source') &&
			['direct', 'mixed'].includes(facetOf(annotation, 'attribution') ?? '')
	},
	{
		why: 'Words reported of the US government, and the Chinese reply to them, are official claims of either side, and are treated as those.',
		is: (annotation) => isOfKind(annotation, 'us-response')
	}
];

/** Whether a note on framing marks some of the same words. */
const isFramed = (annotation: AnchoredAnnotation, { annotations }: AnnotatedDocument): boolean =>
	annotations.some((other) => isOfKind(other, KIND) && shareWords(annotation, other));

const unframed = ({ documents }: Library): FramingPage['unframed'] =>
	UNFRAMED.map(({ why, is }) => ({
		why,
		notes: [...documents.values()].flatMap((document) =>
			document.annotations
				.filter((annotation) => is(annotation) && !isFramed(annotation, document))
				.map((annotation) => ({
					...noteLink(document, annotation),
					printed: printed(annotation)
				}))
		)
	})).filter(({ notes }) => notes.length > 0);

export const framingTable = (framed: readonly Framed[]): Table =>
	makeTable({
		id: 'framing',
		title: 'Framing and plain wordings',
		columns: [
			{ ...TEXT, value: ({ slug }) => slug },
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document.',
				value: ({ document }) => document
			},
			{
				id: 'technique',
				label: 'Technique',
				definition: 'By its name in SemEval-2023 Task 3, or choice of sources, order, omission.',
				value: ({ techniqueLabel }) => techniqueLabel
			},
			{
				id: 'frame',
				label: 'Frame',
				definition: 'A dimension of the Media Frames Corpus.',
				value: ({ frameLabel }) => frameLabel
			},
			{
				id: 'speaker',
				label: 'Speaker',
				definition: 'The expert or commentator, where the words are somebody’s.',
				value: ({ speaker }) => speaker
			},
			{
				id: 'printed',
				label: 'As printed',
				definition: 'The marked words.',
				value: ({ printed }) => printed
			},
			{
				id: 'plain',
				label: 'In plain words',
				definition: 'The same content without the steering; the wording is ours.',
				value: ({ plain }) => plain
			},
			{
				id: 'title',
				label: 'Note',
				definition: 'The title of the note in the margin.',
				value: ({ title }) => title
			},
			{ ...SOURCE, value: ({ references }) => sourcesIn(references) }
		],
		rows: framed,
		path: ({ path }) => path
	});
