import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { OWN, type Spoken } from './spoken.ts';

/** What one voice has of the words of a document, or of several. */
export interface Share {
	/** Id of the voice; `own` for the text itself. */
	id: string;
	name: string;
	group: { id: string; label: string };
	words: number;
	sentences: number;
	/** Of the words of the document, from 0 to 1. */
	share: number;
}

/** The group of the text’s own voice. */
export const OWN_GROUP = { id: 'own', label: OWN };

/** Who has how many words, the most first. */
export function shares(sentences: readonly Spoken[]): Share[] {
	const total = countWords(sentences);
	return Array.from(
		Map.groupBy(sentences, ({ voice }) => voice),
		([voice, theirs]): Share => ({
			id: voice?.id ?? OWN_GROUP.id,
			name: voice?.name ?? OWN,
			group: voice?.group ?? OWN_GROUP,
			words: countWords(theirs),
			sentences: theirs.length,
			share: countWords(theirs) / total
		})
	).sort((a, b) => b.words - a.words);
}

/** The words of all these sentences. */
export const countWords = (sentences: readonly Pick<Spoken, 'words'>[]): number =>
	sentences.reduce((sum, { words }) => sum + words, 0);

/** Who has how many words, in all texts and in each. */
export function shareTable(sentences: readonly Spoken[]): Table {
	const byDocument = Map.groupBy(sentences, ({ document }) => document);
	const rows = (title: string, slug: string | null, path: string, theirs: readonly Spoken[]) =>
		shares(theirs).map((share) => ({ title, slug, path, ...share }));
	return makeTable({
		id: 'shares',
		title: 'Words by voice',
		columns: [
			{
				...TEXT,
				definition: `${TEXT.definition} Empty for all texts together.`,
				value: ({ slug }) => slug
			},
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document, or “all texts”.',
				value: ({ title }) => title
			},
			{ id: 'voice', label: 'Voice', definition: 'Who speaks.', value: ({ name }) => name },
			{
				id: 'group',
				label: 'Group',
				definition: 'What kind of voice that is.',
				value: ({ group }) => group.label
			},
			{
				id: 'words',
				label: 'Words',
				definition: 'Words of the sentences in this voice, as printed.',
				value: ({ words }) => words
			},
			{
				id: 'sentences',
				label: 'Sentences',
				definition: 'How many sentences are in this voice.',
				value: ({ sentences }) => sentences
			},
			{
				id: 'per_cent',
				label: 'Per cent',
				definition: 'Of all words of the text, or of all texts.',
				value: ({ share }) => Number((share * 100).toFixed(1))
			}
		],
		rows: [
			...rows('all texts', null, '/evidence/voices/', sentences),
			...[...byDocument].flatMap(([{ slug, frontMatter }, theirs]) =>
				rows(frontMatter.shortTitle, slug, `/documents/${slug}/`, theirs)
			)
		],
		path: ({ path }) => path
	});
}
