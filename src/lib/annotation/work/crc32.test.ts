import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

/** The second is the check value that catalogues of CRCs give for this one. */
it.each([
	['', 0],
	['123456789', 0xcbf43926]
])('the CRC-32 of “%s” is %i', (words, crc) => {
	expect(crc32(strToU8(words))).toBe(crc);
});
