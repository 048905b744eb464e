import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { changed, first, later, madeClaim, madeClaims, madePassage } from './made/made-claim.ts';
import { speech } from './made/made-speech.ts';
import { madeDocument, madeLibrary } from './made/made-library.ts';

const text = 'documents/text.md';
const claims = 'annotations/claims.yaml';

describe('readClaims', () => {
	it('finds the place of every telling', async () => {
		const library = await madeLibrary({
			[text]: madeDocument('One two three, none lost.'),
			[claims]: madeClaims(
				madeClaim({
					passages: [first, madePassage({ quote: 't', prefix: 'none los', changed })]
				})
			)
		});
		const telling = { document: 'text', says: 'one', credit: 'nobody', voice: 'own' };
		expect(library.claims).toEqual([
			{
				id: 'made',
				title: 'Made',
				note: 'Made.',
				references: [],
				passages: [
					{ ...telling, quote: 'One', position: { start: 0, end: 3 } },
					{ ...telling, quote: 't', changed, position: { start: 23, end: 24 } }
				]
			}
		]);
	});

	it('finds a quote that only the words after it tell apart', async () => {
		const library = await madeLibrary({
			[text]: madeDocument('One two three, one three.'),
			[claims]: madeClaims(madeClaim({ passages: [first, { ...later, suffix: '.' }] }))
		});
		expect(library.claims[0]?.passages[1]?.position).toEqual({ start: 19, end: 24 });
	});

	it('takes a clause that is somebody else’s than its sentence, where it is said why', async () => {
		const { claims: found } = await madeLibrary({
			...speech,
			[claims]: madeClaims(
				madeClaim({
					passages: [
						{ ...first, differs: 'A clause of the text’s own.' },
						{ ...later, voice: 'ministry' }
					]
				})
			)
		});
		expect(found[0]?.passages.map(({ voice, differs }) => [voice, differs])).toEqual([
			['own', 'A clause of the text’s own.'],
			['ministry', undefined]
		]);
	});

	it('takes a library without claims', async () => {
		const library = await madeLibrary();
		expect(library.claims).toEqual([]);
	});

	const rows: ProblemRow[] = [
		[
			'a claim with one passage',
			{ [claims]: madeClaims(madeClaim({ passages: [first] })) },
			claims,
			5,
			'made',
			/holds fewer than two passages/
		],
		[
			'a claim’s quote that is absent',
			{
				[claims]: madeClaims(
					madeClaim({ passages: [first, madePassage({ quote: 'threa', changed })] })
				)
			},
			claims,
			12,
			'made',
			/"threa" is not in the text/,
			'"three"'
		],
		[
			'a claim’s quote that is ambiguous',
			{ [text]: madeDocument('One two three, one three.'), [claims]: madeClaims(madeClaim()) },
			claims,
			12,
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
			11,
			'made',
			/stands in the text, but not behind the prefix "Only "/
		],
		[
			'a claim in an unknown document',
			{
				[claims]: madeClaims(
					madeClaim({ passages: [first, madePassage({ document: 'texte', changed })] })
				)
			},
			claims,
			11,
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
			11,
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
			17,
			'made',
			/kind is "wordng"/,
			'wording'
		],
		[
			'a kind of change that has a direction, without one',
			{
				[claims]: madeClaims(
					madeClaim({ passages: [first, { ...later, changed: { kind: 'hedge', how: 'So.' } }] })
				)
			},
			claims,
			16,
			'made',
			/direction is missing/
		],
		[
			'a direction that another kind of change has',
			{
				[claims]: madeClaims(
					madeClaim({
						passages: [first, { ...later, changed: { kind: 'hedge', how: 'So.', direction: 'up' } }]
					})
				)
			},
			claims,
			19,
			'made',
			/direction is "up"/,
			'replaced'
		],
		[
			'a direction where there is no way to go',
			{
				[claims]: madeClaims(
					madeClaim({ passages: [first, { ...later, changed: { ...changed, direction: 'up' } }] })
				)
			},
			claims,
			19,
			'made',
			/Unknown field "direction"/
		],
		[
			'a telling that is held against itself',
			{
				[claims]: madeClaims(
					madeClaim({ passages: [first, { ...later, changed: { ...changed, from: 2 } }] })
				)
			},
			claims,
			19,
			'made',
			/is number 2, and is held against number 2/
		],
		[
			'a voice that is not there',
			{ [claims]: madeClaims(madeClaim({ passages: [{ ...first, voice: 'own-x' }, later] })) },
			claims,
			10,
			'made',
			/no voice "own-x"/,
			'own'
		],
		[
			'a telling in another voice than its sentence',
			{
				...speech,
				[claims]: madeClaims(madeClaim({ passages: [first, { ...later, voice: 'ministry' }] }))
			},
			claims,
			10,
			'made',
			/given to "own", and by the notes "ministry" speaks/
		],
		[
			'another voice for a clause that has the voice of its sentence',
			{
				[claims]: madeClaims(madeClaim({ passages: [{ ...first, differs: 'A clause.' }, later] }))
			},
			claims,
			11,
			'made',
			/give the sentence to "own" as well/
		],
		[
			'a claim id that stands twice',
			{ [claims]: madeClaims(madeClaim(), madeClaim({ title: 'Other' })) },
			claims,
			19,
			'made',
			/stands twice/
		],
		[
			'a claim with an unknown reference',
			{ [claims]: madeClaims(madeClaim({ references: ['made-origin', 'made-orogin'] })) },
			claims,
			21,
			'made',
			/"made-orogin" is not in/,
			'made-origin'
		],
		[
			'a claim with a reference by the name of what every object has',
			{ [claims]: madeClaims(madeClaim({ references: ['made-origin', 'constructor'] })) },
			claims,
			21,
			'made',
			/"constructor" is not in/
		],
		[
			'claims that are not YAML',
			{ [claims]: 'claims:\n  - id: "made\n' },
			claims,
			2,
			undefined,
			/not YAML/
		],
		[
			'a claim that one passage tells twice',
			{ [claims]: madeClaims(madeClaim({ passages: [first, { ...later, quote: 'One' }] })) },
			claims,
			12,
			'made',
			/told twice by the same passage, first as number 1/
		],
		['no claims', { [claims]: undefined }, claims, 1, undefined, /file is missing/],
		['claims of nothing', { [claims]: '' }, claims, 1, undefined, /is empty/],
		[
			'a misspelled list',
			{ [claims]: 'claims: []\nclaimes: []\n' },
			claims,
			2,
			undefined,
			/Unknown field "claimes"/,
			'claims'
		]
	];
	it.each(rows)('tells %s', (...row) => expectOnlyProblem(...row));
});
