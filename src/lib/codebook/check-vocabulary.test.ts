import { describe, expect, it } from 'vitest';
import { madeVocabulary } from '../library/made/made-vocabulary.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { DISPENSABLE, NAMED_FACETS, type Need } from './named-facets.ts';
import type { FacetDefinition, KindDefinition, Vocabulary } from './vocabulary.ts';

const remedy = 'Name it as src/lib/codebook/named-facets.ts does, or change both.';

/** The made vocabulary with one kind changed. */
const withKind = (id: string, change: (kind: KindDefinition) => KindDefinition): Vocabulary => ({
	...madeVocabulary,
	kinds: madeVocabulary.kinds.map((kind) => (kind.id === id ? change(kind) : kind))
});

/** The made vocabulary with one facet changed. */
const withFacet = (
	kind: string,
	id: string,
	change: (facet: FacetDefinition) => FacetDefinition
): Vocabulary =>
	withKind(kind, ({ facets, ...rest }) => ({
		...rest,
		facets: facets.map((facet) => (facet.id === id ? change(facet) : facet))
	}));

/** Everything that code names: kind, its place, facet, its place, what is needed of it. */
const named = Object.entries(NAMED_FACETS).flatMap(([kind, facets], place) =>
	Object.entries<Need>(facets).map(
		([facet, need], index) => [kind, facet, place, index, need] as const
	)
);

describe('checkVocabulary', () => {
	it('takes a vocabulary that has all that code names', () => {
		expect(checkVocabulary(madeVocabulary)).toEqual([]);
	});

	const [first] = madeVocabulary.kinds;
	const further: [string, Vocabulary][] = [
		[
			'a further kind',
			{
				...madeVocabulary,
				kinds: [...madeVocabulary.kinds, { ...first, id: 'rumour' }] as KindDefinition[]
			}
		],
		[
			'a further facet',
			withKind('text-signal', ({ facets, ...kind }) => ({
				...kind,
				facets: facets.flatMap((facet) => [{ ...facet, id: 'further' }, facet])
			}))
		],
		[
			'a further value',
			withFacet('official-source', 'attribution', ({ values, ...facet }) => ({
				...facet,
				values: [{ id: 'sung', label: 'sung', definition: 'In song.' }, ...values]
			}))
		],
		[
			'other words for everything',
			withKind('us-response', (kind) => ({ ...kind, label: 'Other', glyph: 'o', test: 'Other?' }))
		]
	];
	it.each(further)('takes %s', (_, vocabulary) => {
		expect(checkVocabulary(vocabulary)).toEqual([]);
	});

	it.each(Object.keys(NAMED_FACETS))('tells that the kind %s was renamed', (id) => {
		const vocabulary = withKind(id, (kind) => ({ ...kind, id: `${id}s` }));
		expect(checkVocabulary(vocabulary)).toEqual([
			{ path: ['kinds'], what: `There is no kind "${id}".`, nearest: `${id}s`, remedy }
		]);
	});

	it.each(DISPENSABLE)('takes a vocabulary without %s', (id) => {
		const kinds = madeVocabulary.kinds.map((kind) => ({
			...kind,
			facets: kind.facets.filter((facet) => facet.id !== id)
		}));
		expect(checkVocabulary({ ...madeVocabulary, kinds })).toEqual([]);
	});

	const needed = named.filter(([, id]) => !DISPENSABLE.some((one) => one === id));
	it.each(needed)('tells that %s: %s was renamed', (kind, id, place) => {
		const vocabulary = withFacet(kind, id, (facet) => ({ ...facet, id: `${id}s` }));
		expect(checkVocabulary(vocabulary)).toEqual([
			{
				path: ['kinds', place, 'facets'],
				subject: kind,
				what: `There is no facet "${id}", which the evidence desk prints.`,
				nearest: `${id}s`,
				remedy
			}
		]);
	});

	it.each(named)('tells that %s: %s has another form', (kind, id, place, index, need) => {
		const form = need === 'text' ? 'prose' : 'text';
		const vocabulary = withFacet(kind, id, (facet) => ({ ...facet, form }));
		expect(checkVocabulary(vocabulary)).toEqual([
			{
				path: ['kinds', place, 'facets', index],
				subject: `${kind}, ${id}`,
				what: `The facet has the form ${form}; the evidence desk reads it as ${typeof need === 'string' ? need : 'choice'}.`,
				remedy
			}
		]);
	});

	const values = named.flatMap(([kind, facet, place, index, need]) =>
		typeof need === 'string' ? [] : need.map((value) => [kind, facet, value, place, index] as const)
	);
	it.each(values)('tells that %s: %s: %s was renamed', (kind, id, value, place, index) => {
		const vocabulary = withFacet(kind, id, ({ values, ...facet }) => ({
			...facet,
			values: values.map((one) => (one.id === value ? { ...one, id: `${value}s` } : one))
		}));
		expect(checkVocabulary(vocabulary)).toEqual([
			{
				path: ['kinds', place, 'facets', index],
				subject: `${kind}, ${id}`,
				what: `The value "${value}", which the evidence desk counts, is missing.`,
				nearest: `${value}s`,
				remedy
			}
		]);
	});

	it('has all of these to look for', () => {
		expect(named.map(([kind, facet]) => `${kind}: ${facet}`)).toContain(
			'state-media-framing: plain'
		);
		expect(values.map(([, facet, value]) => `${facet}: ${value}`)).toContain('side: chinese-reply');
	});

	it('tells everything at once, in the order of the table', () => {
		const { kinds, ...vocabulary } = withFacet('us-response', 'side', (facet) => ({
			...facet,
			values: []
		}));
		const told = checkVocabulary({
			...vocabulary,
			kinds: kinds.filter(({ id }) => id !== 'state-media-framing')
		});
		expect(told.map(({ what }) => what)).toEqual([
			'There is no kind "state-media-framing".',
			'The value "us-statement", which the evidence desk counts, is missing.',
			'The value "chinese-reply", which the evidence desk counts, is missing.'
		]);
	});

	it('has nothing near to name in an empty vocabulary', () => {
		const told = checkVocabulary({ ...madeVocabulary, kinds: [] });
		expect(told).toHaveLength(Object.keys(NAMED_FACETS).length);
		expect(told.every(({ nearest }) => nearest === undefined)).toBe(true);
	});
});
