import { describe, expect, it } from 'vitest';
import { MADE_NOTE, madeAnnotation, madeAnnotations } from '../library/made/made-library.ts';
import { madeCodebook } from '../library/made/made-codebook.ts';
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
			document: { note: 'A note.', usResponse: 'None.', absences: [], references: [] },
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
		['a note of twenty words', { note: 'word '.repeat(20) }],
		['a note of seventy words', { note: 'word '.repeat(70) }],
		['a title of sixty characters', { title: 'x'.repeat(60) }],
		['a note without the facets that may be left out', { ...source, speaker: undefined }],
		['several relays', { ...source, channel: ['a', 'c'] }],
		[
			'several quotes, with and without words around',
			{ quote: undefined, quotes: ['One', { exact: 'two', prefix: 'One ', suffix: ' ' }] }
		],
		['conflicts here and elsewhere', { conflicts: ['other', 'text#other'] }]
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
		[
			'a note that is too short',
			{ note: 'word '.repeat(19) },
			10,
			/^note has 19 words; a note has 20 to 70 words\.$/
		],
		[
			'a note that is too long',
			{ note: 'word '.repeat(71) },
			10,
			/^note has 71 words; a note has 20 to 70 words\.$/
		],
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
		const { kinds } = madeCodebook;
		expect(annotationFileSchema({ kinds, absences }).safeParse(file).success).toBe(true);
		expect(schema.safeParse(file).success).toBe(false);
		expect(schema.safeParse({ ...file, document: { note: 'A.', usResponse: 'B.' } }).success).toBe(
			true
		);
	});

	it('is made from the kinds: a further one is known to the parser and to editors', () => {
		const { kinds } = madeCodebook;
		const further = kinds.slice(0, 1).map((kind) => ({ ...kind, id: 'rumour', facets: [] }));
		const sayable = { kinds: [...kinds, ...further], absences: [] };
		const yaml = madeAnnotations(madeAnnotation({ kind: 'rumour', signal: undefined }));
		const { problems } = parseYamlFile(annotationFileSchema(sayable), 'made.yaml', yaml);
		expect(problems, formatProblems(problems)).toEqual([]);
		expect(parse(yaml).problems).toHaveLength(1);
		expect(JSON.stringify(annotationFileJsonSchema(sayable))).toContain('"const":"rumour"');
		expect(JSON.stringify(annotationFileJsonSchema(madeCodebook))).not.toContain('"rumour"');
	});

	it('is of one kind at least', () => {
		expect(() => annotationFileSchema({ kinds: [], absences: [] })).toThrow('at least one kind');
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

	/** name, fields of the entry, then what differs from the made annotation */
	const rows: [string, object, object][] = [
		['a facet', {}, {}],
		[
			'facets of several forms, and none that is left out',
			{ kind: 'official-source', signal: undefined, speaker: 'a', channel: ['b', 'c'] },
			{ kind: 'official-source', facets: { speaker: 'a', channel: ['b', 'c'] } }
		],
		[
			'figures apart from facets',
			{ kind: 'unverifiable-statistic', signal: undefined, credit: 'none', quantities: [quantity] },
			{ kind: 'unverifiable-statistic', facets: { credit: 'none' }, quantities: [quantity] }
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
		[
			'everything that may be left out',
			{ question: 'Why?', rival: 'Or not.', references: ['a'], conflicts: ['b'] },
			{ question: 'Why?', rival: 'Or not.', references: ['a'], conflicts: ['b'] }
		]
	];
	it.each(rows)('takes over %s', (_, fields, expected) => {
		expect(convert(fields)).toStrictEqual([{ ...made, ...expected }]);
	});
});
