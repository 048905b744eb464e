import { describe, expect, it } from 'vitest';
import { countVerdicts, verdictOf, type Verdict } from './verdict.ts';

describe('verdictOf', () => {
	const figure = { value: 1, range: { low: 1, high: 1 }, unit: 'visit' };
	const factor = 2;
	const rows: [string, Parameters<typeof verdictOf>[0], Verdict][] = [
		['a figure is missing', { missing: 'the whole' }, 'open'],
		['nothing is printed', {}, 'implies'],
		['what is printed fits', { printed: figure }, 'fits'],
		['so it does, whatever is presumed', { printed: figure, isEscapable: true }, 'fits'],
		[
			'it does not fit, with a way out',
			{ printed: figure, factor, isEscapable: true },
			'does-not-fit'
		],
		['it does not fit, without one', { printed: figure, factor }, 'cannot-both-be-true']
	];
	it.each(rows)('where %s', (_, comparison, expected) => {
		expect(verdictOf(comparison)).toBe(expected);
	});
});

describe('countVerdicts', () => {
	const rows: [Verdict[], string][] = [
		[[], ''],
		[['fits'], '1 fits'],
		[['fits', 'fits'], '2 fit'],
		[['does-not-fit'], '1 does not fit'],
		[['does-not-fit', 'does-not-fit'], '2 do not fit'],
		[['cannot-both-be-true'], '1 has figures that cannot both be true'],
		[['implies'], '1 implies a number'],
		[['implies', 'implies'], '2 imply a number'],
		[['open'], '1 is open'],
		[
			['implies', 'fits', 'open', 'does-not-fit', 'fits', 'cannot-both-be-true'],
			'1 has figures that cannot both be true, 1 does not fit, 2 fit, 1 is open, 1 implies a number'
		]
	];
	it.each(rows)('of %s', (verdicts, expected) => {
		expect(countVerdicts(verdicts.map((verdict) => ({ verdict })))).toBe(expected);
	});
});
