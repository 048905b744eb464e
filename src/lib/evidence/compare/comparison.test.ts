import { describe, expect, it } from 'vitest';
import { madeYaml } from '../../library/made/made-yaml.ts';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts } from '../../library/made/made-texts.ts';
import { claimTrails } from '../claims/claims-page.ts';
import { compare, comparePath } from './comparison.ts';
import { pairs } from './pairs.ts';

describe('compare', async () => {
	const telling = (document: string, quote: string, first = false) => ({
		document,
		quote,
		says: quote,
		credit: 'nobody',
		voice: 'own',
		...(!first && { changed: { kind: 'nothing', how: 'The same.' } })
	});
	const library = await madeLibrary({
		...madeTexts({
			one: { body: 'One. Two. Six. A b c d e f.' },
			two: { body: 'Ten. A b c d e f.' },
			three: { body: 'Twelve.' }
		}),
		'annotations/claims.yaml': madeYaml({
			claims: [
				{
					id: 'within-one',
					title: 'Within one',
					note: 'Twice in one text.',
					passages: [telling('one', 'One.', true), telling('one', 'Two.')]
				},
				{
					id: 'one-and-two',
					title: 'One and two',
					note: 'Twice in the one, once in the other.',
					passages: [telling('one', 'Six.', true), telling('two', 'Ten.'), telling('one', 'One.')]
				},
				{
					id: 'everywhere',
					title: 'Everywhere',
					note: 'In all.',
					passages: [
						telling('three', 'Twelve.', true),
						telling('one', 'Two.'),
						telling('two', 'Ten.')
					]
				}
			]
		})
	});
	const found = pairs(library).map((pair) => compare(pair, claimTrails(library)));

	it('has the claims that both make, with the tellings of each', () => {
		expect(
			found.map(({ a, b, claims }) => [
				`${a.slug} ${b.slug}`,
				claims.map(({ claim, a, b }) => [
					claim.id,
					a.map(({ quote }) => quote),
					b.map(({ quote }) => quote)
				])
			])
		).toEqual([
			[
				'one two',
				[
					['one-and-two', ['Six.', 'One.'], ['Ten.']],
					['everywhere', ['Two.'], ['Ten.']]
				]
			],
			['one three', [['everywhere', ['Two.'], ['Twelve.']]]],
			['two three', [['everywhere', ['Ten.'], ['Twelve.']]]]
		]);
	});

	it('has the sentences that both print', () => {
		expect(found.map(({ shared }) => shared.map(({ a, b }) => [a.number, b.number]))).toEqual([
			[[4, 2]],
			[],
			[]
		]);
	});
});

it('comparePath names both texts, in their order', () => {
	expect(comparePath({ slug: 'one' }, { slug: 'two' })).toBe('/evidence/compare/one/two/');
});
