import { describe, expect, it } from 'vitest';
import { plainLines } from '../source/plain-lines.ts';
import { checkCharacters } from './check-characters.ts';

const check = (text: string, listed: string[] = []) =>
	checkCharacters('made.txt', plainLines(text), listed, (all) => `List ${all.join(', ')}.`);

describe('checkCharacters', () => {
	/** name, text, line, words, remedy */
	const rows: [string, string, number, string, string][] = [
		['a no-break space', 'a\n\nb\u00a0c', 3, 'no-break space (U+00A0): "b⟨U+00A0⟩c".', 'U+00A0'],
		['an ideographic space', '国\u3000家', 1, 'ideographic space (U+3000)', 'U+3000'],
		['a tab', 'a\tb', 1, 'tab (U+0009): "a⟨U+0009⟩b"', 'U+0009'],
		['a soft hyphen', 'sec\u00adurity', 1, 'soft hyphen (U+00AD)', 'U+00AD'],
		['what could not be decoded', 'caf\ufffd', 1, 'replacement character', 'U+FFFD'],
		['a C1 control', 'a\u0093b', 1, 'control character (U+0093)', 'U+0093'],
		['a direction override', 'a\u202eb', 1, 'right-to-left override (U+202E)', 'U+202E'],
		['a right-to-left mark', 'قال\u200f.', 1, 'right-to-left mark (U+200F)', 'U+200F'],
		['a byte order mark in front', '\ufeffa', 1, 'byte order mark (U+FEFF)', 'U+FEFF'],
		['a zero-width space', 'a\u200bb', 1, 'zero width space (U+200B)', 'U+200B'],
		['a form feed within a line', 'a\fb', 1, 'form feed (U+000C)', 'U+000C'],
		['a line separator', 'a\u2028b', 1, 'line separator (U+2028)', 'U+2028'],
		['a misread encoding', 'a\nâ€œso', 2, '"â€œ", which looks like "“" read in a wrong', 'U+00E2']
	];
	it.each(rows)('tells %s', (_, text, line, what, character) => {
		expect(check(text)).toEqual([
			{
				file: 'made.txt',
				line,
				what: expect.stringContaining(what),
				remedy: `List ${character}.`
			}
		]);
		expect(check(text, [character])).toEqual([]);
	});

	it('tells each character once, with all that have to be listed', () => {
		const problems = check('a\u00a0b\nc\u00a0d\u200b\ne\u00a0f\u00adg', ['U+00AD']);
		expect(problems.map(({ line, what }) => [line, what])).toEqual([
			[1, expect.stringMatching(/no-break space.*; so do 2 more lines\.$/)],
			[2, expect.stringMatching(/zero width space/)]
		]);
		expect(new Set(problems.map(({ remedy }) => remedy))).toEqual(
			new Set(['List U+00AD, U+00A0, U+200B.'])
		);
	});

	it('says nothing of white space at the ends of lines, which is not printed', () => {
		expect(check('\u3000\u3000缩进。\n\u00a0\n\fa\t')).toEqual([]);
	});
});
