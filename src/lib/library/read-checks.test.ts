import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { figures, madeCheck, madeChecks, outsideFigure, statistic } from './made/made-check.ts';
import {
	madeAnnotations,
	madeDocument,
	madeLibrary,
	madeProblems,
	type MadeFiles
} from './made/made-library.ts';
import { madeYaml } from './made/made-yaml.ts';

const checks = 'annotations/checks.yaml';

/** A check for each of the names, in the cluster of that name; and these clusters. */
const madeClusters = (named: string[], clusters: string[]) =>
	madeYaml({
		outside: [],
		checks: named.map((cluster, index) =>
			madeCheck({
				...{ id: `made-${index}`, kind: 'sum', parts: ['text#words', 'text#lost'] },
				cluster
			})
		),
		clusters: clusters.map((id) => ({ id, title: 'One case' }))
	});

describe('readChecks', () => {
	it('carries out checks', async () => {
		const library = await madeLibrary({
			...figures,
			[checks]: madeChecks(
				[madeCheck({ kind: 'same-number', quantities: ['text#words', 'outside#words'] })],
				[outsideFigure()]
			)
		});
		expect(library.checks.map(({ result }) => result.verdict)).toEqual(['cannot-both-be-true']);
	});

	it('takes a library without checks', async () => {
		const library = await madeLibrary();
		expect(library.checks).toEqual([]);
	});

	const sound: [string, MadeFiles][] = [
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
		expect(await madeProblems(files)).toEqual([]);
	});

	const rows: ProblemRow[] = [
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
			/“share” must be a percentage; its unit is word/
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
			/Of whole, share, part only one may be left out; missing are share and part/
		],
		[
			'a check that is said to be open, and has figures enough',
			{
				...figures,
				[checks]: madeChecks([
					madeCheck({ kind: 'sum', parts: ['text#words', 'text#lost'], missing: 'the total' })
				])
			},
			checks,
			3,
			'made',
			/said to be open/
		],
		[
			'a cluster that is not there',
			{
				...figures,
				[checks]: madeClusters(['one', 'one', 'won'], ['one'])
			},
			checks,
			26,
			'made-2',
			/no cluster "won"/,
			'one'
		],
		[
			'a cluster of one',
			{
				...figures,
				[checks]: madeClusters(['one', 'one', 'two'], ['one', 'two'])
			},
			checks,
			30,
			'two',
			/"two" has fewer than two checks/
		],
		[
			'a cluster that stands twice',
			{
				...figures,
				[checks]: madeClusters(['one', 'one'], ['one', 'one'])
			},
			checks,
			22,
			'one',
			/stands twice/
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
			/^part, "words", is no address of a figure: slug#quantity/
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
			/upTo goes with the bound between alone/
		],
		[
			'an outside id that stands twice',
			{ [checks]: madeChecks([], [outsideFigure(), outsideFigure()]) },
			checks,
			9,
			'words',
			/stands twice/
		],
		['no checks', { [checks]: undefined }, checks, 1, undefined, /file is missing/],
		[
			'checks that are not YAML',
			{ [checks]: 'checks:\n  - id: a\n id: b\n' },
			checks,
			3,
			undefined,
			/not YAML/
		]
	];
	it.each(rows)('tells %s', (...row) => expectOnlyProblem(...row));
});
