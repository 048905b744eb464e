import { describe, expect, it } from 'vitest';
import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import { project } from '../text/projection.ts';
import { mark } from './mark.ts';

/** Marks one paragraph and writes it down with `[1 …]` for a span and `^1` for a reference mark. */
function marked(text: string, ...ranges: [number, number][]): string {
	const annotations = ranges.map(
		([start, end], i) =>
			({
				id: `a${i}`,
				kind: 'text-signal',
				positions: [{ start, end }]
			}) as unknown as AnchoredAnnotation
	);
	const passages = [{ tagName: 'p', blocks: [0] }];
	return mark({ projection: project([text]), passages, annotations })
		.join('')
		.replace(/<\/?p>/g, '')
		.replace(/<span class="[^"]+" aria-details="n(\d+)">/g, '[$1 ')
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
		['a letter', 'abc', [[0, 2]], '[1 ab]^1c']
	];
	it.each(punctuated)('number behind %s', (_, text, ranges, expected) => {
		expect(marked(text, ...ranges)).toBe(expected);
	});

	it('writes text so that HTML reads it as text', () => {
		expect(marked('<{&">')).toBe('&#x3C;{&#x26;">');
	});
});
