import { describe, expect, it } from 'vitest';
import { findMisread } from './find-misread.ts';

/** UTF-8 as somebody shows it who takes it for Windows-1252. */
const misread = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text));
const asLatin1 = (text: string) => Buffer.from(text).toString('latin1');

describe('findMisread', () => {
	it.each(['“', '”', '’', '–', '—', '…', '€', 'é', 'ü', '\u00a0', '😀', 'про', 'ñ'])(
		'finds %j, read in a wrong encoding',
		(meant) => {
			expect(findMisread(`so ${misread(meant)} it`)?.meant).toBe(meant);
		}
	);

	it('finds Latin-1 as well', () => {
		expect(findMisread(asLatin1('“a”'))?.meant).toBe('“');
		expect(findMisread(asLatin1('é'))?.meant).toBe('é');
	});

	it.each([
		'“It’s fine” – he said …',
		'CAFÉ”, MANHÃ”, «À l’État», Ângela, pâte, «VOILÀ»',
		'Ærø, Þór, Århus, Ñandú, ÐÞ, São João',
		'国家安全 هذا Москва ελλ',
		'12 € · 5 £ · 3 ½ · ×'
	])('leaves %s alone', (line) => {
		expect(findMisread(line)).toBeUndefined();
	});
});
