import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteForMessage } from './quote-for-message.ts';
import { nameCharacter, unusualCharacters } from './unusual-characters.ts';

describe('quoteForMessage', () => {
	/** name, words, what a message prints */
	const rows: [string, string, string][] = [
		['plain words', 'said on Tuesday', '"said on Tuesday"'],
		['nothing', '', '""'],
		['other scripts as they are', 'é 国家 هذا 😀', '"é 国家 هذا 😀"'],
		['marks as they are', 'e\u0301', '"e\u0301"'],
		['quotation marks as they are', 'a "b" \\n', '"a "b" \\n"'],
		['a line feed that would begin a command', 'a\n::error::b', '"a⟨U+000A⟩::error::b"'],
		['a terminal’s escape', '\u001b[31mred', '"⟨U+001B⟩[31mred"'],
		['C1 controls', 'a\u009bb\u0085c', '"a⟨U+009B⟩b⟨U+0085⟩c"'],
		['a direction override', 'a\u202eb', '"a⟨U+202E⟩b"'],
		['a right-to-left mark', 'قال\u200f.', '"قال⟨U+200F⟩."'],
		['spaces that are none', 'a\u00a0b\u3000c', '"a⟨U+00A0⟩b⟨U+3000⟩c"'],
		['separators of lines', 'a\u2028b\u2029c', '"a⟨U+2028⟩b⟨U+2029⟩c"'],
		['what has no width', 'a\u200bb\u00adc\ufeffd', '"a⟨U+200B⟩b⟨U+00AD⟩c⟨U+FEFF⟩d"'],
		['fillers', 'a\u3164b\u2800c', '"a⟨U+3164⟩b⟨U+2800⟩c"'],
		['half a character', 'a\ud83d', '"a⟨U+D83D⟩"'],
		['tag characters', 'a\u{e0041}', '"a⟨U+E0041⟩"']
	];
	it.each(rows)('prints %s', (_, words, printed) => {
		expect(quoteForMessage(words)).toBe(printed);
	});

	it('cuts what is long, between characters', () => {
		expect(quoteForMessage('😀'.repeat(5), 5)).toBe(`"${'😀'.repeat(5)}"`);
		expect(quoteForMessage('😀'.repeat(6), 5)).toBe(`"${'😀'.repeat(4)}…"`);
		expect(quoteForMessage('a'.repeat(10_000_000)).length).toBe(122);
	});

	it('lets nothing through that is not seen, whatever the words', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (words) => {
				expect(unusualCharacters(quoteForMessage(words))).toEqual([]);
			}),
			{ seed: 12, numRuns: 2000 }
		);
	});
});

describe('nameCharacter', () => {
	/** character, name */
	const rows: [string, string][] = [
		['\u00a0', 'no-break space (U+00A0)'],
		['\u200f', 'right-to-left mark (U+200F)'],
		['\u0001', 'control character (U+0001)'],
		['\ud800', 'half of a character (U+D800)'],
		['\ue000', 'character of private use (U+E000)'],
		['\uffff', 'code point that is no character (U+FFFF)'],
		['\u{e0041}', 'invisible character (U+E0041)'],
		['â', '“â” (U+00E2)']
	];
	it.each(rows)('%j is %s', (character, name) => {
		expect(nameCharacter(character)).toBe(name);
	});
});
