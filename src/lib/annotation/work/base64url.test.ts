import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';

describe('toBase64url', () => {
	it('writes as Node does, and is read back', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				const letters = toBase64url(bytes);
				expect(letters).toBe(Buffer.from(bytes).toString('base64url'));
				expect(fromBase64url(letters)).toEqual(bytes);
			})
		);
	});
});

describe('fromBase64url', () => {
	it.each([
		['a letter of plain base64', 'ab+/'],
		['padding', 'YQ=='],
		['one letter too many', 'YWJjZ'],
		['last bits that no byte has', 'YR'],
		['what is no ASCII', 'YWJ😀']
	])('refuses %s', (_, letters) => {
		expect(fromBase64url(letters)).toBeUndefined();
	});
});
