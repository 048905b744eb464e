import type { Library } from '../../library/library.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';

/** What the texts lack, text by text. */
export const absenceTable = ({ documents, codebook }: Library): Table =>
	makeTable({
		id: 'absences',
		title: 'What the texts do not give',
		columns: [
			{ ...TEXT, value: ({ slug }) => slug },
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document.',
				value: ({ title }) => title
			},
			{
				id: 'lacks',
				label: 'Lacks',
				definition: 'What a reader would need and the text does not give.',
				value: ({ lacks }) => codebook.absence(lacks).label
			},
			{
				id: 'note',
				label: 'How that shows',
				definition: 'Where to look in this text.',
				value: ({ note }) => note
			}
		],
		rows: [...documents.values()].flatMap(({ slug, frontMatter, note }) =>
			note.absences.map((absence) => ({ slug, title: frontMatter.shortTitle, ...absence }))
		),
		path: ({ slug }) => `/documents/${slug}/`
	});
