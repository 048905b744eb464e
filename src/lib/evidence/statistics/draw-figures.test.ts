import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { madeYaml } from '../../library/made/made-yaml.ts';
import { hostileStrings, skeleton, withoutTags } from '../../library/made/hostile-strings.ts';
import { madeLibrary, madeQuantity } from '../../library/made/made-library.ts';
import { madeTexts } from '../../library/made/made-texts.ts';
import { NARROW, WIDE } from '../../parts/plot/plot-widths.ts';
import { figuresKey, plotFigures, type PlottedFigure } from './draw-figures.ts';
import { plotRatios, ratioOf } from './draw-ratios.ts';

const range = (low: number, high: number) => ({
	value: (low + high) / 2,
	range: { low, high },
	unit: 'call'
});

const wordsOf = (svg: string) =>
	Array.from(parseHTML(svg).document.querySelectorAll('text'), ({ textContent }) => textContent);
/** The marks of figures: the shape of each as its path begins, and its fill and line. */
const marksOf = (svg: string) =>
	Array.from(parseHTML(svg).document.querySelectorAll('path, circle'), (mark) => {
		const group = (name: string) => mark.closest(`[${name}]`)?.getAttribute(name);
		return {
			shape: mark.getAttribute('d') ?? 'circle',
			fill: group('fill'),
			stroke: group('stroke')
		};
	}).filter(({ fill }) => fill?.startsWith('var('));

describe('plotFigures', () => {
	const figures: PlottedFigure[] = [
		{ name: 'printed', figure: range(1_000_000, 3_000_000), source: 'text' },
		{ name: 'a reference’s', figure: range(20, 40), source: 'outside' },
		{ name: 'implied', figure: range(5, 6), source: 'check' }
	];
	const svg = plotFigures('Calls', figures, { unit: 'calls' });

	it('names each figure, and says its number in words', () => {
		expect(wordsOf(svg)).toEqual(
			expect.arrayContaining(['printed', '2 million', 'a reference’s', '30', 'implied', '5.5'])
		);
	});

	it('tells by shape where a figure is from, and by colour besides', () => {
		const marks = marksOf(svg);
		expect(marks.map(({ fill, stroke }) => [fill, stroke])).toEqual([
			['var(--amber)', 'var(--amber)'],
			['var(--blue)', 'var(--blue)'],
			['var(--ground)', 'var(--quiet)']
		]);
		expect(new Set(marks.map(({ shape }) => shape)).size).toBe(3);
	});

	it('puts the room that the rule gives in brackets, on a broken line, where that can be seen', () => {
		// Of 5 to 6 nothing can be seen beside a million.
		expect(wordsOf(svg).filter((one) => '[]'.includes(one))).toEqual(['[', ']']);
		expect(svg).toContain('stroke-dasharray');
		const exact = plotFigures('Calls', [{ name: 'one', figure: range(5, 5), source: 'text' }], {
			unit: 'calls'
		});
		expect(wordsOf(exact)).not.toContain('[');
	});

	it('has a key with the marks that are drawn', () => {
		const keys = (some: PlottedFigure[]) => figuresKey(some).map(({ mark }) => mark);
		expect(keys(figures)).toEqual(['dot', 'diamond', 'square', 'room']);
		expect(keys([{ name: 'one', figure: range(5, 5), source: 'check' }])).toEqual(['square']);
	});

	/** name, width, low and high end; whether the number stands left of them */
	const numbers: [string, number, number, number, boolean][] = [
		['right of its mark', WIDE, 100, 300, false],
		['left of it at the end', WIDE, 999, 1000, true],
		['right of its mark on a phone', NARROW, 100, 300, false],
		['left of it at the end on a phone', NARROW, 999, 1000, true]
	];
	it.each(numbers)('puts its number %s', (_, width, low, high, isLeft) => {
		const svg = plotFigures(
			'Calls',
			[
				{ name: 'this', figure: { ...range(low, high), value: low }, source: 'text' },
				{ name: 'most', figure: range(1000, 1000), source: 'check' }
			],
			{ unit: 'calls', width }
		);
		const { document } = parseHTML(svg);
		const number = Array.from(document.querySelectorAll('g[font-weight] text')).find(
			({ textContent }) => textContent === String(low)
		);
		expect(number?.closest('[text-anchor]')?.getAttribute('text-anchor') ?? 'start').toBe(
			isLeft ? 'end' : 'start'
		);
	});

	it('is as wide as it is asked to be, and breaks names where they do not fit', () => {
		const name =
			'a name of many words that does not fit on one line of a phone, nor in two of them';
		const at = (width: number) =>
			plotFigures('Calls', [{ name, figure: range(1, 3), source: 'text' }], {
				unit: 'calls',
				width
			});
		const lines = (svg: string) =>
			Array.from(
				parseHTML(svg).document.querySelectorAll('tspan'),
				({ textContent }) => textContent
			);
		expect(at(NARROW)).toContain(`viewBox="0 0 ${NARROW} `);
		expect(lines(at(NARROW)).join(' ')).toBe(name);
		expect(lines(at(NARROW)).length).toBe(2);
		expect(wordsOf(at(WIDE))).toContain(name);
	});

	/** Of 200 to 1,000, at the end of an axis. */
	const spanOf = (times: number, width: number) =>
		plotFigures(
			'Calls',
			[
				{
					name: 'span',
					figure: { ...range(200 * times, 1000 * times), value: 200 * times, upTo: 1000 * times },
					source: 'text'
				}
			],
			{ unit: 'calls', width }
		);

	it('draws a span in brackets without a dot, and says both of its ends', () => {
		const span = spanOf(1, WIDE);
		expect(wordsOf(span)).toEqual(expect.arrayContaining(['200 to 1,000', '[', ']']));
		expect(marksOf(span)).toEqual([]);
	});

	it('breaks the words of a span where they have no room on either side', () => {
		const lines = Array.from(
			parseHTML(spanOf(1e9, NARROW)).document.querySelectorAll('tspan'),
			({ textContent }) => textContent
		);
		expect(lines).toEqual(['200 billion', 'to 1 trillion']);
	});

	it('has no mark in its key that no figure has', () => {
		const span = { ...range(200, 1000), value: 200, upTo: 1000 };
		expect(
			figuresKey([{ name: 'span', figure: span, source: 'text' }]).map(({ mark }) => mark)
		).toEqual(['room']);
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

	it('names them on a phone as well', () => {
		const narrow = plotRatios('Printed against computed', ratios, { width: NARROW });
		expect(wordsOf(narrow)).toEqual(expect.arrayContaining(['Is it more?', '× 2', '÷ 2.5']));
		expect(narrow).toContain(`viewBox="0 0 ${NARROW} `);
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
		/** However many lines the words take. */
		const tags = (svg: string) =>
			skeleton(svg)
				.filter((tag) => !tag.includes('tspan'))
				.map((tag) => tag.replace(/^(text .*) y$/, '$1'));
		const plain = tags(plot('plain'));
		expect(plot('plain')).toContain('plain');
		for (const words of handfuls) {
			const svg = plot(words);
			expect(tags(svg), words).toEqual(plain);
			expect(withoutTags(svg), words).not.toContain('<');
		}
	});
});
