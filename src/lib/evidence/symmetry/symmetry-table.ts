import type { Library } from '../../library/library.ts';
import { notePath } from '../../parts/paths.ts';
import { makeTable, type Cell, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { codes } from './codes.ts';
import { officials, type OfficialNote } from './officials.ts';
import { symmetry } from './symmetry.ts';

/** Each code with both counts, the number of passages first. */
export function symmetryTable(library: Library): Table {
	const { us, china, rows } = symmetry(library);
	const passages = {
		question: 'Passages',
		us: us.length,
		china: china.length,
		definition: 'Notes on words of officials of this side.'
	};
	const counted = rows.map((row) => ({ ...row, us: row.us.number, china: row.china.number }));
	return makeTable({
		id: 'symmetry',
		title: 'The same codes for both sides',
		columns: [
			{
				...TEXT,
				definition: `${TEXT.definition} Empty: all texts are counted together.`,
				value: () => null
			},
			{
				id: 'document',
				label: 'Text',
				definition: '“all texts”: what is counted is counted in all of them.',
				fileOnly: true,
				value: () => 'all texts'
			},
			{
				id: 'code',
				label: 'Code',
				definition: 'What is counted.',
				value: ({ question }) => question
			},
			{
				id: 'us',
				label: 'US officials',
				definition: 'The count for passages in which US bodies or officials speak.',
				value: ({ us }) => us
			},
			{
				id: 'china',
				label: 'Chinese officials',
				definition:
					'The count for passages in which Chinese bodies or officials speak, named or not; laws are left out.',
				value: ({ china }) => china
			},
			{
				id: 'counted',
				label: 'How it is counted',
				definition: 'When a passage is counted, in plain words.',
				value: ({ definition }) => definition
			}
		],
		rows: [passages, ...counted],
		path: () => '/evidence/symmetry/'
	});
}

/** What the download says of a code by which a passage is counted, or is not. */
const said = (has: boolean): Cell => (has ? 'yes' : 'no');

/** Every passage that is counted, and what each code says of it. */
export function officialsTable(library: Library): Table {
	const sides = { us: 'US officials', china: 'Chinese officials' } as const;
	type Row = OfficialNote & { side: string };
	return makeTable<Row>({
		id: 'officials',
		title: 'The passages behind these counts',
		columns: [
			{
				id: 'side',
				label: 'Side',
				definition: 'Whose officials speak in the passage.',
				value: ({ side }) => side
			},
			{ ...TEXT, value: ({ document }) => document.slug },
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document.',
				value: ({ document }) => document.frontMatter.shortTitle
			},
			{
				id: 'note',
				label: 'Note',
				definition: 'Title of the note on the passage.',
				value: ({ annotation }) => annotation.title
			},
			...codes(library.codebook).map((code) => ({
				id: code.id,
				label: code.question,
				definition: `${code.question}: ${code.definition}`,
				value: (row: Row) => ('has' in code ? said(code.has(row)) : code.measure(row))
			}))
		],
		rows: (['us', 'china'] as const).flatMap((side) =>
			officials(library, side).map((one) => ({ ...one, side: sides[side] }))
		),
		path: ({ document, annotation }) => notePath(document.slug, annotation.id)
	});
}
