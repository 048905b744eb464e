import { describe, expect, it } from 'vitest';
import type { Quantity } from '../figures/quantity.ts';
import { checkQuantity } from './check-quantity.ts';

const made: Quantity = {
	id: 'made',
	printed: 'about 85,000',
	value: 85_000,
	bound: 'about',
	unit: 'request',
	counts: 'requests'
};
const PASSAGE = 'The office received about 85,000 requests in 2022.';

const check = (fields: Partial<Quantity>, passage = PASSAGE) =>
	checkQuantity({ ...made, ...fields }, [passage], 'the quoted passage');

describe('checkQuantity', () => {
	/** name, fields, passage */
	const sound: [string, Partial<Quantity>, string?][] = [
		['a figure as printed', {}],
		['a figure with the words behind it', { printed: 'about 85,000 requests' }],
		[
			'words that stand twice, once without a bound',
			{ printed: '85,000', bound: 'exact' },
			'Over 85,000 is 85,000.'
		],
		[
			'a bound that is parted from its second number',
			{ printed: 'about … 25,000', value: 25_000 },
			'about 30,000 and 25,000 requests'
		],
		[
			'a percentage in words',
			{ printed: '12 per cent', value: 12, bound: 'exact', unit: '%' },
			'12 per cent of it'
		],
		['half', { printed: 'half', value: 50, bound: 'exact', unit: '%' }, 'half of it'],
		[
			'words without a digit that are read as said',
			{ printed: 'within half a year', value: 6, bound: 'at-most', unit: 'month', readAs: 'Six.' },
			'it came within half a year'
		],
		[
			'words without a digit that are read otherwise, as said',
			{ printed: 'dozens', value: 20, bound: 'between', upTo: 50, readAs: 'As told later.' },
			'dozens came'
		],
		[
			'a bound in the clause before',
			{ printed: '85,000', bound: 'exact' },
			'It is over. 85,000 came.'
		]
	];
	it.each(sound)('takes %s', (_, fields, passage) => {
		expect(check(fields, passage)).toEqual([]);
	});

	const told = (field: string, what: RegExp, remedy: RegExp, nearest?: string) => [
		{
			path: [field],
			what: expect.stringMatching(what),
			remedy: expect.stringMatching(remedy),
			...(nearest !== undefined && { nearest })
		}
	];
	/** name, fields, what is told, and the passage, if it is another */
	const rows: [string, Partial<Quantity>, object[], string?][] = [
		[
			'another value',
			{ value: 850_000 },
			told(
				'value',
				/^value is 850000, but "about 85,000" says value: 85000, bound: about\.$/,
				/^Write value: 85000, bound: about\.$/
			)
		],
		[
			'another bound',
			{ printed: 'over 85,000', bound: 'under' },
			told(
				'bound',
				/^bound is under, but "over 85,000" says value: 85000, bound: over\.$/,
				/bound: over/
			),
			'over 85,000'
		],
		[
			'another high end',
			{ printed: '3–5', value: 3, bound: 'between', upTo: 6 },
			told('upTo', /upTo is 6, but "3–5" says .*upTo: 5/, /upTo: 5/),
			'3–5 days'
		],
		[
			'a number cut off',
			{ printed: 'over 8,00', value: 800, bound: 'over' },
			told('printed', /only as a part of longer words/, /Copy/),
			'over 8,000 requests'
		],
		[
			'thousands that are not in threes',
			{ printed: 'over 8,00', value: 800, bound: 'over' },
			told('printed', /"8,00" are not in threes/, /whole number/),
			'over 8,00 requests'
		],
		[
			'words cut off at their beginning',
			{ printed: 'over 85,000', bound: 'over' },
			told('printed', /"over 85,000" stands in the quoted passage only as a part/, /Copy/),
			'A cover 85,000 pages long'
		],
		[
			'words that are not there',
			{ printed: 'about 84,000', value: 84_000 },
			told(
				'printed',
				/^"about 84,000" does not stand in the quoted passage\.$/,
				/Copy/,
				'about 85,000'
			)
		],
		[
			'a bound left out',
			{ printed: '85,000', bound: 'exact' },
			told('printed', /^"about" beside "85,000" belongs/, /as well/, 'about 85,000')
		],
		[
			'a scale left out',
			{ printed: '8', value: 8, bound: 'exact' },
			told('printed', /^"million" beside "8" belongs/, /as well/, '8 million'),
			'8 million requests'
		],
		[
			'a percent sign left out',
			{ printed: '12', value: 12, bound: 'exact' },
			told('printed', /^"%" beside "12" belongs/, /as well/),
			'12% of them'
		],
		[
			'a currency left out',
			{ printed: '11 billion', value: 11e9, bound: 'exact' },
			told('printed', /^"cny" beside "11 billion" belongs/, /as well/),
			'CNY 11 billion'
		],
		[
			'two numbers',
			{ printed: 'about 85,000 requests in 2022' },
			told(
				'printed',
				/more than one number: 85000, 2022/,
				/^Copy the words of one number; the others/
			)
		],
		[
			'digits that are not read',
			{ printed: '٨٥' },
			told('printed', /^No number can be read in/, /digits 0 to 9/),
			'٨٥'
		],
		[
			'words without one reading, and none is given',
			{ printed: 'hundreds, if not thousands', value: 200, bound: 'between', upTo: 10_000 },
			told('printed', /more than one number/, /readAs/),
			'hundreds, if not thousands'
		],
		[
			'words read otherwise, and nothing says why',
			{ printed: 'dozens', value: 20, bound: 'between', upTo: 100 },
			told('value', /value is 20, but "dozens" says value: 24/, /or say in `readAs`/),
			'dozens came'
		],
		[
			'a reading of a number in digits',
			{ value: 850_000, readAs: 'Otherwise.' },
			told('readAs', /readAs is for words without a digit/, /^Remove readAs\.$/)
		],
		[
			'a reading that is no other',
			{ printed: 'twice', value: 2, bound: 'exact', readAs: 'Two.' },
			told('readAs', /^readAs is not needed/, /^Remove readAs\.$/),
			'twice a year'
		],
		[
			'a percentage that counts requests',
			{ printed: '12%', value: 12, bound: 'exact' },
			told('unit', /^The unit is "request", but "12%" says %\.$/, /^Write unit: "%"\.$/, '%'),
			'12%'
		],
		[
			'requests that are a percentage',
			{ unit: '%' },
			told('unit', /^The unit is %, but "about 85,000" does not say so\.$/, /what is counted/)
		],
		[
			'yuan that are euros',
			{ printed: '5 billion euros', value: 5e9, bound: 'exact', unit: 'CNY' },
			told('unit', /"CNY", but "5 billion euros" says EUR/, /EUR/, 'EUR'),
			'5 billion euros'
		],
		[
			'RMB that are no currency',
			{ printed: '5 million RMB', value: 5e6, bound: 'exact', unit: 'item' },
			told('unit', /"item", but "5 million RMB" says CNY/, /CNY/, 'CNY'),
			'5 million RMB each'
		],
		[
			'a bound parted from its number by more than another number',
			{ printed: 'about … 25,000', value: 25_000 },
			told('printed', /does not stand/, /Copy/),
			'about 30,000 came, and of those that left 25,000 came back'
		]
	];
	it.each(rows)('tells %s', (_, fields, expected, passage) => {
		expect(check(fields, passage)).toMatchObject(expected);
		expect(check(fields, passage)).toHaveLength(expected.length);
	});

	it('prints nothing unseen', () => {
		const [problem] = check({ printed: 'about\u00a085,000\n::error::' });
		expect(problem?.what).toContain('"about⟨U+00A0⟩85,000⟨U+000A⟩::error::"');
	});
});
