import { NAMED_FACETS, type Need } from '../../codebook/named-facets.ts';
import { vocabularySchema, type FacetForm } from '../../codebook/vocabulary.ts';

/** Values that tests use beside those that code names. */
const VALUES: Record<string, readonly string[]> = {
	attribution: ['indirect'],
	technique: ['ordering', 'omission'],
	frame: ['legality'],
	credit: ['none'],
	'kept-by': ['office'],
	words: ['paraphrased'],
	signal: ['garbled']
};
/** What a made note needs to give, of all that the evidence desk can gather. */
const REQUIRED = ['technique', 'credit', 'side', 'signal', 'extent', 'independence'];

const named = (id: string) => ({ id, label: id, definition: id });

function madeFacet(id: string, need: Need) {
	const form: FacetForm = typeof need === 'string' ? need : 'choice';
	const listed = typeof need === 'string' ? [] : need;
	return {
		id,
		label: id,
		definition: id,
		form,
		optional: !REQUIRED.includes(id),
		values: [...listed, ...(VALUES[id] ?? [])].map(named)
	};
}

/** A small vocabulary for tests, so that they don’t depend on the codebook’s wording. */
export const madeVocabulary = vocabularySchema.parse({
	kinds: Object.entries(NAMED_FACETS).map(([id, facets]) => ({
		id,
		label: id,
		glyph: '§',
		origin: 'brief',
		summary: id,
		means: id,
		test: id,
		mark: [],
		leave: [],
		facets: Object.entries<Need>(facets).map(([facet, need]) => madeFacet(facet, need))
	})),
	reaches: ['page', 'library', 'public', 'holder'].map(named),
	besideLaw: [named('same'), { ...named('wider'), differs: true }]
});
