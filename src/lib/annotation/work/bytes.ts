import { strFromU8, strToU8 } from 'fflate';

/** A whole number from 0 to 2^53 - 1, seven bits a byte, the lowest first (LEB128). */
export function numberToBytes(value: number): number[] {
	const bytes: number[] = [];
	// Shifts would cut at 32 bits.
	for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
	return [...bytes, value];
}

/** A whole number of either sign: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
export const foldSign = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
export const unfoldSign = (value: number): number => (value % 2 ? -(value + 1) / 2 : value / 2);

/** How long, in bytes of UTF-8, then these. Half a surrogate pair becomes U+FFFD, a byte order mark in front is lost. */
export function wordsToBytes(words: string): number[] {
	const bytes = strToU8(words);
	return [...numberToBytes(bytes.length), ...bytes];
}

/** Reads what the functions above wrote; each reading throws a RangeError where the bytes end before it. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	get isAtEnd(): boolean {
		return this.#at >= this.#bytes.length;
	}

	take(length: number): Uint8Array {
		const end = this.#at + length;
		if (end > this.#bytes.length) throw new RangeError('The bytes end too early.');
		const taken = this.#bytes.subarray(this.#at, end);
		this.#at = end;
		return taken;
	}

	number(): number {
		let value = 0;
		for (let scale = 1; ; scale *= 128) {
			const [byte = 0] = this.take(1);
			value += (byte & 127) * scale;
			if (!Number.isSafeInteger(value)) throw new RangeError('The number is too great.');
			if (byte < 128) return value;
		}
	}

	signed(): number {
		return unfoldSign(this.number());
	}

	words(): string {
		return strFromU8(this.take(this.number()));
	}
}
