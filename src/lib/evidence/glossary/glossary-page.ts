import type { Reference } from '../../codebook/references.ts';
import type { Term } from '../../codebook/vocabulary.ts';
import type { Library } from '../../library/library.ts';
import { blockPath } from '../../parts/block-path.ts';
import { textsInWords } from '../../parts/in-words.ts';
import { SOURCE, sourcesIn } from '../../parts/table/source-column.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { inOneCell } from '../../parts/table/in-one-cell.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { findTerms } from '../../text/find-terms.ts';
import { blockAt } from '../../text/projection.ts';

/** A term, and where each text that has it has it first. */
export interface PlacedTerm extends Pick<Term, 'id' | 'term' | 'definition'> {
	references: Reference[];
	places: { slug: string; title: string; path: string }[];
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
			slug: document.slug,
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
			{
				...TEXT,
				definition: `${TEXT.definition} Empty where none has the term.`,
				value: ({ places }) => inOneCell(places.map(({ slug }) => slug))
			},
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
				value: ({ places }) => inOneCell(places.map(({ title }) => title))
			},
			{ ...SOURCE, value: ({ references }) => sourcesIn(references) }
		],
		rows: terms,
		path: ({ id }) => `/evidence/glossary/#${id}`
	});
