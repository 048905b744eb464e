import { describe, expect, it } from 'vitest';
import { hostileStrings } from '../library/made/hostile-strings.ts';
import { madeDocument, madeFrontMatter, madeLibrary } from '../library/made/made-library.ts';
import { cssString, printStyle } from './print-style.ts';

/** What a browser reads of a string of CSS (CSS Syntax 3, 4.3.5). */
const readCssString = (css: string) =>
	css
		.slice(1, -1)
		.replace(/\\(?:([0-9a-f]{1,6}) ?|(.))/gs, (_, code?: string, sign?: string) =>
			code === undefined ? (sign ?? '') : String.fromCodePoint(parseInt(code, 16))
		);

describe('printStyle', () => {
	it('tells whose words stand where, where theirs are from, whose they are, and the day', async () => {
		const library = await madeLibrary({
			'documents/text.md': madeDocument('One two.', { rights: 'Theirs, "all".' })
		});
		const style = printStyle(library, 'text') ?? '';
		const { carrier } = madeFrontMatter;
		expect(style).toContain(`In a frame: theirs, word for word as found at ${carrier} on `);
		expect(style).toMatch(/ on \d{1,2} [A-Z][a-z]+ \d{4}\./);
		expect(style).toContain('Theirs, \\"all\\".');
		expect(style).toContain('/documents/text/"');
	});

	it('is there for documents of the library only', async () => {
		expect(printStyle(await madeLibrary(), 'txet')).toBeUndefined();
	});
});

it.each(hostileStrings.map((words) => [words] as const))('a string of CSS holds %j', (words) => {
	const css = cssString(words);
	expect(css).not.toMatch(/[\n\r\f]/);
	expect(css.slice(1, -1)).not.toMatch(/(?<!\\)(?:\\\\)*"/);
	expect(readCssString(css)).toBe(words);
});
