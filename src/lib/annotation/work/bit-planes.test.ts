import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOfPlanes, fromBitPlanes, toBitPlanes } from './bit-planes.ts';

it('planes of bits are read back', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(0x3fff)), (numbers) => {
			const bytes = toBitPlanes(numbers, 14);
			expect(bytes).toHaveLength(bytesOfPlanes(numbers.length, 14));
			expect(fromBitPlanes(bytes, numbers.length, 14)).toEqual(numbers);
		})
	);
});

it('the lowest bits come first', () => {
	expect([...toBitPlanes([1, 0, 3, 0], 2)]).toEqual([0b0100_0101]);
});
