import { describe, expect, it } from 'vitest';
import { checkDefinitions } from './check-definitions.ts';
import { vocabularySchema } from './vocabulary.ts';

const value = (id: string) => ({ id, label: id, definition: id });
const facet = (fields: object = {}) => ({
	id: 'made',
	label: 'a',
	definition: 'a',
	form: 'text',
	...fields
});
const kind = (fields: object = {}) => ({
	id: 'made',
	label: 'Made',
	glyph: 'm',
	origin: 'ours',
	summary: 'a',
	means: 'a',
	test: 'a',
	mark: [],
	leave: [],
	facets: [],
	...fields
});
const term = (id: string, ...forms: string[]) => ({ id, term: id, forms, definition: id });
const check = (vocabulary: object) =>
	checkDefinitions(vocabularySchema.parse({ kinds: [kind()], ...vocabulary })).map(
		({ path, what }) => `${path.join('.')}: ${what}`
	);

describe('checkDefinitions', () => {
	/** name, vocabulary, what is told */
	const rows: [string, object, string[]][] = [
		[
			'a sound one',
			{ kinds: [kind({ facets: [facet({ form: 'choice', values: [value('a'), value('b')] })] })] },
			[]
		],
		[
			'a facet twice',
			{ kinds: [kind({ facets: [facet(), facet()] })] },
			['kinds.0.facets.1.id: The id "made" stands twice in this list.']
		],
		[
			'a value twice',
			{ kinds: [kind({ facets: [facet({ form: 'choice', values: [value('a'), value('a')] })] })] },
			['kinds.0.facets.0.values.1.id: The id "a" stands twice in this list.']
		],
		[
			'a choice without values',
			{ kinds: [kind({ facets: [facet({ form: 'choice' })] })] },
			['kinds.0.facets.0: The facet is a choice, but lists no values.']
		],
		[
			'values of what is no choice',
			{ kinds: [kind({ facets: [facet({ values: [value('a')] })] })] },
			['kinds.0.facets.0: The facet lists values, but its form is text: nobody reads them.']
		],
		[
			'a facet called kind',
			{ kinds: [kind({ facets: [facet({ id: 'kind' })] })] },
			['kinds.0.facets.0.id: Every note has a field kind already.']
		],
		[
			'a facet called quote',
			{ kinds: [kind({ facets: [facet({ id: 'quote' })] })] },
			['kinds.0.facets.0.id: Every note has a field quote already.']
		],
		[
			'a kind called like a column',
			{ kinds: [kind({ id: 'signal' })] },
			['kinds.0.id: A column of the codings is called signal already.']
		],
		[
			'a form of two terms',
			{ glossary: [term('a', 'law'), term('b', 'act', 'Law')] },
			['glossary.1.forms.1: The form "Law" stands twice: for a as well.']
		],
		[
			'a form twice, but for capitals',
			{ glossary: [term('a', 'law', 'Law')] },
			['glossary.0.forms.1: The form "Law" stands twice: for a as well.']
		]
	];
	it.each(rows)('%s', (_, vocabulary, expected) => {
		expect(check(vocabulary)).toEqual(expected);
	});
});
