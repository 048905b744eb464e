import { describe, expect, it } from 'vitest';
import type { Annotation } from '../annotation/annotation.ts';
import { Codebook } from '../codebook/codebook.ts';
import { vocabularySchema } from '../codebook/vocabulary.ts';
import type { Verdict } from '../figures/verdict.ts';
import type { Quantity } from '../figures/quantity.ts';
import { siteUrl } from '../parts/site-url.ts';
import { toNote, type Links, type Note } from './note.ts';

const values = (...ids: string[]) =>
	ids.map((id) => ({ id, label: id.toUpperCase(), definition: `What ${id} is.` }));
const facet = (id: string, form: string, fields: object = {}) => ({
	id,
	label: `The ${id}`,
	definition: `What ${id} is.`,
	form,
	...fields
});
const codebook = new Codebook(
	vocabularySchema.parse({
		kinds: [
			{
				id: 'source',
				label: 'Source',
				called: 'named source',
				glyph: '§',
				origin: 'brief',
				summary: 'A source.',
				means: 'It is one.',
				test: 'Is it?',
				mark: [],
				leave: [],
				facets: [
					facet('speaker', 'voice'),
					facet('part', 'text'),
					facet('channel', 'voices'),
					facet('trace', 'choice', { values: values('body') }),
					facet('answers', 'prose'),
					facet('actor', 'text', { desk: true }),
					facet('side', 'choice', { values: values('reply') }),
					facet('technique', 'choice', { values: values('ordering'), desk: true })
				]
			}
		],
		reaches: values('page')
	}),
	{
		checked: '2026-11-22',
		references: {
			law: {
				fact: 'It is in force.',
				source: 'Gazette',
				short: 'Law',
				places: [
					{ address: 'law.example/2', kind: 'official', unlinked: 'It is made up.' },
					{ url: 'https://law.example/', kind: 'official' }
				]
			},
			act: {
				fact: 'It was.',
				source: 'Archive',
				short: 'Act',
				places: [{ url: 'https://act.example/', kind: 'archive' }]
			},
			page: { fact: 'It is.', source: 'Page', short: 'Page', places: [] },
			relay: {
				fact: 'It ran.',
				source: 'Wire',
				short: 'Wire',
				carriedBy: 'Paper',
				places: [{ url: 'https://wire.example/', kind: 'repost' }]
			},
			part: {
				fact: 'It is, and was.',
				source: 'Half',
				short: 'Half',
				places: [
					{ url: 'https://half.example/', kind: 'repost', shows: 'partly', finds: 'That it is.' }
				]
			},
			whole: {
				fact: 'It is so.',
				source: 'Whole',
				short: 'Whole',
				places: [
					{ url: 'https://whole.example/', kind: 'original', shows: 'yes', finds: 'That it is so.' }
				]
			}
		}
	},
	{
		groups: [{ id: 'state', label: 'State', definition: 'Offices.' }],
		voices: {
			ministry: { name: 'Ministry', group: 'state', person: false },
			agency: { name: 'Agency', group: 'state', person: false }
		}
	}
);

const made: Annotation = {
	id: 'made',
	kind: 'source',
	facets: {},
	quantities: [],
	quotes: [],
	title: 'A title',
	note: 'A note.',
	references: [],
	conflicts: []
};
const figure: Quantity = {
	id: 'two',
	printed: 'two',
	value: 2,
	bound: 'exact',
	unit: 'word',
	counts: 'words'
};
const convert = (fields: Partial<Annotation> = {}, links: Partial<Links> = {}) =>
	toNote(
		{ ...made, ...fields },
		{ slug: 'text', number: 7, place: 2, conflicts: [], claims: [], checks: [], ...links },
		codebook
	);

