import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text projection in UTF-8, in hexadecimal. Not by the browser’s own `crypto.subtle`, which is not there on a
 * school’s server without a certificate.
 */
export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
