import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import { splitLongText } from './split-long-text.ts';

describe('splitLongText', () => {
	/** name, text, then the parts and the lines on which they begin, where ten characters are long */
	const rows: [string, string, [number, string][]][] = [
		['leaves a short text whole', 'One.\n\nTwo.', [[1, 'One.\n\nTwo.']]],
		[
			'parts between paragraphs',
			'One two three.\n\nFour.\n\nFive six seven eight.\n',
			[
				[1, 'One two three.\n\nFour.\n\n'],
				[5, 'Five six seven eight.\n']
			]
		],
		[
			'does not part a list',
			'One two three.\n\n- Four\n\n- Five\n\nSix.',
			[[1, 'One two three.\n\n- Four\n\n- Five\n\nSix.']]
		],
		[
			'does not part lines of one paragraph',
			'One two three\nfour\nfive',
			[[1, 'One two three\nfour\nfive']]
		]
	];
	it.each(rows)('%s', (_, text, expected) => {
		expect(splitLongText(text, 10).map((part) => [part.line, part.text])).toEqual(expected);
	});
});

it('a long text is read as a short one is', async () => {
	const paragraph = `${'One two three four. '.repeat(20)}\n\n- Five\n- Six\n\n`;
	const long = paragraph.repeat(1500) + 'A *slip*.\n';
	const { texts, lines, paragraphs, problems } = await parseMarkdown('text.md', long);
	expect(splitLongText(long).length).toBe(1);
	const prose = `${'One two three four. '.repeat(20)}\n\n`;
	const parted = await parseMarkdown('text.md', (prose + paragraph).repeat(750) + 'A *slip*.\n');
	expect(splitLongText((prose + paragraph).repeat(750)).length).toBeGreaterThan(1);
	expect(texts).toHaveLength(1500 * 3 + 1);
	expect(lines.at(-1)).toBe(1500 * 5 + 1);
	expect(paragraphs.at(-1)?.blocks).toEqual([1500 * 3]);
	expect(problems.map(({ line }) => line)).toEqual([1500 * 5 + 1]);
	expect(parted.texts).toHaveLength(750 * 4 + 1);
	expect(parted.lines.at(-1)).toBe(750 * 7 + 1);
	expect(parted.paragraphs.at(-1)?.blocks).toEqual([750 * 4]);
	expect(parted.problems.map(({ line }) => line)).toEqual([750 * 7 + 1]);
});
