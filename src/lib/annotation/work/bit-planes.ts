/**
 * Whole numbers below 2^`bits`, of 31 bits at most → their lowest bits, one behind another, then the next ones, eight a byte from
 * its lowest bit: what is rare in all of them becomes runs of zeros, which deflate well.
 */
export function toBitPlanes(numbers: readonly number[], bits: number): Uint8Array {
	const bytes = new Uint8Array(bytesOfPlanes(numbers.length, bits));
	numbers.forEach((number, place) => {
		for (let bit = 0; bit < bits; bit++) {
			const at = bit * numbers.length + place;
			bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (((number >> bit) & 1) << (at & 7));
		}
	});
	return bytes;
}

/** What `toBitPlanes` wrote of `count` numbers → these. */
export const fromBitPlanes = (bytes: Uint8Array, count: number, bits: number): number[] =>
	Array.from({ length: count }, (_, place) => {
		let number = 0;
		for (let bit = 0; bit < bits; bit++) {
			const at = bit * count + place;
			number |= (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) << bit;
		}
		return number;
	});

/** How many bytes `count` numbers need. */
export const bytesOfPlanes = (count: number, bits: number): number => Math.ceil((count * bits) / 8);
