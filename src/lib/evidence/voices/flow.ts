import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { countWords, voiceOf } from './shares.ts';
import { carriersOf, type Spoken } from './spoken.ts';

/** One way by which words of a voice reach a reader, with all sentences that came by it. */
interface Way {
	who: string;
	through: string | null;
	document: Spoken['document'];
	sentences: number;
	words: number;
}

/**
 * Who is heard, through whom, and in which text: a row for each way, in the order of the texts, the most words first.
 * The lines of the page that carries a text are nobody’s speech and no way.
 */
export function ways(sentences: readonly Spoken[]): Way[] {
	const speeches = sentences.filter(({ ofPage }) => !ofPage);
	return Array.from(Map.groupBy(speeches, ({ document }) => document)).flatMap(
		([document, theirs]) =>
			Array.from(
				Map.groupBy(theirs, (one) => JSON.stringify([voiceOf(one).id, one.relays])).values(),
				(alike): Way => ({
					who: alike[0] ? voiceOf(alike[0]).name : '',
					through: alike[0]?.relays.join(', then ') || null,
					document,
					sentences: alike.length,
					words: countWords(alike)
				})
			).sort((a, b) => b.words - a.words)
	);
}

export const flowTable = (sentences: readonly Spoken[]): Table =>
	makeTable({
		id: 'flow',
		title: 'Who, through whom, printed where',
		columns: [
			{ id: 'who', label: 'Who', definition: 'Who speaks.', value: ({ who }) => who },
			{
				id: 'through',
				label: 'Through whom',
				definition:
					'Who carried the words to the text, as far as the text says; empty where it says nobody.',
				value: ({ through }) => through
			},
			{ ...TEXT, value: ({ document }) => document.slug },
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document.',
				value: ({ document }) => document.frontMatter.shortTitle
			},
			{
				id: 'printed',
				label: 'Printed where',
				definition: 'Publisher of the text, and the site that carries it.',
				value: ({ document }) => carriersOf(document).join(', at ')
			},
			{
				id: 'sentences',
				label: 'Sentences',
				definition: 'How many sentences came by this way.',
				value: ({ sentences }) => sentences
			},
			{
				id: 'words',
				label: 'Words',
				definition: 'Words of these sentences, as printed.',
				value: ({ words }) => words
			}
		],
		rows: ways(sentences),
		path: ({ document }) => `/documents/${document.slug}/`
	});
