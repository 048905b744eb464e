import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLines } from './align-lines.ts';

/** Lines are letters; a pair is written `ab`, with `-` for a line that is not there. */
const align = (left: string, right: string) =>
	alignLines([...left], [...right], (a, b) => a === b).map(
		({ left: a = '-', right: b = '-' }) => a + b
	);

describe('alignLines', () => {
	/** name, left, right, pairs */
	const rows: [string, string, string, string[]][] = [
		['nothing', '', '', []],
		['the same', 'abc', 'abc', ['aa', 'bb', 'cc']],
		['another line', 'axc', 'abc', ['aa', 'xb', 'cc']],
		['a line that is missing', 'ac', 'abc', ['aa', '-b', 'cc']],
		['a line too many', 'abxc', 'abc', ['aa', 'bb', 'x-', 'cc']],
		['a missing end', 'a', 'abc', ['aa', '-b', '-c']],
		['an end too many', 'abc', 'a', ['aa', 'b-', 'c-']],
		['other lines, and fewer', 'axd', 'abcd', ['aa', 'xb', '-c', 'dd']],
		['nothing in common', 'ab', 'xyz', ['ax', 'by', '-z']],
		['a line that comes again', 'aba', 'aab', ['aa', '-a', 'bb', 'a-']]
	];
	it.each(rows)('%s', (_, left, right, pairs) => {
		expect(align(left, right)).toEqual(pairs);
	});

	it('loses no line, whatever the two', () => {
		const lines = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 120 });
		fc.assert(
			fc.property(lines, lines, (left, right) => {
				const pairs = align(left, right);
				expect(
					pairs
						.map(([a]) => a)
						.join('')
						.replaceAll('-', '')
				).toBe(left);
				expect(
					pairs
						.map(([, b]) => b)
						.join('')
						.replaceAll('-', '')
				).toBe(right);
			}),
			{ seed: 12 }
		);
	});
});
