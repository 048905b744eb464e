import type { CodedSentence } from '../../annotation/coding.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import { blockPath } from '../../parts/block-path.ts';
import { makeTable, type Table, type ValuedColumn } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';

const CODERS = { first: 'A', second: 'B' } as const;

/** What a file calls a kind or a column of a coder. */
const columnOf = (id: string) => id.replaceAll('-', '_');

function wordsOf(document: AnnotatedDocument | undefined, number: number): string | null {
	const found = document?.sentences.find((one) => one.number === number);
	return document && found ? document.projection.text.slice(found.start, found.end) : null;
}

/** What the codebook says of a facet by this name; a coder’s column may have another. */
function definitionOf(column: string, { kinds }: Codebook): string {
	const facet = kinds.flatMap(({ facets }) => facets).find(({ id }) => id === column);
	return facet
		? `${facet.definition} By the coder, as the codebook’s id of it; empty where the coder gave none.`
		: 'What else the coder wrote down, in the coder’s own terms; empty where there was nothing.';
}

/** One of the two codings, a row a sentence, as it was written down. */
export function codingTable(library: Library, coder: keyof typeof CODERS): Table {
	const { documents, codebook, coding } = library;
	const sentences = coding[coder];
	const further = [...new Set(sentences.flatMap((one) => Object.keys(one.further)))];
	const kinds = codebook.kinds.map(({ id, label }): ValuedColumn<CodedSentence> => ({
		id: columnOf(id),
		label,
		definition: `Whether the coder gave the sentence the kind “${label}”: 1 or 0; empty for a kind that came into the codebook after this coding, if there is one.`,
		value: ({ judged, kinds }) => (judged.includes(id) ? Number(kinds?.includes(id)) : null)
	}));
	return makeTable<CodedSentence>({
		id: `coding-${CODERS[coder].toLowerCase()}`,
		title: `Coding ${CODERS[coder]}`,
		columns: [
			{ ...TEXT, value: ({ document }) => document },
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document.',
				value: ({ document }) => documents.get(document)?.frontMatter.shortTitle ?? document
			},
			{
				id: 'sentence',
				label: 'Sentence',
				definition: 'Its number, from 1; a heading counts as one.',
				value: ({ sentence }) => sentence
			},
			{
				id: 'printed',
				label: 'As printed',
				definition: 'The words of the sentence.',
				value: ({ document, sentence }) => wordsOf(documents.get(document), sentence)
			},
			...kinds,
			{
				id: 'signal',
				label: 'Signal',
				definition: 'Which text signals the coder named.',
				value: ({ signals }) => signals.join('; ') || null
			},
			...further.map((column): ValuedColumn<CodedSentence> => ({
				id: columnOf(column),
				label: column.replaceAll('-', ' '),
				definition: definitionOf(column, codebook),
				value: ({ further }) => further[column] ?? null
			})),
			{
				id: 'remark',
				label: 'Remark',
				definition: 'What the coder remarked.',
				value: ({ remark }) => remark || null
			}
		],
		rows: sentences,
		path: ({ document: slug, sentence }) => {
			const document = documents.get(slug);
			const block = document?.sentences[sentence - 1]?.block;
			return document && block !== undefined ? blockPath(document, block) : `/documents/${slug}/`;
		}
	});
}
