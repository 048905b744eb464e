import { describe, expect, it } from 'vitest';
import { agreementByKind, parseCoding } from './coding.ts';

const HEADER =
	'document\tsentence\tofficial-source\tstate-media-framing\tunverifiable-statistic\tus-response\ttext-signal\tsignal\tremark';
const parse = (...lines: string[]) => parseCoding('a.tsv', [HEADER, ...lines, ''].join('\n'));

describe('parseCoding', () => {
	it('reads kinds, signals and remark, and lines without either', () => {
		const { sentences, problems } = parse(
			'text\t1\t1\t0\t0\t0\t1\ttypo;garbled\tWhy',
			'text\t2\t0\t0\t0\t0\t0\t\t'
		);
		expect(problems).toEqual([]);
		expect(sentences).toEqual([
			{
				line: 2,
				document: 'text',
				sentence: 1,
				kinds: ['official-source', 'text-signal'],
				signals: ['typo', 'garbled'],
				remark: 'Why'
			},
			{ line: 3, document: 'text', sentence: 2, kinds: [], signals: [], remark: '' }
		]);
	});

	const rows: [string, string, RegExp][] = [
		['a cell too few', 'text\t1\t0\t0\t0\t0\t0\t', /8 cells, not 9/],
		['a code that is no code', 'text\t1\t2\t0\t0\t0\t0\t\t', /code is amiss/],
		['a sentence that is no number', 'text\tx\t0\t0\t0\t0\t0\t\t', /sentence number/]
	];
	it.each(rows)('%s', (_, line, what) => {
		const { problems } = parse(line);
		expect(problems[0]).toMatchObject({
			file: 'a.tsv',
			line: 2,
			what: expect.stringMatching(what)
		});
	});

	it('another header', () => {
		expect(parseCoding('a.tsv', 'document\tkind\n').problems[0]).toMatchObject({ line: 1 });
	});
});

describe('agreementByKind', () => {
	const code = (kinds: string, sentence: number) => ({
		line: sentence + 1,
		document: 'text',
		sentence,
		kinds: kinds ? (['official-source'] as const).slice() : [],
		signals: [],
		remark: ''
	});
	it('compares each kind as a judgement of its own', () => {
		const a = ['x', 'x', '', ''].map((kinds, i) => code(kinds, i + 1));
		const b = ['x', '', '', ''].map((kinds, i) => code(kinds, i + 1));
		const [official, framing] = agreementByKind(a, b);
		expect(official).toMatchObject({ kind: 'official-source', first: 2, second: 1, both: 1 });
		expect(official!.kappa).toBeCloseTo(0.5, 10);
		expect(framing).toMatchObject({ first: 0, second: 0, alpha: undefined, kappa: undefined });
	});

	it('refuses codings of different sentences', () => {
		expect(() => agreementByKind([code('x', 1)], [code('x', 2)])).toThrow(/same sentences/);
	});
});
