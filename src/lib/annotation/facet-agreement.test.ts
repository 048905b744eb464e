import { describe, expect, it } from 'vitest';
import type { CodedSentence } from './coding.ts';
import { facetAgreement, writtenDown } from './facet-agreement.ts';

/** A coding: of each sentence the value of the facet; `-` where the kind is given without it, nothing where it is not. */
const coded = (...values: (string | undefined)[]): CodedSentence[] =>
	values.map((value, place) => ({
		line: place + 2,
		document: 'text',
		sentence: place + 1,
		kinds: value === undefined ? [] : ['source'],
		judged: ['source'],
		signals: [],
		further: Object.fromEntries(value === undefined || value === '-' ? [] : [['trace', value]]),
		remark: ''
	}));

type Values = (string | undefined)[];
/** name, values of each coder, sentences of both, with both values, with the same, alpha, kappa */
const rows: [
	string,
	Values,
	Values,
	number,
	number,
	number,
	number | undefined,
	number | undefined
][] = [
	['nothing coded', [], [], 0, 0, 0, undefined, undefined],
	['no sentence of both', ['a', undefined], [undefined, 'a'], 0, 0, 0, undefined, undefined],
	['the same throughout', ['a', 'b'], ['a', 'b'], 2, 2, 2, 1, 1],
	['one value throughout has no chance', ['a', 'a'], ['a', 'a'], 2, 2, 2, undefined, undefined],
	['a value left out', ['a', '-', 'b'], ['a', 'b', 'b'], 3, 2, 2, 1, 1],
	// Coincidences: a–a 2, b–b 2, a–b 1 each way; α = 1 − 5 · 2 / (3 · 3 · 2) = 4/9; κ = (2/3 − 4/9) / (1 − 4/9) = 0.4.
	['two of three', ['a', 'b', 'a'], ['a', 'b', 'b'], 3, 3, 2, 4 / 9, 0.4]
];

describe('writtenDown', () => {
	const one = coded('a').at(0) as CodedSentence;
	it.each([
		['a column of its own', {}, 'trace', 'a'],
		['nothing', {}, 'frame', undefined],
		['a signal', { signals: ['typo'] }, 'signal', 'typo'],
		['several signals, in one order', { signals: ['typo', 'garbled'] }, 'signal', 'garbled;typo'],
		['no signal', {}, 'signal', undefined]
	])('is %s', (_, change, facet, expected) => {
		expect(writtenDown({ ...one, ...change }, facet)).toBe(expected);
	});
});

describe('facetAgreement', () => {
	it.each(rows)('%s', (_, first, second, both, given, same, alpha, kappa) => {
		const found = facetAgreement(coded(...first), coded(...second), {
			kind: 'source',
			facet: 'trace'
		});
		expect(found).toMatchObject({ kind: 'source', facet: 'trace', both, given, same });
		for (const [value, expected] of [
			[found.alpha, alpha],
			[found.kappa, kappa]
		]) {
			if (expected === undefined) expect(value).toBeUndefined();
			else expect(value).toBeCloseTo(expected, 10);
		}
	});
});
