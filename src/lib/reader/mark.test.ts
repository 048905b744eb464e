import { describe, expect, it } from 'vitest';
import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import { project } from '../text/projection.ts';
import { mark } from './mark.ts';

const note = (id: string, ...ranges: [number, number][]): AnchoredAnnotation => ({
	id,
	kind: 'text-signal',
	facets: {},
	quantities: [],
	quotes: [],
	title: 'Not printed here',
	note: 'Nor is this.',
	references: [],
	conflicts: [],
	positions: ranges.map(([start, end]) => ({ start, end }))
});

/** Marks one paragraph and writes it down with `[1 …]` for a span and `^1` for a reference mark. */
function marked(text: string, ...ranges: [number, number][]): string {
	const annotations = ranges.map((range, i) => note(`a${i}`, range));
	const paragraphs = [{ tagName: 'p', blocks: [0] }];
	return mark({ projection: project([text]), paragraphs, annotations })
		.join('')
		.replace(/<\/?p>/g, '')
		.replace(/<span class="[^"]+" aria-details="n_(\d+)">/g, '[$1 ')
		.replaceAll('</span>', ']')
		.replace(/<a [^>]+>(\d+)<\/a>/g, '^$1');
}

describe('mark', () => {
	const rows: [string, [number, number][], string][] = [
		['nothing', [], 'abcdef'],
		['one', [[1, 3]], 'a[1 bc]^1def'],
		['the whole block', [[0, 6]], '[1 abcdef]^1'],
		[
			'one inside the other',
			[
				[2, 3],
				[1, 5]
			],
			'a[2 b[1 c]^1de]^2f'
		],
		[
			'ending together, the numbers in order',
			[
				[2, 4],
				[1, 4]
			],
			'a[2 b[1 cd]]^1^2ef'
		],
		[
			'crossing: the second is cut',
			[
				[1, 4],
				[2, 5]
			],
			'a[1 b[2 cd]]^1[2 e]^2f'
		],
		[
			'the same passage twice',
			[
				[1, 3],
				[1, 3]
			],
			'a[1 [2 bc]]^1^2def'
		],
		[
			'side by side',
			[
				[0, 2],
				[2, 4]
			],
			'[1 ab]^1[2 cd]^2ef'
		]
	];
	it.each(rows)('%s', (_, ranges, expected) => {
		expect(marked('abcdef', ...ranges)).toBe(expected);
	});

	const punctuated: [string, string, [number, number][], string][] = [
		['a full stop', 'ab. cd', [[0, 2]], '[1 ab].^1 cd'],
		['quotes and a comma', 'ab,” cd', [[0, 2]], '[1 ab],”^1 cd'],
		['the end of the block', 'ab.', [[0, 2]], '[1 ab].^1'],
		[
			'a mark that ends behind it',
			'ab. cd',
			[
				[1, 2],
				[0, 3]
			],
			'[2 a[1 b].]^1^2 cd'
		],
		[
			'a mark that goes on',
			'ab, cd',
			[
				[0, 2],
				[0, 5]
			],
			'[2 [1 ab],^1 c]^2d'
		],
		['a question mark: before it', 'ab? cd', [[0, 2]], '[1 ab]^1? cd'],
		['an apostrophe: before it', 'ab’s', [[0, 2]], '[1 ab]^1’s'],
		['a decimal point: before it', '2.5', [[0, 1]], '[1 2]^1.5'],
		['a full stop of Chinese', '他说好。我们', [[0, 3]], '[1 他说好]。^1我们'],
		['a comma of Chinese', '他说，我们', [[0, 2]], '[1 他说]，^1我们'],
		['a closing mark and a full stop', '他说“好”。我们', [[3, 4]], '他说“[1 好]”。^1我们'],
		['a full stop and a closing mark', '“好。”我们', [[1, 2]], '“[1 好]。”^1我们'],
		['a wide question mark', '好吗？我们', [[0, 2]], '[1 好吗]？^1我们'],
		['a closing mark in a sentence: before it', '说“好”了', [[2, 3]], '说“[1 好]^1”了'],
		['a comma of Arabic', 'قال، ثم', [[0, 3]], '[1 قال]،^1 ثم'],
		['a letter', 'abc', [[0, 2]], '[1 ab]^1c']
	];
	it.each(punctuated)('number behind %s', (_, text, ranges, expected) => {
		expect(marked(text, ...ranges)).toBe(expected);
	});

	it('writes text so that HTML reads it as text', () => {
		expect(marked('<{&">')).toBe('&#x3C;{&#x26;">');
	});

	const span = '<span class="text-signal short" aria-details="n_1">';
	const first = '<a class="text-signal" role="doc-noteref" id="r_1" href="#a">1</a>';
	const again = '<a class="text-signal" role="doc-noteref" href="#a">1</a>';

	it('writes a string a passage: a heading, a paragraph, a list', () => {
		const projection = project(['Head', 'One two', 'a', 'b']);
		const paragraphs = [
			{ tagName: 'h2', blocks: [0] },
			{ tagName: 'p', blocks: [1] },
			{ tagName: 'ul', blocks: [2, 3] }
		];
		expect(mark({ projection, paragraphs, annotations: [note('a', [5, 8], [15, 16])] })).toEqual([
			'<h2>Head</h2>',
			`<p>${span}One</span>${first} two</p>`,
			`<ul><li>a</li><li>${span}b</span>${again}</li></ul>`
		]);
	});

	it('tells short marks from long ones, which begin at 51 characters', () => {
		const text = 'x'.repeat(120);
		const paragraphs = [{ tagName: 'p', blocks: [0] }];
		const annotations = [note('a', [0, 50]), note('b', [60, 111])];
		const [html = ''] = mark({ projection: project([text]), paragraphs, annotations });
		expect(Array.from(html.matchAll(/<span class="([^"]+)"/g), ([, name]) => name)).toEqual([
			'text-signal short',
			'text-signal'
		]);
	});

	it('puts voices around and between marks, and names them where they begin', () => {
		const paragraphs = [{ tagName: 'p', blocks: [0] }];
		const voices = [
			{ start: 0, end: 6, group: 'state', name: 'Ann' },
			{ start: 7, end: 10, group: 'state' }
		];
		const [html = ''] = mark(
			{ projection: project(['One is two']), paragraphs, annotations: [note('a', [4, 8])] },
			voices
		);
		const plain = html
			.replace(/<span class="voice [a-z-]*state" data-voice="Ann">/g, '{Ann ')
			.replace(/<span class="voice [a-z-]*state">/g, '{')
			.replace(/<span class="text-signal short" aria-details="n_1">/g, '[')
			.replaceAll('</span>', '|')
			.replace(/<a [^>]+>(\d)<\/a>/g, '^$1');
		expect(plain).toBe('<p>{Ann One [is||[ {t||^1{wo|</p>');
	});
});
