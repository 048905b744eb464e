import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { changingMarkup, skeleton, withoutTags } from '../../library/made/hostile-strings.ts';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts } from '../../library/made/made-texts.ts';
import type { MarkedText } from './compare-marks.ts';
import { pairPage } from './compare-page.ts';
import CompareColumn from './CompareColumn.svelte';

const A_F = 'A b c d e f.';

/** A column that prints this Markdown, beside a text of one sentence. */
async function columnOf(body: string): Promise<string> {
	const library = await madeLibrary(madeTexts({ made: { body }, other: { body: A_F } }));
	const page = pairPage(library, { a: 'made', b: 'other' });
	return page ? render(CompareColumn, { props: { text: page.a, side: 'a' } }).body : '';
}

/** The blocks of a column as printed, each with its tag: marks hold no words. */
function blocksOf(column: string): string[] {
	const text = column.replace(/<!--.*?-->/g, '');
	return Array.from(text.matchAll(/<(h3|p|li)(?: [^>]*)?>(.*?)<\/\1>/gs), ([, tag, inner = '']) => {
		const words = withoutTags(inner).replaceAll('&lt;', '<').replaceAll('&amp;', '&');
		return `${tag}: ${words}`;
	});
}

describe('CompareColumn prints a block to the character', () => {
	/** name, Markdown, blocks as printed */
	const rows: [string, string, string[]][] = [
		['one sentence', 'Only one.', ['p: Only one.']],
		['a space between two', 'One here. Two there.', ['p: One here. Two there.']],
		['a space after a marked one', `${A_F} Two there.`, [`p: ${A_F} Two there.`]],
		['a space before a marked one', `One here. ${A_F}`, [`p: One here. ${A_F}`]],
		['two spaces', 'One here.  Two there.', ['p: One here.  Two there.']],
		['a space that does not break', 'One here.\u00a0Two.', ['p: One here.\u00a0Two.']],
		['a tab', 'One here.\tTwo there.', ['p: One here.\tTwo there.']],
		['an ideographic space', '一句。\u3000二句。', ['p: 一句。\u3000二句。']],
		['no space at all', '一句。二句。', ['p: 一句。二句。']],
		['two sentences fused', 'One format.They said so.', ['p: One format.They said so.']],
		[
			'signs that are markup elsewhere',
			'If a &lt; b. Then {c} &amp; "d".',
			['p: If a < b. Then {c} & "d".']
		],
		['a heading', '## One here. Two there.', ['h3: One here. Two there.']],
		[
			'a list',
			`- One here. Two there.\n- ${A_F} Three.\n- Four.`,
			['li: One here. Two there.', `li: ${A_F} Three.`, 'li: Four.']
		],
		[
			'numbers, as the text has them',
			'1\\. One here.\n\n2\\. Two there.',
			['p: 1. One here.', 'p: 2. Two there.']
		],
		['spaces in a row', 'One  here.   Two.', ['p: One  here.   Two.']],
		[
			'several paragraphs',
			'## Title\n\nOne here.\n\nTwo there.',
			['h3: Title', 'p: One here.', 'p: Two there.']
		]
	];
	it.each(rows)('%s', async (_, body, expected) => {
		expect(blocksOf(await columnOf(body))).toEqual(expected);
	});

	it('with the marks among them', async () => {
		const column = await columnOf(`One here. ${A_F} Two there.`);
		expect(column).toMatch(
			/f\.<\/span>(<!--.*?-->)*<a class="mark [^"]*" href="#b_1" data-mark="="[^>]*><\/a>/
		);
	});
});

/** A column of side b that says `words` wherever a text can. */
const hostile = (words: string) => {
	const sentence = { number: 1, text: words, after: words, counterpart: 2, claims: [] };
	const claimed = { ...sentence, number: 2, claims: [{ index: 1, target: 3 }] };
	const text: MarkedText = {
		slug: 'made',
		language: {},
		title: words,
		shortTitle: words,
		origin: words,
		paragraphs: [
			{ tagName: 'h2', blocks: [[sentence]] },
			{ tagName: 'p', blocks: [[claimed]] },
			{ tagName: 'ul', blocks: [[sentence, claimed]] }
		]
	};
	return render(CompareColumn, { props: { text, side: 'b' } }).body;
};

describe('CompareColumn', () => {
	it('lets no string become markup', () => {
		expect(skeleton(hostile('plain')).length).toBeGreaterThan(30);
		expect(changingMarkup(hostile)).toEqual([]);
	});

	it('leads from its own places to those of the other side', () => {
		const html = hostile('plain');
		expect(html).toContain('id="b_2"');
		expect(html).toContain('href="#a_2"');
		expect(html).toContain('href="#a_3"');
	});

	it('stands in parts where it is cut', () => {
		const paragraph = (words: string) => ({
			tagName: 'p',
			blocks: [[{ number: words.length, text: words, after: '', claims: [] }]]
		});
		const text: MarkedText = {
			slug: 'made',
			language: {},
			title: 'Made',
			shortTitle: 'Made',
			origin: 'Made',
			paragraphs: [paragraph('A'), paragraph('BB'), paragraph('CCC')]
		};
		const partsOf = (cuts: number[]) =>
			render(CompareColumn, { props: { text, side: 'a', cuts } })
				.body.split('<div class="part')
				.slice(1)
				.map((part) => part.match(/A|BB|CCC/g)?.join(' ') ?? '');
		expect(partsOf([])).toEqual(['A BB CCC']);
		expect(partsOf([1])).toEqual(['A', 'BB CCC']);
		expect(partsOf([0, 2])).toEqual(['', 'A BB', 'CCC']);
	});
});
