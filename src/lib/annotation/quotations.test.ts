import { describe, expect, it } from 'vitest';
import { printedIn, quotationsIn, stands } from './quotations.ts';

describe('quotationsIn', () => {
	/** name, what is written, its quotations, pieces apart */
	const rows: [string, string, string[][]][] = [
		['none', 'As printed.', []],
		['each by itself', '“One” and “two three”.', [['One'], ['two three']]],
		['an ellipsis splits', '“one … three”', [['one', 'three']]],
		['an ellipsis at an end leaves nothing', '“… three”', [['three']]],
		['words of ours are none', 'Say *“so to speak”*.', []],
		['nothing but punctuation', 'It ends on “.”', [[]]]
	];
	it.each(rows)('%s', (_, written, expected) => {
		expect(quotationsIn(written)).toEqual(expected);
	});
});

describe('stands', () => {
	const printed = printedIn(
		'One two.\nHe said “three four”, and\u00a0more than 2.5% of Authoritie3s. 9–12, 2021/22.'
	);

	const sound: string[] = [
		'One two.',
		'one two',
		'Two',
		'two,',
		'said ‘three four’',
		'and more than',
		'2.5% of Authoritie3s'
	];
	it.each(sound)('finds “%s”', (piece) => {
		expect(stands(piece, printed)).toBe(true);
	});

	/** name, piece */
	const amiss: [string, string][] = [
		['other words', 'one three'],
		['another letter within', 'one Two'],
		['half a word', 'wo'],
		['half a word at its end', 'One tw'],
		['half a figure', '5% of'],
		['words of two lines', 'two He said'],
		['punctuation within', 'One, two'],
		['a misprint mended', 'Authorities'],
		['the end of a span', '12'],
		['half a year pair', '2021']
	];
	it.each(amiss)('does not find %s', (_, piece) => {
		expect(stands(piece, printed)).toBe(false);
	});
});
