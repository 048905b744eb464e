import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import { project } from '../annotation/projection.ts';
import { mark } from './mark.ts';

/** Marks one paragraph and writes it down with `[1 …]` for a span and `^1` for a reference mark. */
function marked(text: string, ...ranges: [number, number][]): string {
	const tree: Root = {
		type: 'root',
		children: [
			{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] }
		]
	};
	const annotations = ranges.map(
		([start, end], i) =>
			({
				id: `a${i}`,
				kind: 'text-signal',
				positions: [{ start, end }]
			}) as unknown as AnchoredAnnotation
	);
	mark(tree, project([text]), annotations);
	const write = (node: Root['children'][number]): string => {
		if (node.type === 'text') return node.value;
		if (node.type !== 'element') return '?';
		const inner = node.children.map(write).join('');
		if (node.tagName === 'span')
			return `[${String(node.properties.ariaDetails).slice(1)} ${inner}]`;
		return node.tagName === 'a' ? `^${inner}` : inner;
	};
	return tree.children.map(write).join('');
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

	it('writes text so that neither HTML nor Svelte reads it as more', () => {
		expect(marked('<{&">')).toBe('&#60;&#123;&#38;&#34;&#62;');
	});
});
