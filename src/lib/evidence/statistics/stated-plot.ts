import * as Plot from '@observablehq/plot';
import type { Quantity } from '../../figures/quantity.ts';
import { count } from '../../parts/format.ts';
import { draw } from '../../parts/plot/draw.ts';
import type { PlotData } from '../../parts/plot/plot-data.ts';
import { NARROW, WIDE } from '../../parts/plot/plot-widths.ts';
import { namesTime } from './figure-filters.ts';
import type { Statistic } from './statistics.ts';

/** What a reader would need of a figure, and how it is told that the text gives it. */
const GIVEN: { label: string; has(quantity: Quantity): boolean }[] = [
	{ label: 'with a time', has: ({ period }) => period !== undefined && namesTime(period) },
	{ label: 'with who counted', has: ({ originator }) => originator !== undefined },
	{ label: 'with a method', has: ({ method }) => method !== undefined }
];

/** Pixels for a bar, and for the name of a text above its bars. */
const ROW = 22;

/** How many figures of each text, by its short title, come with what a reader would need, of how many; a text without figures has its row as well. */
export function statedPlot(statistics: readonly Statistic[], titles: readonly string[]): PlotData {
	const caption = 'How many figures of each text say of which time they are, who counted, and how';
	const texts = titles.map((title) => {
		const quantities = statistics
			.filter(({ document }) => document === title)
			.flatMap(({ figures }) => figures.map(({ quantity }) => quantity));
		return {
			title,
			of: quantities.length,
			given: GIVEN.map(({ label, has }) => ({ label, number: quantities.filter(has).length }))
		};
	});
	return {
		caption,
		svg: drawStated(caption, texts, WIDE),
		narrow: drawStated(caption, texts, NARROW),
		key: [],
		columns: ['Text', 'Figures', ...GIVEN.map(({ label }) => label)],
		rows: texts.map(({ title, of, given }) => [title, of, ...given.map(({ number }) => number)])
	};
}

interface StatedText {
	title: string;
	of: number;
	given: { label: string; number: number }[];
}

function drawStated(label: string, texts: readonly StatedText[], width: number): string {
	const [left, right] = [112, 64];
	const room = ROW * (GIVEN.length + 2);
	const height = room * texts.length;
	const names = texts.map(({ title, of }, index) => ({
		words: `${title}: ${count(of, 'figure')}`,
		at: room * index + ROW
	}));
	const bars = texts.flatMap(({ of, given }, index) =>
		given.map(({ label, number }, place) => {
			const top = room * index + ROW * (place + 1.5);
			return { label, number, of, words: `${number} of ${of}`, from: top, to: top + ROW - 5 };
		})
	);
	const middle = ({ from, to }: { from: number; to: number }) => (from + to) / 2;
	return draw(label, {
		width,
		height: height + 8,
		marginLeft: left,
		marginRight: right,
		marginTop: 4,
		marginBottom: 4,
		x: { axis: null, domain: [0, Math.max(1, ...texts.map(({ of }) => of))] },
		y: { axis: null, domain: [0, height], range: [4, height + 4] },
		marks: [
			// All figures of the text as a frame, in it those that have what the bar is about.
			Plot.rect(bars, { x1: 0, x2: 'of', y1: 'from', y2: 'to', stroke: 'var(--quiet)' }),
			Plot.rect(bars, { x1: 0, x2: 'number', y1: 'from', y2: 'to', fill: 'var(--quiet)' }),
			Plot.text(names, {
				frameAnchor: 'left',
				y: 'at',
				text: 'words',
				textAnchor: 'start',
				dx: -left + 4,
				fontWeight: 600
			}),
			Plot.text(bars, { x: 0, y: middle, text: 'label', textAnchor: 'end', dx: -6 }),
			Plot.text(bars, { x: 'of', y: middle, text: 'words', textAnchor: 'start', dx: 6 })
		]
	});
}
