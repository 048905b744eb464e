import { describe, expect, it } from 'vitest';
import { formatProblems } from './problem.ts';

describe('formatProblems', () => {
	it('sorts by file and line and names everything', () => {
		const problem = (file: string, line: number) => ({
			file,
			line,
			subject: 'a',
			what: 'What.',
			nearest: 'near',
			remedy: 'Do.'
		});
		expect(formatProblems([problem('b', 1), problem('a', 20), problem('a', 3)])).toBe(
			[
				'3 problems',
				...['a:3', 'a:20', 'b:1'].map((at) => `${at} (a)\n  What.\n  nearest: near\n  remedy:  Do.`)
			].join('\n\n')
		);
	});
});
