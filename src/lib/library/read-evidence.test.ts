import { stringify as stringifyYaml } from 'yaml';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../source/problem.ts';
import { testVocabulary } from './made/made-vocabulary.ts';
import {
	madeAnnotation,
	madeAnnotations,
	madeDocument,
	madeQuantity,
	writeMadeLibrary
} from './made/made-library.ts';
import { readLibrary } from './read-library.server.ts';

// What stands twice is written twice, so that lines can be counted.
const stringify = (value: unknown) =>
	stringifyYaml(value, { lineWidth: 0, aliasDuplicateObjects: false });

const text = 'documents/text.md';
const notes = 'annotations/text.yaml';
const vocabulary = 'annotations/vocabulary.yaml';
const voices = 'annotations/voices.yaml';
const claims = 'annotations/claims.yaml';
const checks = 'annotations/checks.yaml';

const madePassage = (fields: object = {}) => ({
	document: 'text',
	quote: 'One',
	says: 'one',
	credit: 'nobody',
	...fields
});
const changed = { kind: 'wording', how: 'Another word.' };
const first = madePassage();
const later = madePassage({ quote: 'three', changed });
const madeClaim = (fields: object = {}) => ({
	id: 'made',
	title: 'Made',
	note: 'Made.',
	passages: [first, later],
	...fields
});
const madeClaims = (...claims: object[]) => stringify({ claims });

const madeCheck = (fields: object = {}) => ({
	id: 'made',
	title: 'Made',
	note: 'Made.',
	kind: 'share-of',
	...fields
});
const madeChecks = (checks: object[], outside: object[] = [], plots: object[] = []) =>
	stringify({ outside, checks, ...(plots.length > 0 && { plots }) });
const madePlot = (fields: object = {}) => ({
	id: 'picture',
	caption: 'Made',
	unit: 'word',
	checks: ['made'],
	...fields
});
/** Two words, and four from outside. */
const wordsTwice = madeCheck({
	kind: 'same-number',
	quantities: ['text#words', 'outside#words']
});

const statistic = (fields: object = {}) =>
	madeAnnotation({
		id: 'figures',
		kind: 'unverifiable-statistic',
		signal: undefined,
		credit: 'none',
		quote: 'two words, three letters, none lost',
		quantities: [
			madeQuantity({ id: 'words', printed: 'two words' }),
			madeQuantity({ id: 'letters', printed: 'three letters', value: 3, unit: 'letter' }),
			madeQuantity({ id: 'lost', printed: 'none', value: 0 })
		],
		...fields
	});
/** A text with figures in it. */
const figures = {
	[text]: madeDocument('One has two words, three letters, none lost.'),
	[notes]: madeAnnotations(statistic())
};
const outsideFigure = (fields: object = {}) =>
	madeQuantity({ id: 'words', printed: '4', value: 4, reference: 'made-origin', ...fields });

/** In the vocabulary for tests, the speaker is now a voice, and there may be several relays. */
const voicedKinds = testVocabulary.kinds.map((kind) => ({
	...kind,
	facets: kind.facets.flatMap((facet) =>
		facet.id === 'speaker'
			? [
					{ ...facet, form: 'voice' },
					{ ...facet, id: 'channel', form: 'voices', optional: true }
				]
			: [facet]
	)
}));
const spoken = (fields: object = {}) =>
	madeAnnotation({
		kind: 'official-source',
		signal: undefined,
		speaker: 'ministry',
		attribution: 'direct',
		...fields
	});
const group = { id: 'state', label: 'State', definition: 'Offices of a state.' };
const ministry = { name: 'Made Ministry', group: 'state' };
const madeVoices = (voices: object, groups: object[] = [group]) => stringify({ groups, voices });
/** A text in which somebody speaks. */
const speech = {
	[vocabulary]: stringify({ kinds: voicedKinds }),
	[voices]: madeVoices({ ministry }),
	[notes]: madeAnnotations(spoken())
};

const madeTerm = (fields: object = {}) => ({
	id: 'made',
	term: 'Made',
	forms: ['two'],
	definition: 'A word.',
	...fields
});
/** A vocabulary that begins with these terms. */
const glossary = (...terms: object[]) =>
	stringify({ glossary: terms, kinds: testVocabulary.kinds });

