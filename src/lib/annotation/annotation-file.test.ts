import { describe, expect, it } from 'vitest';
import {
	MADE_NOTE,
	MADE_TRY,
	madeAnnotation,
	madeAnnotations
} from '../library/made/made-library.ts';
import { madeCodebook } from '../library/made/made-codebook.ts';
import { madeYaml } from '../library/made/made-yaml.ts';
import { formatProblems } from '../source/problem.ts';
import { parseYamlFile } from '../source/parse-with.ts';
import { annotationFileJsonSchema, annotationFileSchema, toAnnotation } from './annotation-file.ts';

const schema = annotationFileSchema(madeCodebook);
const parse = (yaml: string) => parseYamlFile(schema, 'made.yaml', yaml);

describe('the schema of a note file', () => {
	it('takes a sound file, and adds what is left out', () => {
		const { value, problems } = parse(madeAnnotations(madeAnnotation()));
		expect(problems).toEqual([]);
		expect(value).toEqual({
			document: {
				note: 'A note.',
				usResponse: 'None.',
				watch: [],
				zeros: {},
				absences: [],
				leavesOut: [],
				references: []
			},
			parts: [],
			questions: [],
			annotations: [{ ...madeAnnotation(), references: [], conflicts: [] }]
		});
	});

	const source = {
		kind: 'official-source',
		signal: undefined,
		speaker: 'a',
		attribution: 'direct'
	};
	const sound: [string, object][] = [
		['a title of sixty characters', { title: 'x'.repeat(60) }],
		['a note without the facets that may be left out', { ...source, speaker: undefined }],
		['several relays', { ...source, channel: ['a', 'c'] }],
		[
			'several quotes, with and without words around',
			{ quote: undefined, quotes: ['One', { exact: 'two', prefix: 'One ', suffix: ' ' }] }
		],
		['conflicts here and elsewhere', { conflicts: ['other', 'text#other'] }],
		['a twin here', { twin: 'other' }],
		['a twin elsewhere', { twin: 'text#other' }],
		['a step and what it opens', { try: { ...MADE_TRY, opens: ['made-origin'] }, reach: 'holder' }],
		['how the words stand to an article', { law: { 16: 'wider' } }],
		['how some words stand to it', { law: { 16: [{ words: 'One', is: 'wider' }] } }],
		['a reason for the first reading', { first: 'It is short.' }]
	];
	it.each(sound)('takes %s', (_, fields) => {
		const { problems } = parse(madeAnnotations(madeAnnotation(fields)));
		expect(problems, formatProblems(problems)).toEqual([]);
	});

	/** name, fields of the note, then line, words of the problem, and the nearest */
	const rows: [string, object, number, RegExp, string?][] = [
		[
			'an unknown kind',
			{ kind: 'text-signals' },
			6,
			/^kind is "text-signals"; it must be one of: official-source, state-/,
			'text-signal'
		],
		['no kind', { kind: undefined }, 5, /^kind is missing/],
		['an unknown facet value', { signal: 'tipo' }, 7, /^signal is "tipo"/, 'typo'],
		['a missing facet', { signal: undefined }, 5, /^signal is missing/],
		['a facet of another kind', { speaker: 'a' }, 11, /^Unknown field "speaker"/],
		['a misspelled field', { rivall: 'x' }, 11, /^Unknown field "rivall"/, 'rival'],
		['a missing field', { title: undefined }, 5, /^title is missing/],
		['a relay that is no list', { ...source, channel: 'a' }, 12, /^channel must be a list/],
		['a speaker that is a list', { ...source, speaker: ['a'] }, 10, /^speaker must be a text/],
		[
			'a speaker that is no id',
			{ ...source, speaker: 'Ann B' },
			10,
			/^speaker, "Ann B", is no id: small/
		],
		[
			'figures that are none',
			{ kind: 'unverifiable-statistic', signal: undefined, credit: 'none', quantities: [] },
			11,
			/^quantities must hold at least 1/
		],
		['a title that is too long', { title: 'x'.repeat(61) }, 9, /at most 60 characters/],
		['an empty quote', { quote: '' }, 8, /^quote must not be empty/],
		['no quotes in the list', { quotes: [] }, 11, /^quotes must hold at least 1/],
		[
			'a suffix with a slip',
			{ quotes: [{ exact: 'two', sufix: ' ' }] },
			13,
			/^Unknown field "sufix"/,
			'suffix'
		],
		['half of a character in a quote', { quote: '\ud83d' }, 8, /half of a character \(U\+D83D\)/],
		['a quote that nobody can see', { quote: '\u200b' }, 8, /zero width space \(U\+200B\)/],
		['a reference twice', { references: ['made-origin', 'made-origin'] }, 13, /stands twice/],
		['a conflict twice', { conflicts: ['a', 'a'] }, 13, /stands twice/],
		[
			'an id that is no address',
			{ id: 'Ma <b>' },
			5,
			/^id, "Ma <b>", is no id: small letters, digits/
		],
		['a twin that is no address', { twin: 'a b' }, 11, /^twin, "a b", is no address of a note/],
		[
			'a step without its results',
			{ try: { do: 'Read it.', for: 'It is so.' } },
			11,
			/^try\.against is missing/
		],
		[
			'a misspelled field of a step',
			{ try: { ...MADE_TRY, open: ['made-origin'] } },
			15,
			/^Unknown field "open"/,
			'opens'
		],
		['what a step opens twice', { try: { ...MADE_TRY, opens: ['a', 'a'] } }, 17, /stands twice/],
		['an unknown reach', { reach: 'holders' }, 11, /^reach is "holders"/, 'holder'],
		['an unknown relation to a law', { law: { 16: 'wide' } }, 12, /^law\.16 is "wide"/, 'wider'],
		[
			'an unknown relation of some words',
			{ law: { 16: [{ words: 'One', is: 'wide' }] } },
			14,
			/"wide"/,
			'wider'
		],
		['a paragraph of an article', { law: { '16(2)': 'wider' } }, 12, /is no number of an article/],
		['an empty reason', { first: '' }, 11, /^first must not be empty/],
		[
			'a conflict that is no address',
			{ conflicts: ['a b'] },
			12,
			/^conflicts\[0\], "a b", is no address of a note: id, or slug#id/
		]
	];
	it.each(rows)('refuses %s', (_, fields, line, what, nearest) => {
		const { problems } = parse(madeAnnotations(madeAnnotation(fields)));
		expect(problems, formatProblems(problems)).toMatchObject([
			{ line, what: expect.stringMatching(what) }
		]);
		expect(problems[0]?.nearest).toBe(nearest);
	});

	it('knows what a text can lack, if the codebook says so', () => {
		const file = {
			document: { note: 'A.', usResponse: 'B.', absences: [{ lacks: 'author', note: 'C.' }] },
			annotations: []
		};
		const absences = [{ id: 'author', label: 'Author', definition: 'Who wrote it.' }];
		const { kinds, reaches, besideLaw } = madeCodebook;
		const sayable = { kinds, absences, reaches, besideLaw };
		expect(annotationFileSchema(sayable).safeParse(file).success).toBe(true);
		expect(schema.safeParse(file).success).toBe(false);
		expect(schema.safeParse({ ...file, document: { note: 'A.', usResponse: 'B.' } }).success).toBe(
			true
		);
	});

	const about = { note: 'A note.', usResponse: 'None.' };
	/** name, fields beside the note and the US response, then line, words of the problem, and the nearest */
	const documents: [string, object, object, number, RegExp, string?][] = [
		['nothing to watch, in a word', { watch: 'figures' }, {}, 4, /^document\.watch must be a list/],
		[
			'an empty thing to watch',
			{ watch: ['figures', ''] },
			{},
			6,
			/^document\.watch\[1\] must not be empty/
		],
		['a line of offer that is too long', { goodFor: 'x'.repeat(91) }, {}, 4, /at most 90 char/],
		['a kind that there is not', { zeros: { rumour: 'x' } }, {}, 5, /^Unknown field "rumour"/],
		[
			'another text without its note',
			{ usResponseElsewhere: 'b' },
			{},
			4,
			/"b", is no address of a note in another document: slug#id/
		],
		[
			'a part without its reason',
			{},
			{ parts: [{ id: 'a', title: 'A', from: 1, to: 2 }] },
			5,
			/^why is missing/
		],
		[
			'a part that begins nowhere',
			{},
			{ parts: [{ id: 'a', title: 'A', why: 'W', from: 0, to: 2 }] },
			8,
			/^from must be more than 0/
		],
		[
			'a part whose title is too long',
			{},
			{ parts: [{ id: 'a', title: 'x'.repeat(61), why: 'W', from: 1, to: 2 }] },
			6,
			/at most 60 characters/
		]
	];
	it.each(documents)('refuses of a text %s', (_, ofDocument, beside, line, what, nearest) => {
		const { problems } = parse(
			madeYaml({ document: { ...about, ...ofDocument }, ...beside, annotations: [] })
		);
		expect(problems, formatProblems(problems)).toMatchObject([
			{ line, what: expect.stringMatching(what) }
		]);
		expect(problems[0]?.nearest).toBe(nearest);
	});

	it('takes of a text what to watch, in the order given', () => {
		const watch = ['who says so', 'what is counted'];
		const { value, problems } = parse(madeYaml({ document: { ...about, watch }, annotations: [] }));
		expect(problems, formatProblems(problems)).toEqual([]);
		expect(value?.document.watch).toEqual(watch);
	});

	it('is made from the kinds: a further one is known to the parser and to editors', () => {
		const { kinds, reaches, besideLaw } = madeCodebook;
		const further = kinds.slice(0, 1).map((kind) => ({ ...kind, id: 'rumour', facets: [] }));
		const sayable = { kinds: [...kinds, ...further], absences: [], reaches, besideLaw };
		const yaml = madeAnnotations(madeAnnotation({ kind: 'rumour', signal: undefined }));
		const { problems } = parseYamlFile(annotationFileSchema(sayable), 'made.yaml', yaml);
		expect(problems, formatProblems(problems)).toEqual([]);
		expect(parse(yaml).problems).toHaveLength(1);
		expect(JSON.stringify(annotationFileJsonSchema(sayable))).toContain('"const":"rumour"');
		expect(JSON.stringify(annotationFileJsonSchema(madeCodebook))).not.toContain('"rumour"');
	});

	it('is of one kind at least', () => {
		expect(() => annotationFileSchema({ ...madeCodebook, kinds: [] })).toThrow('at least one kind');
	});
});