describe('toNote', () => {
	it('gives what a note always has', () => {
		expect(convert()).toStrictEqual({
			id: 'made',
			number: 7,
			place: 2,
			kind: { id: 'source', label: 'named source', glyph: '§' },
			title: 'A title',
			note: 'A note.',
			records: [],
			terms: [],
			more: {
				prose: [],
				codes: [],
				conflicts: [],
				claims: [],
				references: [],
				address: `${siteUrl}/documents/text/#made`
			}
		});
	});

	it('gives what a note may have', () => {
		const terms = [{ id: 'term', term: 'Term' }];
		const step = { do: 'Do it.', for: 'It is.', against: 'It isn’t.' };
		const fields = { question: 'Why?', rival: 'Or not.', reach: 'page', references: ['act'] };
		expect(convert({ ...fields, try: { ...step, opens: [] } }, { terms })).toEqual({
			...convert(),
			question: 'Why?',
			rival: 'Or not.',
			try: step,
			reach: 'PAGE',
			records: [{ short: 'Act', href: 'https://act.example/' }],
			terms,
			more: convert().more
		});
	});

	/** name, facets, then codes and prose in the words of the margin */
	const facets: [string, Annotation['facets'], string[], string[]][] = [
		['a voice by its name', { speaker: 'ministry' }, ['The speaker: Ministry'], []],
		[
			'relays by their names',
			{ channel: ['agency', 'ministry'] },
			['The channel: Agency · Ministry'],
			[]
		],
		['a choice by its label', { trace: 'body' }, ['The trace: BODY'], []],
		['a few words as they are', { part: 'Article 1' }, ['The part: Article 1'], []],
		['a sentence apart', { answers: 'It answers.' }, [], ['The answers: It answers.']],
		[
			'several in the order of the codebook',
			{ trace: 'body', answers: 'It answers.', part: 'Article 1', speaker: 'agency' },
			['The speaker: Agency', 'The part: Article 1', 'The trace: BODY'],
			['The answers: It answers.']
		],
		['nothing that is left to the desk', { actor: 'Embassy', technique: 'ordering' }, [], []],
		['nothing that the kind does not have', { credit: 'none' }, [], []]
	];
	it.each(facets)('prints %s', (_, facets, codes, prose) => {
		const note = convert({ facets });
		const inWords = ({ label, words }: { label: string; words: string }) => `${label}: ${words}`;
		expect(note.more.codes.map(inWords)).toEqual(codes);
		expect(note.more.prose.map(inWords)).toEqual(prose);
	});

	const step = { do: 'Do it.', for: 'It is.', against: 'It isn’t.' };
	/** name, what its step opens, its references, then the records by short name, and by id those that are told folded */
	const records: [string, string[] | undefined, string[], string[], string[]][] = [
		['nothing', undefined, [], [], []],
		[
			'a reference that opens, and is told once',
			undefined,
			['act'],
			['Act https://act.example/'],
			[]
		],
		['the place that may be linked', undefined, ['law'], ['Law https://law.example/'], []],
		['none that does not open, which is told folded', undefined, ['page'], [], ['page']],
		[
			'what another carries, and tells that folded',
			undefined,
			['relay'],
			['Wire https://wire.example/'],
			['relay']
		],
		[
			'what bears out a part, and tells that folded',
			undefined,
			['part'],
			['Half https://half.example/'],
			['part']
		],
		['what bears it all out', undefined, ['whole'], ['Whole https://whole.example/'], []],
		[
			'what the step opens first',
			['law'],
			['act'],
			['Law https://law.example/', 'Act https://act.example/'],
			[]
		],
		[
			'each once',
			['law'],
			['act', 'law'],
			['Law https://law.example/', 'Act https://act.example/'],
			[]
		]
	];
	it.each(records)('opens %s', (_, opens, references, expected, folded) => {
		const note = convert({ ...(opens && { try: { ...step, opens } }), references });
		expect(note.records.map(({ short, href }) => `${short} ${href}`)).toEqual(expected);
		expect(note.more.references).toEqual(folded.map(codebook.reference));
		if (opens) expect(note.try).toStrictEqual(step);
	});

	const tour = { stop: 1, of: 2, next: { number: 9, kind: 'made', href: '#next' } };
	/** name, why the editor chose it, its place in the tour, then what the margin and the folded part tell */
	const firsts: [string, string | undefined, Note['tour'], Note['tour'], string | undefined][] = [
		['a reader begins with it, and why', 'It is short.', tour, tour, 'It is short.'],
		['all notes are for a beginning', undefined, tour, tour, undefined],
		['it is not among those to begin with', 'It is short.', undefined, undefined, undefined]
	];
	it.each(firsts)('tells: %s', (_, first, links, expected, why) => {
		const note = convert({ ...(first && { first }) }, { ...(links && { tour: links }) });
		expect(note.tour).toEqual(expected);
		expect(note.more.why).toEqual(why);
	});

	it('leads to the note that tells it in full, and names it once', () => {
		const twin = { slug: 'second', id: 'far', title: 'A title there' };
		const other = { slug: 'text', id: 'far', title: 'Another title' };
		const note = convert({}, { twin, conflicts: [twin, other] });
		const href = '/documents/second/#far';
		expect(note.twin).toEqual({ href, title: 'A title there', elsewhere: true });
		expect(note.more.conflicts).toEqual([
			{ href: '#far', title: 'Another title', elsewhere: false }
		]);
	});

	it('leads to the notes that it names, in this text and in another', () => {
		const conflicts = [
			{ slug: 'text', id: 'other', title: 'Another title' },
			{ slug: 'second', id: 'far', title: 'A title there' }
		];
		expect(convert({}, { conflicts }).more.conflicts).toEqual([
			{ href: '#other', title: 'Another title', elsewhere: false },
			{ href: '/documents/second/#far', title: 'A title there', elsewhere: true }
		]);
	});

	it('leads to the claims that it tells', () => {
		expect(convert({}, { claims: [{ id: 'told', title: 'Told twice' }] }).more.claims).toEqual([
			{ path: '/evidence/claims/#told', title: 'Told twice' }
		]);
	});

	const desk = 'On the evidence desk';
	/** name, what the note gives, where the desk has it and in which words */
	const places: [string, Partial<Annotation>, { path: string; words: string } | undefined][] = [
		['nothing', {}, undefined],
		['no more than relays', { facets: { channel: ['agency'] } }, undefined],
		[
			'a speaker',
			{ facets: { speaker: 'ministry' } },
			{ path: '/evidence/voices/#ministry', words: desk }
		],
		[
			'a side, whoever speaks',
			{ facets: { side: 'reply', speaker: 'ministry' } },
			{ path: '/evidence/us-response/#text.made', words: desk }
		],
		[
			'a technique, whoever speaks',
			{ facets: { technique: 'ordering', speaker: 'ministry' } },
			{ path: '/evidence/framing/#text.made', words: desk }
		],
		[
			'a figure',
			{ quantities: [figure] },
			{ path: '/evidence/statistics/#text.made', words: '1 figure, nothing to hold it against' }
		]
	];
	it.each(places)('leads to the desk by what it gives: %s', (_, fields, expected) => {
		expect(convert(fields).more.desk).toEqual(expected);
	});

	/** name, verdicts, words */
	const verdicts: [string, Verdict[], string][] = [
		['one that fits', ['fits'], 'in 1 comparison: 1 fits'],
		['two that fit', ['fits', 'fits'], 'in 2 comparisons: 2 fit'],
		['one that does not fit', ['does-not-fit'], 'in 1 comparison: 1 does not fit'],
		['one that is open', ['open'], 'in 1 comparison: 1 is open'],
		[
			'some of each, what does not fit first',
			['fits', 'implies', 'does-not-fit', 'fits'],
			'in 4 comparisons: 1 does not fit, 2 fit, 1 implies a number'
		]
	];
	it.each(verdicts)('says what came of its figures: %s', (_, verdicts, expected) => {
		const note = convert(
			{ quantities: [figure, figure] },
			{ checks: verdicts.map((verdict) => ({ verdict })) }
		);
		expect(note.more.desk?.words).toBe(`2 figures, ${expected}`);
	});
});
