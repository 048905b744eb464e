import type { Reference } from '../../codebook/references.ts';
import type { Term } from '../../codebook/vocabulary.ts';
import type { Library } from '../../library/library.ts';
import { blockPath } from '../../parts/block-path.ts';
import { textsInWords } from '../../parts/in-words.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { findTerms } from '../../text/find-terms.ts';
import { blockAt } from '../../text/projection.ts';

/** A term, and where each text that has it has it first. */
export interface PlacedTerm extends Pick<Term, 'id' | 'term' | 'definition'> {
	references: Reference[];
	places: { title: string; path: string }[];
}

export interface GlossaryPage {
	/** Such as “five texts”. */
	texts: string;
	terms: PlacedTerm[];
	table: Table;
}

export function glossaryPage(library: Library): GlossaryPage {
	const terms = placedTerms(library);
	return { texts: textsInWords(library.documents.size), terms, table: glossaryTable(terms) };
}

export function placedTerms({ documents, codebook }: Library): PlacedTerm[] {
	const found = [...documents.values()].flatMap((document) =>
		findTerms(document.projection.text, codebook.glossary).map(({ term, start }) => ({
			term,
			title: document.frontMatter.shortTitle,
			path: blockPath(document, blockAt(document.projection, start))
		}))
	);
	const places = Map.groupBy(found, ({ term }) => term);
	return codebook.glossary.map(({ references, ...term }) => ({
		...term,
		references: references.map(codebook.reference),
		places: places.get(term.id) ?? []
	}));
}

export const glossaryTable = (terms: readonly PlacedTerm[]): Table =>
	makeTable({
		id: 'glossary',
		title: 'Terms',
		columns: [
			{ id: 'term', label: 'Term', definition: 'The headword.', value: ({ term }) => term },
			{
				id: 'definition',
				label: 'Meaning',
				definition: 'What one needs in order to read the texts.',
				value: ({ definition }) => definition
			},
			{
				id: 'texts',
				label: 'Texts',
				definition: 'The texts that have it.',
				value: ({ places }) => places.map(({ title }) => title).join(', ')
			}
		],
		rows: terms,
		path: ({ id }) => `/evidence/glossary/#${id}`
	});
