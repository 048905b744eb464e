import { describe, expect, it } from 'vitest';
import { blockAt, project } from './projection.ts';
import { sentences } from './sentence.ts';

describe('sentences', () => {
	const rows: [string, string[], string[]][] = [
		['two in a block', ['One. Two.'], ['One.', 'Two.']],
		['a heading without a stop', ['Through Email', 'It works.'], ['Through Email', 'It works.']],
		['a stop inside quotation marks', ['He said “no.” She left.'], ['He said “no.”', 'She left.']],
		['stray asterisks before the next', ['Done. **In fact, more.'], ['Done.', '**In fact, more.']],
		[
			'fused without a space',
			['a written format.They even go.'],
			['a written format.They even go.']
		],
		['decimals and groups of digits', ['It is 3.5 or 85,000.'], ['It is 3.5 or 85,000.']],
		['a no-break space', ['One.\u00a0Two.'], ['One.', 'Two.']],
		['an empty block', ['', 'One.'], ['One.']]
	];
	it.each(rows)('%s', (_, blocks, expected) => {
		const projection = project(blocks);
		const found = sentences(projection);
		expect(found.map(({ start, end }) => projection.text.slice(start, end))).toEqual(expected);
		expect(found.map(({ number }) => number)).toEqual(expected.map((_, i) => i + 1));
	});
});

describe('project', () => {
	it('joins blocks by line feeds and knows where each one is', () => {
		const projection = project(['ab', '', 'c\nd']);
		expect(projection.text).toBe('ab\n\nc d');
		expect([0, 2, 3, 4, 7].map((at) => blockAt(projection, at))).toEqual([0, 0, 1, 2, 2]);
	});
});
