import { describe, expect, it } from 'vitest';
import { madeCheck, madeChecks } from './made/made-check.ts';
import {
	madeAnnotation,
	madeAnnotations,
	madeDocument,
	madeProblems,
	madeQuantity,
	type MadeFiles
} from './made/made-library.ts';

const figure = (id: string, quote: string, printed: string, value: number, bound = 'exact') =>
	madeAnnotation({
		...{ id, kind: 'unverifiable-statistic', signal: undefined, credit: 'none', quote },
		quantities: [madeQuantity({ id, printed, value, bound })]
	});
const side = (id: string, quote: string, strength: string, ...conflicts: string[]) =>
	madeAnnotation({ id, quote, signal: 'discrepancy', strength, conflicts });

/** A text with two numbers and something without one; two notes on figures, then these. */
const text = (second: string, ...notes: object[]): MadeFiles => ({
	'documents/text.md': madeDocument(`It had 20 ships. It had ${second} ships. It had none.`),
	'annotations/text.yaml': madeAnnotations(
		figure('few', 'It had 20 ships', '20', 20),
		second.startsWith('over')
			? figure('many', `It had ${second} ships`, second, 15, 'over')
			: figure('many', `It had ${second} ships`, second, 90),
		...notes
	)
});
const both = (strength: string, second = '90') => [
	side('a', 'had 20 ships', strength, 'b'),
	side('b', `had ${second} ships`, strength, 'a')
];
const held = (fields: object = {}) => ({
	'annotations/checks.yaml': madeChecks([
		madeCheck({ kind: 'same-number', quantities: ['text#few', 'text#many'], ...fields })
	])
});

describe('checkStrengths', () => {
	const sound: [string, MadeFiles][] = [
		['strict, where both cannot be true', { ...text('90', ...both('strict')), ...held() }],
		[
			'ordinary, where something is presumed',
			{ ...text('90', ...both('ordinary')), ...held({ presumes: 'it is one harbour' }) }
		],
		[
			'ordinary, where “over” has no end',
			{ ...text('over 15', ...both('ordinary', 'over 15')), ...held() }
		],
		['strict, where nothing is compared', text('90', ...both('strict'))],
		[
			'ordinary, where the passage holds another number',
			{
				...text(
					'90',
					side('a', 'had 20 ships', 'ordinary', 'b'),
					side('b', 'had none', 'ordinary', 'a')
				),
				...held()
			}
		],
		[
			'strict, where another conflict is about no figure',
			{
				...text(
					'90',
					side('a', 'had 20 ships', 'strict', 'b', 'c'),
					side('b', 'had 90 ships', 'ordinary', 'a'),
					side('c', 'had none', 'strict', 'a')
				),
				...held({ presumes: 'it is one harbour' })
			}
		]
	];
	it.each(sound)('takes a discrepancy that is %s', async (_, files) => {
		expect(await madeProblems(files)).toEqual([]);
	});

	it('tells both notes of a discrepancy that is ordinary, though both cannot be true', async () => {
		const problems = await madeProblems({ ...text('90', ...both('ordinary')), ...held() });
		expect(problems.map(({ subject, what }) => [subject, what])).toEqual([
			['a', 'By the check "made" both figures cannot be true; here the strength is ordinary.'],
			['b', 'By the check "made" both figures cannot be true; here the strength is ordinary.']
		]);
	});

	it.each([
		['something is presumed', '90', { presumes: 'it is one harbour' }],
		['“over” has no end', 'over 15', {}]
	])('tells a discrepancy that is strict, though %s', async (_, second, fields) => {
		const problems = await madeProblems({
			...text(second, ...both('strict', second)),
			...held(fields)
		});
		expect(problems.map(({ subject, what }) => [subject, what])).toEqual([
			['a', 'The strength is strict, but by the check "made" both figures can be true.'],
			['b', 'The strength is strict, but by the check "made" both figures can be true.']
		]);
	});

	it('looks at figures that go in by way of another check', async () => {
		const problems = await madeProblems({
			...text('90', ...both('ordinary')),
			'annotations/checks.yaml': madeChecks([
				madeCheck({ id: 'twice', kind: 'sum', parts: ['text#few', 'text#few'] }),
				madeCheck({ kind: 'same-number', quantities: ['check#twice', 'text#many'] })
			])
		});
		expect(problems.map(({ subject }) => subject)).toEqual(['a', 'b']);
	});
});