describe('readEvidence', () => {
	it('places claims and carries out checks', async () => {
		const root = await writeMadeLibrary({
			...figures,
			[claims]: madeClaims(
				madeClaim({
					passages: [first, madePassage({ quote: 't', prefix: 'none los', changed })]
				})
			),
			[checks]: madeChecks(
				[madeCheck({ kind: 'same-number', quantities: ['text#words', 'outside#words'] })],
				[outsideFigure()]
			)
		});
		const { evidence, problems } = await readLibrary(root);
		expect(problems).toEqual([]);
		const [claim] = evidence!.claims;
		expect(claim!.references).toEqual([]);
		expect(claim!.passages.map(({ position }) => position)).toEqual([
			{ start: 0, end: 3 },
			{ start: 42, end: 43 }
		]);
		expect(evidence!.checks.map(({ result }) => result.verdict)).toEqual(['disagrees']);
	});

	it('takes a library without claims and checks', async () => {
		const { evidence, problems } = await readLibrary(await writeMadeLibrary({}));
		expect(problems).toEqual([]);
		expect(evidence).toEqual({ claims: [], checks: [], plots: [] });
	});

	it('gathers for a plot what its checks count in its unit', async () => {
		const root = await writeMadeLibrary({
			...figures,
			[checks]: madeChecks(
				[
					madeCheck({ id: 'share', whole: 'text#words', part: 'outside#words' }),
					madeCheck({ id: 'of', whole: 'text#words', share: 'check#share' }),
					wordsTwice
				],
				[outsideFigure()],
				[madePlot({ checks: ['of', 'made'] })]
			)
		});
		const { evidence, problems } = await readLibrary(root);
		expect(problems, formatProblems(problems)).toEqual([]);
		const [plot] = evidence!.plots;
		expect(plot).toMatchObject({ caption: 'Made', unit: 'word', scale: 'linear' });
		expect(plot!.figures.map(({ address }) => address)).toEqual([
			'text#words',
			'text#words',
			'outside#words'
		]);
	});

	it('tells a check that cannot be carried out, and not the plot of it', async () => {
		const root = await writeMadeLibrary({
			...figures,
			[checks]: madeChecks([madeCheck({ whole: 'text#words' })], [], [madePlot()])
		});
		const { problems } = await readLibrary(root);
		expect(problems.map(({ subject }) => subject)).toEqual(['made']);
	});

	type Files = Parameters<typeof writeMadeLibrary>[0];
	const sound: [string, Files][] = [
		['a voice that speaks', speech],
		[
			'a voice that only relays',
			{
				...speech,
				[voices]: madeVoices({ ministry, agency: ministry }),
				[notes]: madeAnnotations(spoken({ channel: ['ministry', 'agency'] }))
			}
		],
		[
			'a claim’s quote that only the words after it tell apart',
			{
				[text]: madeDocument('One two three, one three.'),
				[claims]: madeClaims(madeClaim({ passages: [first, { ...later, suffix: '.' }] }))
			}
		],
		['a term in other letters', { [vocabulary]: glossary(madeTerm({ forms: ['TWO'] })) }],
		[
			'a term with a form that is absent',
			{ [vocabulary]: glossary(madeTerm({ forms: ['absent', 'three'] })) }
		],
		[
			'a figure of a text and one from outside with one id',
			{ ...figures, [checks]: madeChecks([], [outsideFigure()]) }
		],
		[
			'one quantity id in two texts',
			{
				...figures,
				'documents/second.md': madeDocument('One has two words, three letters, none lost.', {
					order: 2
				}),
				'annotations/second.yaml': madeAnnotations(statistic())
			}
		]
	];
	it.each(sound)('takes %s', async (_, files) => {
		const { problems } = await readLibrary(await writeMadeLibrary(files));
		expect(problems, formatProblems(problems)).toEqual([]);
	});

	/** name, files, then file, line, subject and words of the only problem, and the nearest */
	const rows: [string, Files, string, number, string | undefined, RegExp, string?][] = [
		[
			'a claim with one passage',
			{ [claims]: madeClaims(madeClaim({ passages: [first] })) },
			claims,
			5,
			'made',
			/needs at least two passages/
		],
		[
			'a claim’s quote that is absent',
			{
				[claims]: madeClaims(
					madeClaim({ passages: [first, madePassage({ quote: 'threa', changed })] })
				)
			},
			claims,
			11,
			'made',
			/"threa" is not in the text/,
			'"three"'
		],
		[
			'a claim’s quote that is ambiguous',
			{ [text]: madeDocument('One two three, one three.'), [claims]: madeClaims(madeClaim()) },
			claims,
			11,
			'made',
			/"three" stands 2 times/,
			'"One two three" · "One two three, one three"'
		],
		[
			'a claim’s quote after words that are not before it',
			{
				[claims]: madeClaims(madeClaim({ passages: [madePassage({ prefix: 'Only ' }), later] }))
			},
			claims,
			7,
			'made',
			/"One" is not in the text/,
			'"One"'
		],
		[
			'a claim in an unknown document',
			{
				[claims]: madeClaims(
					madeClaim({ passages: [first, madePassage({ document: 'texte', changed })] })
				)
			},
			claims,
			10,
			'made',
			/no document "texte"/,
			'text'
		],
		[
			'a first telling that has changed',
			{ [claims]: madeClaims(madeClaim({ passages: [madePassage({ changed }), later] })) },
			claims,
			6,
			'made',
			/first telling has nothing to differ from/
		],
		[
			'a later telling that does not say what has changed',
			{ [claims]: madeClaims(madeClaim({ passages: [first, madePassage({ quote: 'three' })] })) },
			claims,
			10,
			'made',
			/What changed against the tellings before is missing/
		],
		[
			'an unknown kind of change',
			{
				[claims]: madeClaims(
					madeClaim({
						passages: [first, { ...later, changed: { ...changed, kind: 'wordng' } }]
					})
				)
			},
			claims,
			15,
			'made',
			/kind is "wordng"/,
			'wording'
		],
		[
			'a claim id that stands twice',
			{ [claims]: madeClaims(madeClaim(), madeClaim({ title: 'Other' })) },
			claims,
			17,
			'made',
			/stands twice/
		],
		[
			'a claim with an unknown reference',
			{ [claims]: madeClaims(madeClaim({ references: ['made-origin', 'made-orogin'] })) },
			claims,
			19,
			'made',
			/"made-orogin" is not in/,
			'made-origin'
		],
		[
			'a claim with a reference by the name of what every object has',
			{ [claims]: madeClaims(madeClaim({ references: ['made-origin', 'constructor'] })) },
			claims,
			19,
			'made',
			/"constructor" is not in/
		],
		[
			'claims that are not YAML',
			{ [claims]: 'claims:\n  - id: "made\n' },
			claims,
			3,
			undefined,
			/not YAML/
		],
		['no claims', { [claims]: undefined }, claims, 1, undefined, /cannot be read/],
		['claims of nothing', { [claims]: '' }, claims, 1, undefined, /is empty/],
		[
			'a misspelled list',
			{ [claims]: 'claims: []\nclaimes: []\n' },
			claims,
			2,
			undefined,
			/Unknown field "claimes"/,
			'claims'
		],
		[
			'a check of an unknown figure',
			{
				...figures,
				[checks]: madeChecks([madeCheck({ whole: 'text#words', part: 'text#wards' })])
			},
			checks,
			8,
			'made',
			/no figure "text#wards" \(“part”\)/,
			'text#words'
		],
		[
			'a sum of an unknown figure',
			{
				...figures,
				[checks]: madeChecks([
					madeCheck({ id: 'sound', kind: 'sum', parts: ['text#words', 'text#lost'] }),
					madeCheck({ kind: 'sum', parts: ['text#words', 'text#wards'] })
				])
			},
			checks,
			16,
			'made',
			/no figure "text#wards" \(figure 2 of “parts”\)/,
			'text#words'
		],
		[
			'a unit that does not fit',
			{
				...figures,
				[checks]: madeChecks([
					madeCheck({ kind: 'same-number', quantities: ['text#words', 'text#letters'] })
				])
			},
			checks,
			9,
			'made',
			/figure 1 of “quantities” counts word, figure 2 of “quantities” counts letter/
		],
		[
			'a share that is no percentage',
			{
				...figures,
				[checks]: madeChecks([madeCheck({ whole: 'text#words', share: 'text#lost' })])
			},
			checks,
			8,
			'made',
			/“share” must be a percentage/
		],
		[
			'a division by zero',
			{
				...figures,
				[checks]: madeChecks([madeCheck({ part: 'text#words', whole: 'text#lost' })])
			},
			checks,
			8,
			'made',
			/“whole” is zero/
		],
		[
			'an operand too few',
			{ ...figures, [checks]: madeChecks([madeCheck({ whole: 'text#words' })]) },
			checks,
			3,
			'made',
			/missing are share and part/
		],
		[
			'checks that rest on each other',
			{
				...figures,
				[checks]: madeChecks([
					madeCheck({ id: 'a', kind: 'sum', parts: ['text#words', 'check#b'] }),
					madeCheck({ id: 'b', kind: 'sum', parts: ['check#a', 'text#words'] })
				])
			},
			checks,
			15,
			'b',
			/rests on itself: a → b → a/
		],
		[
			'a check of what is not implied',
			{
				...figures,
				[checks]: madeChecks([
					madeCheck({ id: 'a', kind: 'same-number', quantities: ['text#words', 'text#words'] }),
					madeCheck({ id: 'b', kind: 'sum', parts: ['check#a', 'text#words'] })
				])
			},
			checks,
			15,
			'b',
			/"a" implies no figure/
		],
		[
			'a malformed operand',
			{
				...figures,
				[checks]: madeChecks([madeCheck({ whole: 'text#words', part: 'words' })])
			},
			checks,
			8,
			'made',
			/part: write slug#quantity/
		],
		[
			'a role of another kind of check',
			{ ...figures, [checks]: madeChecks([madeCheck({ total: 'text#words' })]) },
			checks,
			7,
			'made',
			/Unknown field "total"/,
			'title'
		],
		[
			'an unknown kind of check',
			{ ...figures, [checks]: madeChecks([madeCheck({ kind: 'shareof' })]) },
			checks,
			6,
			'made',
			/kind is "shareof"/,
			'share-of'
		],
		[
			'a check id that stands twice',
			{
				...figures,
				[checks]: madeChecks([
					madeCheck({ kind: 'sum', parts: ['text#words', 'text#lost'] }),
					madeCheck({ kind: 'sum', parts: ['text#words', 'text#words'] })
				])
			},
			checks,
			10,
			'made',
			/stands twice/
		],
		[
			'an outside figure with an unknown reference',
			{
				[checks]: madeChecks([], [outsideFigure({ reference: 'made-orogin' })])
			},
			checks,
			8,
			'words',
			/"made-orogin" is not in/,
			'made-origin'
		],
		[
			'an outside figure with a reference by the name of what every object has',
			{
				[checks]: madeChecks([], [outsideFigure({ reference: 'constructor' })])
			},
			checks,
			8,
			'words',
			/"constructor" is not in/
		],
		[
			'an outside figure without a reference',
			{ [checks]: madeChecks([], [outsideFigure({ reference: undefined })]) },
			checks,
			2,
			'words',
			/reference is missing/
		],
		[
			'an outside figure with upTo alone',
			{ [checks]: madeChecks([], [outsideFigure({ upTo: 9 })]) },
			checks,
			9,
			'words',
			/upTo goes with the bound/
		],
		[
			'an outside id that stands twice',
			{ [checks]: madeChecks([], [outsideFigure(), outsideFigure()]) },
			checks,
			9,
			'words',
			/stands twice/
		],
		[
			'a plot of an unknown check',
			{
				...figures,
				[checks]: madeChecks(
					[wordsTwice],
					[outsideFigure()],
					[madePlot({ checks: ['made', 'mede'] })]
				)
			},
			checks,
			23,
			'picture',
			/no check "mede"/,
			'made'
		],
		[
			'a plot of a unit that its checks do not count',
			{
				...figures,
				[checks]: madeChecks([wordsTwice], [outsideFigure()], [madePlot({ unit: 'words' })])
			},
			checks,
			20,
			'picture',
			/No figure of these checks counts "words"/,
			'word'
		],
		[
			'a plot of a figure without end',
			{
				...figures,
				[checks]: madeChecks([wordsTwice], [outsideFigure({ bound: 'at-least' })], [madePlot()])
			},
			checks,
			21,
			'picture',
			/"outside#words" has no end/
		],
		[
			'a plot of nothing on a log scale',
			{
				...figures,
				[checks]: madeChecks(
					[madeCheck({ kind: 'sum', parts: ['text#words', 'text#lost'] })],
					[],
					[madePlot({ scale: 'log' })]
				)
			},
			checks,
			16,
			'picture',
			/"text#lost" begins at zero/
		],
		[
			'a plot id that stands twice',
			{
				...figures,
				[checks]: madeChecks([wordsTwice], [outsideFigure()], [madePlot(), madePlot()])
			},
			checks,
			23,
			'picture',
			/stands twice/
		],
		[
			'a plot without a caption',
			{
				...figures,
				[checks]: madeChecks([wordsTwice], [outsideFigure()], [madePlot({ caption: undefined })])
			},
			checks,
			18,
			'picture',
			/caption is missing/
		],
		['no checks', { [checks]: undefined }, checks, 1, undefined, /cannot be read/],
		[
			'checks that are not YAML',
			{ [checks]: 'checks:\n  - id: a\n id: b\n' },
			checks,
			3,
			undefined,
			/not YAML/
		],
		[
			'a quantity id that stands twice in a note',
			{
				...figures,
				[notes]: madeAnnotations(
					statistic({
						quantities: [
							madeQuantity({ printed: 'two words' }),
							madeQuantity({ printed: 'three letters' })
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
					statistic({ id: 'again', quantities: [madeQuantity({ printed: 'three letters' })] })
				)
			},
			notes,
			25,
			'again',
			/quantity id "made" stands twice/
		],
		[
			'a note that names an unknown voice',
			{ ...speech, [notes]: madeAnnotations(spoken(), spoken({ id: 'b', speaker: 'minstry' })) },
			notes,
			17,
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
			17,
			'b',
			/voice "constructor" is not in/
		],
		[
			'a voice without a passage',
			{ ...speech, [voices]: madeVoices({ ministry, mute: ministry }) },
			voices,
			9,
			'mute',
			/has no passage/
		],
		[
			'a voice of an unknown group',
			{ ...speech, [voices]: madeVoices({ ministry: { ...ministry, group: 'stat' } }) },
			voices,
			8,
			'ministry',
			/no group "stat"/,
			'state'
		],
		[
			'a voice where there are no groups',
			{ ...speech, [voices]: madeVoices({ ministry }, []) },
			voices,
			5,
			'ministry',
			/no group "state"/
		],
		[
			'a term that stands in no text',
			{ [vocabulary]: glossary(madeTerm(), madeTerm({ id: 'lost', forms: ['absent', 'thre'] })) },
			vocabulary,
			9,
			'lost',
			/stands in none of the texts/
		],
		[
			'a term with an unknown reference',
			{ [vocabulary]: glossary(madeTerm({ references: ['made-orogin'] })) },
			vocabulary,
			8,
			'made',
			/"made-orogin" is not in/,
			'made-origin'
		],
		[
			'a term with a reference by the name of what every object has',
			{ [vocabulary]: glossary(madeTerm({ references: ['constructor'] })) },
			vocabulary,
			8,
			'made',
			/"constructor" is not in/
		]
	];
	it.each(rows)('tells %s', async (_, files, file, line, subject, what, nearest) => {
		const { problems } = await readLibrary(await writeMadeLibrary(files));
		expect(problems, formatProblems(problems)).toHaveLength(1);
		const [problem] = problems;
		expect(problem!.what).toMatch(what);
		expect({ file: problem!.file, line: problem!.line }).toEqual({ file, line });
		expect(problem!.subject).toBe(subject);
		expect(problem!.nearest).toBe(nearest);
		expect(problem!.remedy).not.toBe('');
	});

	it('tells the mistakes of voices, glossary, claims and checks at once', async () => {
		const root = await writeMadeLibrary({
			...speech,
			[vocabulary]: stringify({ glossary: [madeTerm({ forms: ['absent'] })], kinds: voicedKinds }),
			[voices]: madeVoices({ ministry, mute: { ...ministry, group: 'nowhere' } }),
			[claims]: madeClaims(
				madeClaim({
					references: ['nowhere'],
					passages: [madePassage({ changed }), madePassage({ quote: 'absent', changed })]
				}),
				madeClaim({ passages: [first, { ...later, document: 'nowhere' }] })
			),
			[checks]: madeChecks(
				[
					madeCheck({ whole: 'text#absent', part: 'check#absent' }),
					madeCheck({ id: 'again', kind: 'sum', parts: ['outside#words', 'check#again'] })
				],
				[outsideFigure({ reference: 'nowhere' })]
			)
		});
		const { problems } = await readLibrary(root);
		const told = problems.map(
			({ file, subject, what }) => `${file.slice(12, -5)} ${subject}: ${what}`
		);
		const expected = [
			/^voices mute: .* no passage/,
			/^voices mute: .* no group "nowhere"/,
			/^vocabulary made: .* none of the texts/,
			/^claims made: .* stands twice/,
			/^claims made: .* "nowhere" is not in/,
			/^claims made: .* nothing to differ from/,
			/^claims made: .* "absent" is not in the text/,
			/^claims made: .* no document "nowhere"/,
			/^checks words: .* "nowhere" is not in/,
			/^checks made: .* "text#absent"/,
			/^checks made: .* "check#absent"/,
			/^checks again: .* rests on itself/
		];
		for (const one of expected) {
			expect(
				told.filter((line) => one.test(line)),
				told.join('\n')
			).toHaveLength(1);
		}
		expect(told).toHaveLength(expected.length);
	});

	it('has no evidence to show where a document is amiss, and tells that alone', async () => {
		const { evidence, problems } = await readLibrary(
			await writeMadeLibrary({
				[notes]: madeAnnotations(madeAnnotation({ quote: 'absent' })),
				[claims]: madeClaims(madeClaim({ passages: [first, { ...later, quote: 'gone' }] }))
			})
		);
		expect(evidence).toBeUndefined();
		expect(problems.map(({ file }) => file)).toEqual([notes]);
	});
});
