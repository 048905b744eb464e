import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { hostileStrings, skeleton, withoutTags } from '../../library/made/hostile-strings.ts';
import { sharesPlot } from './shares-plot.ts';
import type { Share } from './shares.ts';

/** A voice that has so many of a hundred words. */
const has = (group: string, words: number, name = group): Share => ({
	id: name,
	name,
	group: { id: group, label: group.toUpperCase() },
	words,
	sentences: 1,
	share: words / 100,
	ofText: words / 100
});
const groups = ['office', 'other', 'own'].map((id) => ({ id, label: id.toUpperCase() }));

const INNER_WIDTH = 640 - 8 - 16;

/**
 * Group and width of each bar, from left to right, the width in hundredths; its fill, which is that of its
 * group; and the words of the plot.
 */
function partsOf(svg: string) {
	const { document } = parseHTML(svg);
	const attribute = (element: Element, name: string) => Number(element.getAttribute(name));
	const rects = [...document.querySelectorAll('rect')].sort(
		(a, b) => attribute(a, 'x') - attribute(b, 'x')
	);
	const bars = rects.map((bar) => {
		const width = Math.round((attribute(bar, 'width') / INNER_WIDTH) * 100);
		return `${bar.parentElement?.getAttribute('data-voice')} ${width}`;
	});
	const fills = rects.map((bar) => bar.parentElement?.getAttribute('fill'));
	const words = Array.from(document.querySelectorAll('text'), (text) => text.textContent);
	return { bars, fills, numbers: words.filter((one) => /^[1-9](: \d+%)?$/.test(one)), words };
}

describe('sharesPlot', () => {
	/** name, shares of one text, its bars, the numbers in them */
	const rows: [string, Share[], string[], string[]][] = [
		['one voice', [has('own', 100)], ['own 100'], ['3: 100%']],
		[
			'groups in their order, whoever has most',
			[has('own', 60), has('office', 40)],
			['office 40', 'own 60'],
			['1: 40%', '3: 60%']
		],
		[
			'the voices of a group in one bar',
			[has('other', 50, 'a'), has('own', 30), has('other', 20, 'b')],
			['other 70', 'own 30'],
			['2: 70%', '3: 30%']
		],
		[
			'bars too narrow for a number, and one for a place',
			[has('office', 92), has('own', 6), has('other', 2)],
			['office 92', 'other 2', 'own 6'],
			['1: 92%', '3']
		]
	];
	it.each(rows)('%s', (_, shares, bars, numbers) => {
		const { svg } = sharesPlot([{ title: 'Made', shares }], groups);
		const parts = partsOf(svg);
		expect(parts).toMatchObject({ bars, fills: bars.map(() => 'var(--voice)'), numbers });
		expect(parts.words).toContain('Made');
	});

	it('is drawn for a phone too, where fewer numbers fit', () => {
		const shares = [has('office', 84), has('own', 16)];
		const { svg, narrow } = sharesPlot([{ title: 'Made', shares }], groups);
		expect(partsOf(svg).numbers).toEqual(['1: 84%', '3: 16%']);
		expect(partsOf(narrow).numbers).toEqual(['1: 84%', '3']);
		expect(narrow).toContain('viewBox="0 0 320 ');
	});

	it('puts no name of a group into a class, and leaves words alone that look like one', () => {
		const title = 'class="voice-own';
		const { svg } = sharesPlot([{ title, shares: [has('own', 100)] }], groups);
		const { document } = parseHTML(svg);
		expect(document.querySelectorAll('[class*=voice]')).toHaveLength(0);
		expect(partsOf(svg).words).toContain(title);
	});

	it('is a table as well, voice by voice', () => {
		const { caption, columns, rows } = sharesPlot(
			[
				{ title: 'One', shares: [has('own', 66.66), has('office', 33.34, 'ministry')] },
				{ title: 'Two', shares: [has('own', 100)] }
			],
			groups
		);
		expect(caption).toBe('Whose words the texts are, by group of voices');
		expect(columns).toEqual(['Text', 'Voice', 'Group', 'Words', 'Sentences', 'Per cent']);
		expect(rows).toEqual([
			['One', 'own', 'OWN', 66.66, 1, '66.7'],
			['One', 'ministry', 'OFFICE', 33.34, 1, '33.3'],
			['Two', 'own', 'OWN', 100, 1, '100.0']
		]);
	});

	it('lets no string of an editor become markup', () => {
		const plot = (words: string) => {
			const { svg, narrow } = sharesPlot(
				[{ title: words, shares: [has('own', 100)] }],
				[{ id: 'own', label: words }]
			);
			return svg + narrow;
		};
		const plain = skeleton(plot('plain'));
		expect(plot('plain')).toContain('plain');
		// Several at once: drawing takes long.
		for (let first = 0; first < hostileStrings.length; first += 25) {
			const words = hostileStrings.slice(first, first + 25).join(' ');
			expect(skeleton(plot(words)), words).toEqual(plain);
			expect(withoutTags(plot(words)), words).not.toContain('<');
		}
	});
});
