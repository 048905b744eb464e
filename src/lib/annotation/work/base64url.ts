const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(ALPHABET, (letter, value) => [letter, value]));

/** Bytes → base64url without padding (RFC 4648, section 5): four letters for three bytes. */
export function toBase64url(bytes: Uint8Array): string {
	let letters = '';
	let bits = 0;
	let held = 0;
	for (const byte of bytes) {
		held = (held << 8) | byte;
		for (bits += 8; bits >= 6; bits -= 6) letters += ALPHABET.charAt((held >> (bits - 6)) & 63);
		held &= (1 << bits) - 1;
	}
	return bits > 0 ? letters + ALPHABET.charAt((held << (6 - bits)) & 63) : letters;
}

/**
 * Base64url → bytes; nothing, where a letter is none of its own, or where the last letters say what no bytes are written
 * as: so every change of a letter is a change of the bytes.
 */
export function fromBase64url(letters: string): Uint8Array | undefined {
	const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
	let [bits, held, at] = [0, 0, 0];
	for (const letter of letters) {
		const value = VALUES.get(letter);
		if (value === undefined) return undefined;
		held = (held << 6) | value;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			bytes[at++] = held >> bits;
			held &= (1 << bits) - 1;
		}
	}
	return bits < 6 && held === 0 ? bytes : undefined;
}
