import { describe, expect, it } from 'vitest';
import { Codebook } from './codebook.ts';
import { referencesSchema } from './references.ts';
import { vocabularySchema } from './vocabulary.ts';
import { voicesFileSchema } from './voices.ts';

const named = (id: string) => ({ id, label: `The ${id}`, definition: `What ${id} is.` });
const kind = {
	label: 'Made',
	glyph: '§',
	origin: 'brief',
	summary: 'A kind.',
	means: 'It is one.',
	test: 'Is it?',
	mark: [],
	leave: []
};

const vocabulary = vocabularySchema.parse({
	absences: [named('author')],
	glossary: [{ id: 'organ', term: 'Organ', forms: ['organ'], definition: 'An office.' }],
	kinds: [
		{
			...kind,
			id: 'source',
			facets: [
				{ ...named('speaker'), form: 'voice' },
				{ ...named('channel'), form: 'voices' },
				{ ...named('trace'), form: 'choice', values: [named('document'), named('body')] },
				{ ...named('part'), form: 'text' }
			]
		},
		{ ...kind, id: 'signal', facets: [{ ...named('part'), form: 'prose' }] }
	],
	reaches: [named('page')]
});
const references = referencesSchema.parse({
	checked: '2026-11-22',
	references: { law: { fact: 'It is in force.', source: 'Gazette', short: 'Law', places: [] } }
});
const voices = {
	groups: [named('state'), named('press')],
	voices: {
		ministry: { name: 'Ministry', group: 'state' },
		daily: { name: 'Daily', group: 'press' }
	}
};
const codebook = new Codebook(vocabulary, references, voicesFileSchema.parse(voices));

describe('Codebook', () => {
	/** name, what is looked up, what it has among other things */
	const rows: [string, (book: Codebook) => object, object][] = [
		['a kind', (book) => book.kind('signal'), { id: 'signal', label: 'Made' }],
		['an absence', (book) => book.absence('author'), { label: 'The author' }],
		['a reach', (book) => book.reach('page'), { label: 'The page' }],
		['a term', (book) => book.term('organ'), { term: 'Organ', references: [] }],
		['a reference', (book) => book.reference('law'), { id: 'law', source: 'Gazette' }],
		[
			'a voice with its group',
			(book) => book.voice('daily'),
			{ id: 'daily', name: 'Daily', person: false, group: named('press') }
		],
		[
			'a facet of the first kind',
			(book) => book.facet('source', 'part'),
			{ id: 'part', form: 'text' }
		],
		['a facet of another', (book) => book.facet('signal', 'part'), { id: 'part', form: 'prose' }]
	];
	it.each(rows)('finds %s', (_, find, expected) => {
		expect(find(codebook)).toMatchObject(expected);
	});

	it('keeps the order of the files', () => {
		expect(codebook.kinds.map(({ id }) => id)).toEqual(['source', 'signal']);
		expect(codebook.groups.map(({ id }) => id)).toEqual(['state', 'press']);
		expect([...codebook.voices.keys()]).toEqual(['ministry', 'daily']);
		expect([...codebook.references.keys()]).toEqual(['law']);
		expect(codebook.checked).toBe('2026-11-22');
	});

	/** name, what is looked up, what is thrown */
	const unknown: [string, (book: Codebook) => unknown, string][] = [
		['a kind', (book) => book.kind('sources'), 'There is no kind "sources".'],
		['an absence', (book) => book.absence('date'), 'There is no absence "date".'],
		['a term', (book) => book.term('organs'), 'There is no term "organs".'],
		['a reach', (book) => book.reach('pages'), 'There is no reach "pages".'],
		['a reference', (book) => book.reference('act'), 'There is no reference "act".'],
		['a voice', (book) => book.voice('weekly'), 'There is no voice "weekly".'],
		['a facet', (book) => book.facet('signal', 'trace'), 'The kind signal has no facet "trace".'],
		['a facet of no kind', (book) => book.facet('x', 'trace'), 'There is no kind "x".'],
		[
			'what every object has',
			(book) => book.reference('constructor'),
			'There is no reference "constructor".'
		],
		[
			'the voice to name in a label',
			(book) => book.label('source', 'speaker', 'weekly'),
			'There is no voice "weekly".'
		],
		[
			'a voice’s group',
			() => new Codebook(vocabulary, references, voicesFileSchema.parse({ ...voices, groups: [] })),
			'There is no group "state".'
		]
	];
	it.each(unknown)('throws where there is no such thing: %s', (_, find, expected) => {
		expect(() => find(codebook)).toThrow(expected);
	});

	/** name, facet, value, words */
	const labels: [string, string, string, string][] = [
		['a choice by its label', 'trace', 'body', 'The body'],
		['a choice that is not listed as it is', 'trace', 'rumour', 'rumour'],
		['a voice by its name', 'speaker', 'ministry', 'Ministry'],
		['a relay by its name', 'channel', 'daily', 'Daily'],
		['a text as it is', 'part', 'Article 1', 'Article 1'],
		['a text that is the id of a voice as it is', 'part', 'ministry', 'ministry']
	];
	it.each(labels)('names %s', (_, facet, value, expected) => {
		expect(codebook.label('source', facet, value)).toBe(expected);
	});
});
