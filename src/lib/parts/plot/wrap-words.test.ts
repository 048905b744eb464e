import { describe, expect, it } from 'vitest';
import { stackRows } from './stack-rows.ts';
import { wrapWords } from './wrap-words.ts';

describe('wrapWords', () => {
	/** name, words, characters of a line, lines */
	const rows: [string, string, number, string[]][] = [
		['one line', 'one two', 7, ['one two']],
		['one character too many', 'one two', 6, ['one', 'two']],
		['as many in a line as there is room for', 'a b c d e', 3, ['a b', 'c d', 'e']],
		['a word longer than a line', 'a longest b', 4, ['a', 'longest', 'b']],
		['white space of any kind', ' one \n two ', 20, ['one two']],
		['nothing', '', 5, ['']]
	];
	it.each(rows)('%s', (_, words, chars, lines) => {
		expect(wrapWords(words, chars)).toEqual(lines);
	});
});

describe('stackRows', () => {
	it('gives each row the height of its lines and of its marks', () => {
		const names = [{ name: 'one two' }, { name: 'one' }];
		expect(stackRows(names, { chars: 5, room: 20 })).toEqual({
			stacked: [
				{ row: names[0], lines: 'one\ntwo', top: 0, middle: 40 },
				{ row: names[1], lines: 'one', top: 50, middle: 75 }
			],
			height: 85
		});
	});

	it('is empty without rows', () => {
		expect(stackRows([], { chars: 5, room: 20 })).toEqual({ stacked: [], height: 0 });
	});
});
