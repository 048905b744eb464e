import { isNameless } from '../../annotation/nameless.ts';
import { whoSpeaks } from '../../annotation/who-speaks.ts';
import { calledOf } from '../../codebook/vocabulary.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import { blockPath } from '../../parts/block-path.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { codedDocuments } from '../../parts/uncoded.ts';
import { sentencesIn, type Sentence } from '../../text/sentence.ts';
import { countWords } from '../../text/words.ts';
import { reasonOf } from './reached.ts';

/** A sentence in which nobody is credited: the text itself says it. */
export interface Unowned {
	document: AnnotatedDocument;
	sentence: Sentence;
	text: string;
	/** Kinds of the notes that touch it, and what could settle it by these notes; each once, in the order of the codebook. */
	kinds: string[];
	reaches: string[];
	/** Why these could; each once. */
	reasons: string[];
	/** A credit without a name stands in it, which is nobody’s voice. */
	nameless: boolean;
}

/** Of a sentence that no note touches: nothing is judged of it. */
const NO_NOTE = 'no note';

/** Whether a text has somebody who signs or publishes it, and so somebody to ask. */
export const isPublished = ({ frontMatter }: Pick<AnnotatedDocument, 'frontMatter'>): boolean =>
	frontMatter.publisher !== 'unknown';

/** Every sentence in the text’s own voice, in reading order; lines of the page that carries the text are none of its own. */
export const unowned = (library: Library): Unowned[] =>
	codedDocuments(library).flatMap((document) => {
		const { sentences, annotations, projection } = document;
		const touching = notesBySentence(document);
		return whoSpeaks(sentences, annotations, library.codebook).flatMap(
			({ voice, ofPage }, index): Unowned[] => {
				const sentence = sentences[index];
				if (voice || ofPage || !sentence) return [];
				const notes = touching.get(sentence.number) ?? [];
				const { kinds, reaches } = library.codebook;
				return [
					{
						document,
						sentence,
						text: projection.text.slice(sentence.start, sentence.end),
						kinds: kinds
							.filter(({ id }) => notes.some(({ kind }) => kind === id))
							.map((kind) => calledOf(kind)),
						reaches: reaches
							.filter(({ id }) => notes.some(({ reach }) => reach === id))
							.map(({ label }) => label),
						reasons: [...new Set(notes.flatMap((note) => reasonOf(note, library.codebook) ?? []))],
						nameless: notes.some((note) => isNameless(note, library.codebook))
					}
				];
			}
		);
	});

function notesBySentence({ sentences, annotations }: AnnotatedDocument) {
	const found = new Map<number, AnnotatedDocument['annotations']>();
	for (const annotation of annotations) {
		for (const { number } of new Set(
			annotation.positions.flatMap((position) => sentencesIn(sentences, position))
		)) {
			found.set(number, [...(found.get(number) ?? []), annotation]);
		}
	}
	return found;
}

export const unownedTable = (sentences: readonly Unowned[]): Table =>
	makeTable({
		id: 'unowned',
		title: 'Sentences that nobody stands behind',
		columns: [
			{ ...TEXT, value: ({ document }) => document.slug },
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document.',
				value: ({ document }) => document.frontMatter.shortTitle
			},
			{
				id: 'publisher',
				label: 'Published by',
				definition: 'Who publishes the text; “nobody named” where none is known.',
				value: ({ document }) =>
					isPublished(document) ? document.frontMatter.publisher : 'nobody named'
			},
			{
				id: 'sentence',
				label: 'Sentence',
				definition: 'Its number, from 1; a heading counts as one.',
				value: ({ sentence }) => sentence.number
			},
			{
				id: 'printed',
				label: 'As printed',
				definition: 'The words of the sentence.',
				value: ({ text }) => text
			},
			{
				id: 'words',
				label: 'Words',
				definition: 'Words as printed, counted between white space.',
				value: ({ text }) => countWords(text)
			},
			{
				id: 'nameless',
				label: 'Credit without a name',
				definition: '“yes” where a credit stands in it that has no name, such as “data”.',
				value: ({ nameless }) => (nameless ? 'yes' : 'no')
			},
			{
				id: 'kinds',
				label: 'Kinds',
				definition: `Kinds of the notes that touch it; “${NO_NOTE}” where none does.`,
				value: ({ kinds }) => kinds.join('; ') || NO_NOTE
			},
			{
				id: 'reach',
				label: 'What could settle it',
				definition: `As the notes that touch it say; “${NO_NOTE}” where none does, “not said” where they do not say.`,
				value: ({ kinds, reaches }) =>
					reaches.join('; ') || (kinds.length > 0 ? 'not said' : NO_NOTE)
			},
			{
				id: 'reason',
				label: 'Why',
				definition:
					'Who would keep the record, which record anyone can open, or what the answer means; of a sentence that no note grades, why. Empty where a note grades it and gives no reason.',
				value: ({ reaches, reasons }) =>
					reasons.join(' ') ||
					(reaches.length > 0 ? null : 'No figure or credit that the codebook counts: not graded.')
			}
		],
		rows: sentences,
		path: ({ document, sentence }) => blockPath(document, sentence.block)
	});
