import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { madeYaml } from '../../library/made/made-yaml.ts';
import { hostileStrings, skeleton, withoutTags } from '../../library/made/hostile-strings.ts';
import { madeLibrary, madeQuantity } from '../../library/made/made-library.ts';
import { madeTexts } from '../../library/made/made-texts.ts';
import { plotFigures, plotRatios, ratioOf } from './draw-figures.ts';

const range = (low: number, high: number) => ({
	value: (low + high) / 2,
	range: { low, high },
	unit: 'call'
});

const wordsOf = (svg: string) =>
	Array.from(parseHTML(svg).document.querySelectorAll('text'), ({ textContent }) => textContent);
const coloursOf = (svg: string) =>
	Array.from(parseHTML(svg).document.querySelectorAll('circle'), (dot) => dot.getAttribute('fill'));

describe('plotFigures', () => {
	const svg = plotFigures(
		'Calls',
		[
			{ name: 'printed', figure: range(1_000_000, 3_000_000), source: 'text' },
			{ name: 'a reference’s', figure: range(20, 40), source: 'outside' },
			{ name: 'implied', figure: range(5, 6), source: 'check' }
		],
		{ unit: 'calls' }
	);

	it('names each figure, and says its number in words', () => {
		expect(wordsOf(svg)).toEqual(
			expect.arrayContaining(['printed', '2 million', 'a reference’s', '30', 'implied', '5.5'])
		);
	});

	it('draws a span without a dot, and says both of its ends', () => {
		const figure = { ...range(200, 1000), value: 200, upTo: 1000 };
		const span = plotFigures('Calls', [{ name: 'span', figure, source: 'text' }], {
			unit: 'calls'
		});
		expect(wordsOf(span)).toContain('200 to 1,000');
		expect(coloursOf(span)).toEqual([]);
	});

	it('tells by colour where a figure is from', () => {
		expect(coloursOf(svg)).toEqual(['var(--amber)', 'var(--blue)', 'var(--quiet)']);
	});

	it('has one name for a reader who does not see it', () => {
		const { document } = parseHTML(svg);
		expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe('Calls');
		expect(document.querySelectorAll('[aria-label]')).toHaveLength(1);
	});

	it('has a line for each power of ten where it is asked for', () => {
		const log = plotFigures(
			'Calls',
			[
				{ name: 'few', figure: range(10, 30), source: 'text' },
				{ name: 'many', figure: range(2000, 10_000), source: 'text' }
			],
			{ unit: 'calls', log: true }
		);
		expect(wordsOf(log)).toEqual(expect.arrayContaining(['10', '100', '1,000', '10,000']));
	});
});

const { checks } = await madeLibrary({
	...madeTexts({
		text: {
			body: '2 3 10 5.',
			notes: [
				{
					kind: 'unverifiable-statistic',
					credit: 'none',
					quote: '2 3 10 5.',
					quantities: [2, 3, 10, 5].map((value) =>
						madeQuantity({ id: `n${value}`, printed: `${value}`, value })
					)
				}
			]
		}
	}),
	'annotations/checks.yaml': madeYaml({
		checks: [
			['more', 'n10'],
			['alike', 'n5'],
			['less', 'n2']
		].map(([id, total]) => ({
			id,
			kind: 'sum',
			title: `Is it ${id}?`,
			note: 'Made.',
			parts: ['text#n2', 'text#n3'],
			total: `text#${total}`
		}))
	})
});

const ratios = checks.flatMap(({ check: { title }, result: { printed, computed, factor } }) =>
	computed && printed ? { title, printed, computed, factor } : []
);

describe('ratioOf', () => {
	const figure = (value: number, upTo?: number) => ({
		...{ value, upTo, unit: 'call' },
		range: { low: value, high: upTo ?? value }
	});
	it.each([
		['two numbers', figure(10), figure(5), 2],
		['one that is less', figure(5), figure(10), 0.5],
		['a span above a number', figure(20, 40), figure(10), 2],
		['a span below a number', figure(2, 5), figure(10), 0.5],
		['a number above a span', figure(60), figure(20, 40), 1.5],
		['spans that share a number', figure(20, 40), figure(30, 60), 1]
	])('of %s', (_, printed, computed, expected) => {
		expect(ratioOf({ printed, computed })).toBe(expected);
	});
});

describe('plotRatios', () => {
	const svg = plotRatios('Printed against computed', ratios);

	it('names each comparison, and says how many times the printed is more or less', () => {
		// 5 are computed.
		expect(wordsOf(svg)).toEqual(
			expect.arrayContaining(['Is it more?', 'Is it alike?', 'Is it less?', '× 2', '÷ 2.5'])
		);
	});

	it('puts the words on the far side of the dot, away from the line', () => {
		const anchors = Array.from(
			parseHTML(svg).document.querySelectorAll('g[text-anchor] > text, text[text-anchor]'),
			(one) => [one.textContent, one.closest('[text-anchor]')?.getAttribute('text-anchor')]
		);
		expect(anchors).toContainEqual(['× 2', 'start']);
		expect(anchors).toContainEqual(['÷ 2.5', 'end']);
	});
});

describe('no string of an editor becomes markup', () => {
	/** Several at once: drawing takes long. */
	const handfuls = Array.from({ length: Math.ceil(hostileStrings.length / 25) }, (_, index) =>
		hostileStrings.slice(index * 25, index * 25 + 25).join(' ')
	);
	const plots: [string, (words: string) => string][] = [
		[
			'plotFigures',
			(words) =>
				plotFigures(words, [{ name: words, figure: range(1, 3), source: 'text' }], { unit: words })
		],
		[
			'plotRatios',
			(words) =>
				plotRatios(
					words,
					ratios.map((one, index) => ({ ...one, title: words + index }))
				)
		]
	];
	it.each(plots)('%s', (_, plot) => {
		const plain = skeleton(plot('plain'));
		expect(plot('plain')).toContain('plain');
		for (const words of handfuls) {
			const svg = plot(words);
			expect(skeleton(svg), words).toEqual(plain);
			expect(withoutTags(svg), words).not.toContain('<');
		}
	});
});