describe('toAnnotation', () => {
	const convert = (fields: object) =>
		parse(madeAnnotations(madeAnnotation(fields))).value?.annotations.map((entry) =>
			toAnnotation(entry, madeCodebook.kind(entry.kind))
		);
	const made = {
		id: 'made',
		kind: 'text-signal',
		facets: { signal: 'typo' },
		quantities: [],
		quotes: [{ exact: 'two' }],
		title: 'A made title',
		note: MADE_NOTE,
		references: [],
		conflicts: []
	};
	const quantity = {
		id: 'two',
		printed: 'two',
		value: 2,
		bound: 'exact',
		unit: 'word',
		counts: 'words'
	};

	const ending = { try: { ...MADE_TRY, opens: [] }, reach: 'page' };
	const given = {
		question: 'Why?',
		rival: 'Or not.',
		try: { ...MADE_TRY, opens: ['a'] },
		reach: 'holder',
		law: { 16: 'wider' },
		references: ['a'],
		conflicts: ['b'],
		twin: 'c',
		first: 'It is short.'
	};

	/** name, fields of the entry, then what differs from the made annotation */
	const rows: [string, object, object][] = [
		['a facet', {}, {}],
		[
			'facets of several forms, and none that is left out',
			{ kind: 'official-source', signal: undefined, speaker: 'a', channel: ['b', 'c'] },
			{ kind: 'official-source', facets: { speaker: 'a', channel: ['b', 'c'] }, ...ending }
		],
		[
			'figures apart from facets',
			{ kind: 'unverifiable-statistic', signal: undefined, credit: 'none', quantities: [quantity] },
			{
				kind: 'unverifiable-statistic',
				facets: { credit: 'none' },
				quantities: [quantity],
				...ending
			}
		],
		[
			'a quote with the words around it',
			{ prefix: 'One ', suffix: ' three' },
			{ quotes: [{ exact: 'two', prefix: 'One ', suffix: ' three' }] }
		],
		[
			'a quote, then those in the list',
			{ quotes: ['One', { exact: 'three', prefix: 'two ' }] },
			{ quotes: [{ exact: 'two' }, { exact: 'One' }, { exact: 'three', prefix: 'two ' }] }
		],
		['no quote', { quote: undefined }, { quotes: [] }],
		['everything that may be left out', given, given]
	];
	it.each(rows)('takes over %s', (_, fields, expected) => {
		expect(convert(fields)).toStrictEqual([{ ...made, ...expected }]);
	});
});
