import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { OWN, type Spoken } from './spoken.ts';

/** What one voice has of the words of a document, or of several. */
export interface Share {
	/** Id of the voice; `own` for the text itself, `page` for the lines of the page that carries it. */
	id: string;
	name: string;
	group: { id: string; label: string };
	words: number;
	sentences: number;
	/** Of all words, from 0 to 1. */
	share: number;
	/** Of the words without the page’s lines, from 0 to 1; nothing for these lines themselves. */
	ofText: number | null;
}

/** The group of the text’s own voice. */
export const OWN_GROUP = { id: 'own', label: OWN };

/** Doubled headlines, source tags and comment forms: no voice, and counted apart. */
const PAGE = {
	id: 'page',
	name: 'lines of the page',
	group: { id: 'page', label: 'no voice' }
};

/** Whose a sentence is: a voice’s, the text’s own or the page’s. */
export function voiceOf({ voice, ofPage }: Pick<Spoken, 'voice' | 'ofPage'>): {
	id: string;
	name: string;
	group: { id: string; label: string };
} {
	if (ofPage) return PAGE;
	return voice ?? { id: OWN_GROUP.id, name: OWN, group: OWN_GROUP };
}

/** Who has how many words, the most first. */
export function shares(sentences: readonly Spoken[]): Share[] {
	const total = countWords(sentences);
	const ofText = countWords(sentences.filter(({ ofPage }) => !ofPage));
	return Array.from(
		Map.groupBy(sentences, (sentence) => voiceOf(sentence).id).values(),
		(theirs): Share => {
			const { id, name, group } = theirs[0] ? voiceOf(theirs[0]) : PAGE;
			const words = countWords(theirs);
			return {
				...{ id, name, group, words },
				sentences: theirs.length,
				share: words / total,
				ofText: id === PAGE.id ? null : words / ofText
			};
		}
	).sort((a, b) => b.words - a.words);
}

/** The words of all these sentences. */
export const countWords = (sentences: readonly Pick<Spoken, 'words'>[]): number =>
	sentences.reduce((sum, { words }) => sum + words, 0);

/** A share as a percentage, to a tenth. */
export const percent = (share: number): number => Number((share * 100).toFixed(1));

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
			{
				id: 'voice',
				label: 'Voice',
				definition:
					'Who speaks; “lines of the page” are a doubled headline, a source tag or a comment form.',
				value: ({ name }) => name
			},
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
				definition: 'Of all words of the text, or of all texts, with the lines of the page.',
				value: ({ share }) => percent(share)
			},
			{
				id: 'per_cent_of_text',
				label: 'Without the page’s lines',
				definition:
					'Per cent of the words without doubled headlines, source tags and comment forms; empty for these.',
				value: ({ ofText }) => (ofText === null ? null : percent(ofText))
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
