import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, foldSign, numberToBytes, unfoldSign, wordsToBytes } from './bytes.ts';

describe('ByteReader', () => {
	it('reads numbers and words one behind another', () => {
		const words = fc.string({ unit: 'grapheme' });
		fc.assert(
			fc.property(fc.maxSafeNat(), fc.integer(), words, (number, signed, words) => {
				const reader = new ByteReader(
					Uint8Array.from([
						...numberToBytes(number),
						...numberToBytes(foldSign(signed)),
						...wordsToBytes(words)
					])
				);
				expect([reader.number(), reader.signed(), reader.words(), reader.isAtEnd]).toEqual([
					number,
					signed,
					words,
					true
				]);
			})
		);
	});

	it.each([
		['the bytes end', [128]],
		['the number is greater than 2^53 - 1', Array(9).fill(255)]
	])('throws where %s', (_, bytes) => {
		expect(() => new ByteReader(Uint8Array.from(bytes)).number()).toThrow(RangeError);
	});
});

describe('foldSign', () => {
	it.each([
		[0, 0],
		[-1, 1],
		[1, 2],
		[-5e12, 1e13 - 1]
	])('%i becomes %i and back', (signed, folded) => {
		expect(foldSign(signed)).toBe(folded);
		expect(unfoldSign(folded)).toBe(signed);
	});
});
