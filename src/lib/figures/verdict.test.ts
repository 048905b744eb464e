import { describe, expect, it } from 'vitest';
import { countVerdicts, verdictOf, type Verdict } from './verdict.ts';

describe('verdictOf', () => {
	const figure = { value: 1, range: { low: 1, high: 1 }, unit: 'visit' };
	const factor = { least: 2, printed: 2 };
	const rows: [string, Parameters<typeof verdictOf>[0], Verdict][] = [
		['nothing is printed', {}, 'cannot-be-computed'],
		['what is printed fits', { printed: figure }, 'agrees'],
		['what is printed is another number', { printed: figure, factor }, 'disagrees']
	];
	it.each(rows)('where %s', (_, comparison, expected) => {
		expect(verdictOf(comparison)).toBe(expected);
	});
});

describe('countVerdicts', () => {
	const rows: [Verdict[], string][] = [
		[[], ''],
		[['agrees'], '1 agrees'],
		[['agrees', 'agrees'], '2 agree'],
		[['disagrees', 'disagrees'], '2 disagree'],
		[['cannot-be-computed'], '1 cannot be computed'],
		[['cannot-be-computed', 'cannot-be-computed'], '2 cannot be computed'],
		[
			['cannot-be-computed', 'agrees', 'disagrees', 'agrees'],
			'1 disagrees, 2 agree, 1 cannot be computed'
		]
	];
	it.each(rows)('of %s', (verdicts, expected) => {
		expect(countVerdicts(verdicts.map((verdict) => ({ verdict })))).toBe(expected);
	});
});
