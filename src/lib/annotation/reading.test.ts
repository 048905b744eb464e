import { describe, expect, it } from 'vitest';
import { parseRound } from './reading.ts';

const HEAD = 'note\tedition\tkind\treader\tspecific\ttrue\tcheckable\tfair\tteaches\tweakest';
const parse = (...cards: string[]) =>
	parseRound('round-2.tsv', [HEAD, ...cards, ''].join('\n'), '2');

describe('parseRound', () => {
	it('gives the means of all cards, for each edition by itself', () => {
		const { rounds, problems } = parse(
			'a#one\tsecond\tk\tteacher\t5\t4\t3\t4\t4\tA "quote".',
			'a#one\tsecond\tk\teditor\t4\t4\t2\t4\t3\t-',
			'a#old\tfirst\tk\teditor\t1\t1\t1\t1\t1\t-'
		);
		expect(problems).toEqual([]);
		expect(rounds).toEqual([
			{
				round: '2',
				edition: 'first',
				notes: 1,
				means: { specific: 1, true: 1, checkable: 1, fair: 1, teaches: 1 },
				mean: 1
			},
			{
				round: '2',
				edition: 'second',
				notes: 1,
				means: { specific: 4.5, true: 4, checkable: 2.5, fair: 4, teaches: 3.5 },
				mean: 3.7
			}
		]);
	});

	const amiss: [string, string, RegExp][] = [
		['an empty mark', 'a#b\tfirst\tk\teditor\t\t1\t1\t1\t1\t-', /of which , 1, 1, 1, 1 should/],
		['a mark above five', 'a#b\tfirst\tk\teditor\t6\t1\t1\t1\t1\t-', /6, 1/],
		['half a mark', 'a#b\tfirst\tk\teditor\t2.5\t1\t1\t1\t1\t-', /2\.5/],
		['a cell too few', 'a#b\tfirst\tk\teditor\t1\t1\t1\t1\t1', /9 cells/]
	];
	it.each(amiss)('tells %s, with its line', (_, card, what) => {
		expect(parse('a#b\tfirst\tk\teditor\t1\t1\t1\t1\t1\t-', card).problems).toEqual([
			expect.objectContaining({ file: 'round-2.tsv', line: 3, what: expect.stringMatching(what) })
		]);
	});

	it('tells a header that is another', () => {
		expect(parseRound('round-1.tsv', 'note\tmarks\n', '1').problems).toEqual([
			expect.objectContaining({ line: 1, what: expect.stringMatching(/columns are not note/) })
		]);
	});
});
