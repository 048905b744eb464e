import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { figures, statistic } from './made/made-check.ts';
import {
	madeAnnotation,
	madeAnnotations,
	madeDocument,
	madeLibrary,
	madeProblems,
	madeQuantity,
	madeReference,
	MADE_TRY
} from './made/made-library.ts';
import { speech, spoken } from './made/made-speech.ts';
import { madeYaml } from './made/made-yaml.ts';

const text = 'documents/text.md';
const notes = 'annotations/text.yaml';
/** A note file whose only annotation has these fields. */
const noted = (fields: object) => ({ [notes]: madeAnnotations(madeAnnotation(fields)) });
/** A place to look among the references. */
const looking = {
	'annotations/references.yaml': madeYaml({
		checked: '2026-11-22',
		references: {
			'made-origin': madeReference(),
			where: { ...madeReference(), fact: undefined, look: 'Look for it.' }
		}
	})
};
/** A note file that says why there is none of some kinds. */
const zeros = (zeros: object) =>
	madeYaml({
		document: { note: 'A note.', usResponse: 'None.', zeros },
		annotations: [madeAnnotation()]
	});
const framing = { kind: 'state-media-framing', signal: undefined, technique: 'ordering' };

describe('readNoteFile', () => {
	it('finds the place of every quote', async () => {
		const { documents } = await madeLibrary({
			[text]: madeDocument('One two three.\n\nTwo one two.'),
			...noted({ quote: 'two', prefix: 'One ', quotes: ['three', { exact: 'two', suffix: '.' }] })
		});
		expect(documents.get('text')?.annotations).toMatchObject([
			{
				id: 'made',
				quotes: [
					{ exact: 'two', prefix: 'One ' },
					{ exact: 'three' },
					{ exact: 'two', suffix: '.' }
				],
				positions: [
					{ start: 4, end: 7 },
					{ start: 8, end: 13 },
					{ start: 23, end: 26 }
				]
			}
		]);
	});

	it('keeps what is said of the document', async () => {
		const { documents } = await madeLibrary({
			[notes]: madeAnnotations().replace(
				'document:\n',
				'document:\n  references: [made-origin]\n  watch: [who says so]\n'
			)
		});
		expect(documents.get('text')?.note).toEqual({
			note: 'A note.',
			usResponse: 'None.',
			watch: ['who says so'],
			zeros: {},
			absences: [],
			leavesOut: [],
			references: ['made-origin']
		});
	});

	/** name, quotes by id, then ids in the order of their marks in the text */
	const orders: [string, Record<string, string>, string][] = [
		['by the end of the passage', { b: 'three', a: 'One' }, 'a b'],
		['of passages that end together, the inner one first', { b: 'two three', a: 'three' }, 'a b'],
		['of one passage, as in the file', { b: 'two', a: 'two' }, 'b a'],
		['the inner passage, where it ends first', { b: 'One two three', a: 'two' }, 'a b']
	];
	it.each(orders)('orders notes as a reader meets them: %s', async (_, quotes, expected) => {
		const { documents } = await madeLibrary({
			[notes]: madeAnnotations(
				...Object.entries(quotes).map(([id, quote]) => madeAnnotation({ id, quote }))
			)
		});
		const ids = documents.get('text')?.annotations.map(({ id }) => id);
		expect(ids?.join(' ')).toBe(expected);
	});

	it('takes a step that opens a place to look', async () => {
		const opening = { try: { ...MADE_TRY, opens: ['where'] } };
		expect(await madeProblems({ ...looking, ...noted(opening) })).toEqual([]);
	});

	it('takes why there is none of a kind', async () => {
		expect(await madeProblems({ [notes]: zeros({ 'us-response': 'None is here.' }) })).toEqual([]);
	});

	it('takes framing in the text of a state outlet', async () => {
		const frontMatter = { stateOutlet: 'made-origin' };
		const files = { [text]: madeDocument('One two three.', frontMatter), ...noted(framing) };
		expect(await madeProblems(files)).toEqual([]);
	});

	const rows: ProblemRow[] = [
		[
			'a quote that is absent',
			noted({ quote: 'twa' }),
			notes,
			8,
			'made',
			/"twa" is not in the text/,
			'"two"'
		],
		[
			'a quote that is ambiguous',
			{ [text]: madeDocument('two two') },
			notes,
			8,
			'made',
			/stands 2 times/,
			'"two" · "two two"'
		],
		[
			'a quote that crosses blocks',
			{ [text]: madeDocument('One two\n\nthree'), ...noted({ quote: 'two three' }) },
			notes,
			8,
			'made',
			/crosses/
		],
		[
			'a quote in NFD',
			{ [text]: madeDocument('caf\u00e9'), ...noted({ quote: 'cafe\u0301' }) },
			notes,
			8,
			'made',
			/Unicode form/
		],
		[
			'the second of several quotes',
			noted({ quote: undefined, quotes: ['One', 'nowhere'] }),
			notes,
			12,
			'made',
			/"nowhere" is not in the text/
		],
		[
			'a prefix that nobody reads',
			noted({ quote: undefined, quotes: ['two'], prefix: 'One ' }),
			notes,
			12,
			'made',
			/The prefix belongs to no quote: nobody reads it/
		],
		[
			'a wrong prefix',
			noted({ prefix: 'Two ' }),
			notes,
			11,
			'made',
			/not behind the prefix "Two "/,
			'"One "'
		],
		[
			'a wrong suffix of the second passage',
			noted({ quotes: [{ exact: 'three', suffix: ',' }] }),
			notes,
			13,
			'made',
			/not before the suffix ","/,
			'"."'
		],
		[
			'the first of several quotes beside one',
			noted({ quotes: ['nowhere'] }),
			notes,
			12,
			'made',
			/"nowhere" is not in the text/
		],
		[
			'a passage that is marked twice',
			noted({ quotes: ['two'] }),
			notes,
			12,
			'made',
			/marked twice by this note/
		],
		[
			'a discrepancy without a counterpart',
			noted({ signal: 'discrepancy', strength: 'ordinary' }),
			notes,
			7,
			'made',
			/The discrepancy has no counterpart/
		],
		['no quote', noted({ quote: undefined }), notes, 5, 'made', /marks no passage/],
		[
			'an id that stands twice',
			{ [notes]: madeAnnotations(madeAnnotation(), madeAnnotation()) },
			notes,
			11,
			'made',
			/stands twice in this file, first on line 5/
		],
		[
			'an unknown reference',
			noted({ references: ['made-orogin'] }),
			notes,
			12,
			'made',
			/"made-orogin" is not in/,
			'made-origin'
		],
		[
			'a reference by the name of what every object has',
			noted({ references: ['constructor'] }),
			notes,
			12,
			'made',
			/"constructor" is not in/
		],
		[
			'a reference of the document by such a name',
			{
				[notes]: madeAnnotations(madeAnnotation()).replace(
					'document:\n',
					'document:\n  references: [constructor]\n'
				)
			},
			notes,
			2,
			'document',
			/"constructor" is not in/
		],
		[
			'a figure that is not in the passage',
			noted({
				kind: 'unverifiable-statistic',
				signal: undefined,
				credit: 'none',
				quantities: [madeQuantity({ printed: 'twwo' })]
			}),
			notes,
			13,
			'made',
			/"twwo" does not stand/,
			'two'
		],
		[
			'framing without a state outlet',
			noted(framing),
			notes,
			6,
			'made',
			/not shown to be state-run/
		],
		[
			'a place to look that is named as a fact',
			{ ...looking, ...noted({ references: ['where'] }) },
			notes,
			12,
			'made',
			/"where" is a place to look, not a fact/
		],
		[
			'an article left out by an unknown reference',
			{
				[notes]: madeAnnotations().replace('document:\n', 'document:\n  leavesOut: [made-orogin]\n')
			},
			notes,
			2,
			'document',
			/"made-orogin" is not in/,
			'made-origin'
		],
		[
			'a step that opens an unknown reference',
			noted({ try: { ...MADE_TRY, opens: ['made-orogin'] } }),
			notes,
			16,
			'made',
			/"made-orogin" is not in/,
			'made-origin'
		],
		[
			'a note that is too short',
			noted({ note: 'Too short.' }),
			notes,
			10,
			'made',
			/has 2 words; a note on a typo has 6 to 30/
		],
		[
			'why there is none of a kind that there is',
			{ [notes]: zeros({ 'text-signal': 'None is here.' }) },
			notes,
			5,
			'zeros',
			/why the text has no text-signal, but 1 of its notes/
		],
		[
			'a part of a text that is too short for one',
			{
				[notes]: `${madeAnnotations(madeAnnotation())}parts:
  - { id: a, title: A, why: W, from: 1, to: 1 }
  - { id: a, title: A, why: W, from: 1, to: 1 }
`
			},
			notes,
			13,
			'a',
			/^The id "a" stands twice/
		],
		['an unknown kind', noted({ kind: 'rumour' }), notes, 6, 'made', /kind is "rumour"/],
		['a note file that is empty', { [notes]: '' }, notes, 1, undefined, /^The file is empty\.$/],
		['no note file', { [notes]: undefined }, notes, 1, undefined, /^The file is missing\.$/],
		[
			'a quantity id that stands twice in a note',
			{
				...figures,
				[notes]: madeAnnotations(
					statistic({
						quantities: [
							madeQuantity({ printed: 'two words' }),
							madeQuantity({ printed: 'three letters', value: 3 })
						]
					})
				)
			},
			notes,
			18,
			'figures',
			/quantity id "made" stands twice/
		],
		[
			'a quantity id that stands twice in a text',
			{
				...figures,
				[notes]: madeAnnotations(
					statistic({ quantities: [madeQuantity({ printed: 'two words' })] }),
					statistic({
						id: 'again',
						quantities: [madeQuantity({ printed: 'three letters', value: 3 })]
					})
				)
			},
			notes,
			30,
			'again',
			/quantity id "made" stands twice/
		],
		[
			'a note that names an unknown voice',
			{ ...speech, [notes]: madeAnnotations(spoken(), spoken({ id: 'b', speaker: 'minstry' })) },
			notes,
			22,
			'b',
			/voice "minstry" is not in/,
			'ministry'
		],
		[
			'a note that names an unknown relay',
			{ ...speech, [notes]: madeAnnotations(spoken({ channel: ['ministry', 'agency'] })) },
			notes,
			14,
			'made',
			/voice "agency" is not in/
		],
		[
			'a note that names a voice by the name of what every object has',
			{
				...speech,
				[notes]: madeAnnotations(spoken(), spoken({ id: 'b', speaker: 'constructor' }))
			},
			notes,
			22,
			'b',
			/voice "constructor" is not in/
		]
	];
	it.each(rows)('tells %s', (...row) => expectOnlyProblem(...row));

	it('suggests a passage for the first fifty mistakes, and tells all of them', async () => {
		const astray = Array.from({ length: 60 }, (_, i) =>
			madeAnnotation({ id: `n${i}`, quote: 'twa' })
		);
		const problems = await madeProblems({ [notes]: madeAnnotations(...astray) });
		expect(problems).toHaveLength(60);
		expect(problems.filter(({ nearest }) => nearest === '"two"')).toHaveLength(50);
	});
});
