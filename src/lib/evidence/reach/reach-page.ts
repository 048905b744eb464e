import type { Try } from '../../annotation/annotation.ts';
import type { Reference } from '../../codebook/references.ts';
import type { Library } from '../../library/library.ts';
import { spell, textsInWords } from '../../parts/in-words.ts';
import { noteLink, type NoteLink } from '../../parts/note-link.ts';
import { printed } from '../../parts/printed.ts';
import type { Table } from '../../parts/table/table.ts';
import { codedDocuments, uncodedTitles } from '../../parts/uncoded.ts';
import { reached, reachTable, type Reached } from './reached.ts';
import { isPublished, unowned, unownedTable } from './unowned.ts';

/** What could settle so many notes, and where their steps are done. */
interface ReachCount {
	id: string;
	label: string;
	definition: string;
	notes: number;
	/** Of these, whose step opens no record of ours: most need no more than the texts. */
	withoutRecord: number;
	/** Of these, whose step opens a record. */
	byRecord: number;
}

/** How many sentences of a text credit nobody, and how many of these have a credit without a name in them. */
interface UnownedCount {
	document: string;
	sentences: number;
	unowned: number;
	nameless: number;
}

/** A step that a reader can take at a public record. */
export interface LookUp extends NoteLink {
	printed: string;
	step: Omit<Try, 'opens'>;
	/** What the step opens, or else where a record could be, or else what the note names. */
	records: Reference[];
	opens: boolean;
	/** What stands before the records, such as “Open:”. */
	recordsAre: string;
}

export interface ReachPage {
	/** Such as “five texts”. */
	texts: string;
	/** How many kinds there are, in words. */
	kinds: string;
	uncoded: string[];
	notes: number;
	/** In the order of the codebook. */
	reaches: ReachCount[];
	withoutRecord: number;
	/** Those whose step opens a record first, else in the order of the texts. */
	lookUps: LookUp[];
	/** Places where a record could be, each with the notes whose sentences it would bear out. */
	places: { reference: Reference; notes: NoteLink[] }[];
	/** Sentences in a text’s own voice: of texts that somebody publishes, and of texts that nobody is known to. */
	unowned: {
		published: number;
		unpublished: number;
		of: number;
		byText: UnownedCount[];
		table: Table;
	};
	table: Table;
}

export function reachPage(library: Library): ReachPage {
	const notes = reached(library);
	const coded = codedDocuments(library);
	const sentences = unowned(library);
	const published = sentences.filter(({ document }) => isPublished(document)).length;
	return {
		texts: textsInWords(coded.length),
		kinds: spell(library.codebook.kinds.length),
		uncoded: uncodedTitles(library),
		notes: notes.length,
		reaches: library.codebook.reaches.map(({ id, label, definition }) => ({
			...{ id, label, definition },
			...counted(notes.filter(({ annotation }) => annotation.reach === id))
		})),
		withoutRecord: counted(notes).withoutRecord,
		lookUps: notes
			.flatMap((note) => lookUp(note, library))
			.sort((a, b) => Number(b.opens) - Number(a.opens)),
		places: placesToLook(library),
		unowned: {
			published,
			unpublished: sentences.length - published,
			of: coded.reduce((sum, document) => sum + document.sentences.length, 0),
			byText: coded.map((document) => {
				const own = sentences.filter((one) => one.document === document);
				return {
					document: document.frontMatter.shortTitle,
					sentences: document.sentences.length,
					unowned: own.length,
					nameless: own.filter(({ nameless }) => nameless).length
				};
			}),
			table: unownedTable(sentences)
		},
		table: reachTable(notes)
	};
}

function placesToLook({ documents, codebook }: Library): ReachPage['places'] {
	const toNote = (address: string) => {
		const [slug = '', id = ''] = address.split('#');
		const document = documents.get(slug);
		const note = document?.annotations.find((one) => one.id === id);
		return document && note ? [noteLink(document, note)] : [];
	};
	return [...codebook.references.values()]
		.map((reference) => ({ reference, notes: (reference.notes ?? []).flatMap(toNote) }))
		.filter(({ notes }) => notes.length > 0);
}

const counted = (notes: readonly Reached[]) => ({
	notes: notes.length,
	withoutRecord: notes.filter(({ step }) => step === 'opens no record').length,
	byRecord: notes.filter(({ step }) => step === 'opens a record').length
});

function lookUp({ document, annotation }: Reached, { codebook }: Library): LookUp[] {
	const { try: step, reach, references } = annotation;
	if (reach !== 'public' || !step) return [];
	const opens = step.opens.length > 0;
	const places = codebook.looksFor(`${document.slug}#${annotation.id}`);
	return [
		{
			...noteLink(document, annotation),
			printed: printed(annotation),
			step: { do: step.do, for: step.for, against: step.against },
			records:
				opens || places.length === 0
					? (opens ? step.opens : references).map(codebook.reference)
					: places,
			opens,
			recordsAre: opens
				? 'Open:'
				: places.length > 0
					? 'Where a record could be:'
					: 'The record that the note names:'
		}
	];
}
