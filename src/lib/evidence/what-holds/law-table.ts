import type { Library } from '../../library/library.ts';
import { notePath } from '../../parts/paths.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { LEFT_OUT, NOT_JUDGED, lawTrails, type LawPassage } from './law-trail.ts';

/** Each passage that a note holds against an article of a law, article by article. */
export const lawTable = (library: Library): Table =>
	makeTable({
		id: 'laws',
		title: 'Texts against laws, article by article',
		columns: [
			{
				id: 'law',
				label: 'Law',
				definition: 'Name of the law, and the year of its text.',
				value: ({ law }) => law
			},
			{
				id: 'article',
				label: 'Article',
				definition: 'Number of the article, and the paragraphs that the note’s records name.',
				value: ({ articles }) => articles.join(', ')
			},
			{ ...TEXT, value: ({ document }) => document.slug },
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document.',
				value: ({ document }) => document.frontMatter.shortTitle
			},
			{
				id: 'passage',
				label: 'As printed',
				definition:
					'The words that the note holds against the article; several passages are told apart by an ellipsis. Empty where the text has nothing of what the record names.',
				value: ({ words }) => words
			},
			{
				id: 'relation',
				label: 'Beside the article',
				definition: `How the words stand to the article, by our judgement; “${LEFT_OUT}” where the text retells the law and has nothing of what the record names.`,
				value: ({ relation }) => relation
			},
			{
				id: 'says',
				label: 'What the note says of the article',
				definition:
					'The sentences of the note that name the article; empty where it names only the law.',
				value: ({ says }) => says.join(' ') || null
			},
			{
				id: 'facts',
				label: 'What the law says',
				definition:
					'The fact as it was checked, in words of ours; one record may speak of several articles.',
				value: ({ references }) => references.flatMap(({ fact }) => fact ?? []).join(' ') || null
			}
		],
		rows: lawTrails(library).flatMap(({ law, articles }) =>
			articles.flatMap(({ passages, silent }): Row[] => [
				...passages.map(({ relation, ...passage }) => ({
					...passage,
					law,
					relation: relation?.label ?? NOT_JUDGED
				})),
				...silent.map(({ document, article, reference }) => ({
					law,
					document,
					articles: [article],
					relation: LEFT_OUT,
					words: null,
					says: [],
					references: [reference]
				}))
			])
		),
		path: ({ document, annotation }) =>
			annotation ? notePath(document.slug, annotation.id) : `/documents/${document.slug}/`
	});

interface Row extends Omit<LawPassage, 'annotation' | 'relation' | 'words'> {
	law: string;
	words: string | null;
	/** None where the text has nothing of the article. */
	annotation?: LawPassage['annotation'];
	relation: string;
}
