import { describe, expect, it } from 'vitest';
import { checkIntricacy, paragraphsOf } from './check-intricacy.ts';

describe('paragraphsOf', () => {
	/** name, text, then the lines on which its paragraphs begin */
	const rows: [string, string, number[]][] = [
		['a line', 'One.', [1]],
		['blank lines between', '\nOne.\n\n\nTwo.\n', [2, 5]],
		['a line broken in two', 'One\ntwo.\n\nThree.', [1, 4]],
		['items of a list', '- One\n- Two\n\nThree.', [1, 2, 4]],
		['nothing', '\n\n', []]
	];
	it.each(rows)('parts %s', (_, text, lines) => {
		expect(Array.from(paragraphsOf(text), ({ line }) => line)).toEqual(lines);
	});
});

describe('checkIntricacy', () => {
	/** name, text, then the line and words of what is told; nothing where the text is let through */
	const rows: [string, string, number?, RegExp?][] = [
		['prose', 'One *two* [three].'],
		['2,000 brackets', '['.repeat(2000)],
		['2,001 brackets', `One.\n\n${'['.repeat(2001)}`, 3, /holds 2001 signs/],
		['brackets that are escaped', '\\['.repeat(1001), 1, /holds 2002 signs/],
		['brackets over many lines', '[\n'.repeat(2001), 1, /holds 2001 signs/],
		['as many, each in an item of a list', '- [\n'.repeat(2001)],
		['as many, each in a paragraph', '[\n\n'.repeat(2001)],
		['50 quotations', '> '.repeat(50)],
		['51 quotations', `${'>'.repeat(51)}a`, 1, /begins with 51 signs/],
		['51 lists', `One.\n\n${'- '.repeat(51)}a`, 3, /begins with 51 signs/]
	];
	it.each(rows)('%s', (_, text, line, what) => {
		const told = checkIntricacy(text);
		expect(told.map((one) => one.line)).toEqual(line === undefined ? [] : [line]);
		if (what) expect(told[0]?.what).toMatch(what);
	});
});
