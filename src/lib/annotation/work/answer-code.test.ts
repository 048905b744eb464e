import { describe, expect, it } from 'vitest';
import { CODE_BITS, CODED_KINDS, fromCode, toCode, type CodedAnswer } from './answer-code.ts';
import { LOOKUPS, SURENESS } from './terms.ts';

describe('toCode', () => {
	/** Lines that are kept somewhere are read by these. */
	it.each<[string, CodedAnswer, number]>([
		['nothing', { unsure: false, blind: false, shown: false }, 0b0_110_00_0_0_000000],
		['none', { kinds: [], unsure: false, blind: false, shown: false }, 0b0_000_00_0_1_000000],
		['unsure', { unsure: true, blind: true, shown: false }, 0b1_000_00_1_0_000000],
		[
			'all that there is',
			{
				kinds: [...CODED_KINDS],
				unsure: true,
				sure: 3,
				lookup: 'nobody',
				blind: true,
				shown: true
			},
			0b1_1_101_11_1_1_111111
		],
		[
			'the first kind',
			{ kinds: ['official-source'], unsure: false, blind: false, shown: false },
			0b1_000001
		],
		[
			'the last kind',
			{ kinds: ['corroborated'], unsure: false, blind: false, shown: false },
			0b1_100000
		]
	])('%s is the same code for ever', (_, answer, code) => {
		expect(toCode(answer)).toBe(code);
		expect(fromCode(code)).toEqual(answer);
	});

	it('has a code of its own for every answer', () => {
		const codes = new Set<number>();
		let count = 0;
		for (const kinds of [undefined, [], ...CODED_KINDS.map((kind) => [kind])])
			for (const sure of [undefined, ...SURENESS])
				for (const lookup of [undefined, ...LOOKUPS])
					for (const [unsure, blind] of [
						[true, true],
						[true, false],
						[false, true],
						[false, false]
					] as const) {
						const answer = { kinds, unsure, sure, lookup, blind, shown: blind !== unsure };
						expect(fromCode(toCode(answer))).toEqual(answer);
						codes.add(toCode(answer));
						count++;
					}
		expect(codes.size).toBe(count);
		expect(Math.min(...codes)).toBeGreaterThan(0);
		expect(Math.max(...codes)).toBeLessThan(2 ** CODE_BITS);
	});
});
