import type { Library } from '../../library/read-library.server.ts';
import { absenceLabel } from '../../parts/codebook.ts';
import type { Table } from '../../parts/table/table.ts';

/** What the texts lack, text by text. */
export function absenceTable({ documents }: Library): Table {
	return {
		id: 'absences',
		title: 'What the texts do not give',
		columns: [
			{ id: 'document', label: 'Text', definition: 'Short title of the document.' },
			{
				id: 'lacks',
				label: 'Lacks',
				definition: 'What a reader would need and the text does not give.'
			},
			{ id: 'note', label: 'How that shows', definition: 'Where to look in this text.' }
		],
		rows: [...documents.values()].flatMap(({ slug, frontMatter, note }) =>
			note.absences.map(({ lacks, note }) => ({
				path: `/documents/${slug}/`,
				cells: [frontMatter.shortTitle, absenceLabel(lacks), note]
			}))
		)
	};
}
