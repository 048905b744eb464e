import { blockAt } from '../../text/projection.ts';
import { findTerms } from '../../text/find-terms.ts';
import type { Library } from '../../library/read-library.server.ts';
import { vocabulary } from '../../parts/codebook.ts';
import type { Table } from '../../parts/table/table.ts';
import { blockPath } from '../voices/voices.ts';

/** Where each term first stands, by its id: a place in every text that has it. */
export function termPlaces({ documents }: Library): Map<string, { title: string; path: string }[]> {
	const places = new Map<string, { title: string; path: string }[]>();
	for (const document of documents.values()) {
		for (const { term, start } of findTerms(document.projection.text, vocabulary.glossary)) {
			const path = blockPath(document, blockAt(document.projection, start));
			const place = { title: document.frontMatter.shortTitle, path };
			places.set(term, [...(places.get(term) ?? []), place]);
		}
	}
	return places;
}

export function glossaryTable(library: Library): Table {
	const places = termPlaces(library);
	return {
		id: 'glossary',
		title: 'Terms',
		columns: [
			{ id: 'term', label: 'Term', definition: 'The headword.' },
			{
				id: 'definition',
				label: 'Meaning',
				definition: 'What one needs in order to read the texts.'
			},
			{ id: 'texts', label: 'Texts', definition: 'The texts that have it.' }
		],
		rows: vocabulary.glossary.map(({ id, term, definition }) => ({
			path: `/evidence/glossary/#${id}`,
			cells: [term, definition, (places.get(id) ?? []).map(({ title }) => title).join(', ')]
		}))
	};
}
