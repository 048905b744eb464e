import * as Plot from '@observablehq/plot';
import type { Figure } from '../../figures/quantity.ts';
import { draw } from '../../parts/plot/draw.ts';
import type { KeyEntry } from '../../parts/plot/plot-data.ts';
import { charsIn, WIDE } from '../../parts/plot/plot-widths.ts';
import { stackRows } from '../../parts/plot/stack-rows.ts';
import { describeNumbers, formatNumber } from './describe.ts';

export interface PlottedFigure {
	name: string;
	figure: Figure;
	/** Printed in a text, or from a reference, or implied by a check. */
	source: 'text' | 'outside' | 'check';
}

/** Where a figure is from, by shape, and by colour for those who see it. */
const MARKS = {
	text: { mark: 'dot', symbol: 'circle', colour: 'var(--amber)', words: 'printed in a text' },
	outside: {
		mark: 'diamond',
		symbol: 'diamond2',
		colour: 'var(--blue)',
		words: 'printed elsewhere'
	},
	check: { mark: 'square', symbol: 'square2', colour: 'var(--quiet)', words: 'computed by us' }
} as const satisfies Record<
	PlottedFigure['source'],
	KeyEntry & { symbol: Plot.SymbolType; colour: string }
>;

const SOURCES = ['text', 'outside', 'check'] as const;

/** A span has no number of its own to put a mark on. */
const isNumber = ({ figure }: PlottedFigure) => figure.upTo === undefined;

const hasRoom = ({ figure: { range } }: PlottedFigure) => range.high > range.low;

/** The marks that a plot of these figures uses. */
export const figuresKey = (figures: readonly PlottedFigure[]): KeyEntry[] => [
	...SOURCES.filter((source) => figures.some((one) => one.source === source && isNumber(one))).map(
		(source) => ({ mark: MARKS[source].mark, words: MARKS[source].words })
	),
	...(figures.some(hasRoom)
		? [
				{
					mark: 'room' as const,
					words: 'room that our rule gives the words: no error of measurement'
				}
			]
		: [])
];

/** On either side, for half of the number below the last line. Names begin further out. */
const MARGIN = 36;
const EDGE = 8;
/** Pixels of room that can be told from a mark. */
const LEAST_ROOM = 6;
/** Between a mark and its number. */
const GAP = 14;

/**
 * Figures of one thing on one axis, each under its name, with the number beside its mark. The room that its words leave by our rule is a dashed
 * line in brackets, which no error bar looks like; a span is such a line, with both of its ends in words.
 */
export function plotFigures(
	label: string,
	figures: readonly PlottedFigure[],
	{ unit, log = false, width = WIDE }: { unit: string; log?: boolean; width?: number }
): string {
	const finite = figures.flatMap(({ figure: { range, value } }) =>
		[range.low, value, range.high].filter(Number.isFinite)
	);
	const most = Math.max(...finite);
	const least = log ? Math.min(...finite.filter((value) => value > 0)) : 0;
	const toPixels = (value: number) => {
		const share = log
			? Math.log(value / least) / Math.log(most / least || 1)
			: (value - least) / (most - least);
		return MARGIN + share * (width - 2 * MARGIN);
	};
	const { stacked, height } = stackRows(figures, { chars: charsIn(width - 2 * EDGE), room: 34 });
	const rows = stacked.map(({ row, lines, top, middle }) => {
		const { value, range } = row.figure;
		const [low, high] = [Math.max(range.low, least), Math.min(range.high, most)];
		const line = describeNumbers(row.figure);
		// Bold digits are about 8 pixels wide.
		const room = line.length * 8;
		const isFull = toPixels(high) + GAP + room > width;
		// The two ends of a span take two lines where one has no room.
		const words = isFull && toPixels(low) - GAP < room ? line.replace(' to ', '\nto ') : line;
		return { lines, top, middle, row, value, low, high, words, isFull };
	});
	// Narrower brackets would hide behind their mark; a span has none.
	const ranged = rows.filter(
		({ row, low, high }) => !isNumber(row) || toPixels(high) - toPixels(low) >= LEAST_ROOM
	);
	const bracket = (end: 'low' | 'high', text: string) =>
		Plot.text(ranged, { x: end, y: 'middle', text: () => text, fontSize: 16, dy: -1 });
	const numbers = (isFull: boolean) =>
		Plot.text(
			rows.filter((row) => row.isFull === isFull),
			{
				x: isFull ? 'low' : 'high',
				y: 'middle',
				text: 'words',
				textAnchor: isFull ? 'end' : 'start',
				dx: isFull ? -GAP : GAP,
				fontWeight: 600
			}
		);
	return draw(label, {
		width,
		height: height + 60,
		marginLeft: MARGIN,
		marginRight: MARGIN,
		marginTop: 8,
		marginBottom: 52,
		x: {
			type: log ? 'log' : 'linear',
			label: unit,
			labelAnchor: 'right',
			grid: true,
			tickFormat: formatNumber,
			domain: [least, most],
			ticks: log ? decades(least, most, width) : width < WIDE ? 3 : 5
		},
		y: { axis: null, domain: [0, height], range: [8, 8 + height] },
		marks: [
			Plot.text(rows, {
				frameAnchor: 'left',
				y: 'top',
				text: 'lines',
				textAnchor: 'start',
				dx: EDGE - MARGIN,
				lineAnchor: 'top',
				lineHeight: 15 / 13
			}),
			Plot.link(ranged, {
				x1: 'low',
				x2: 'high',
				y: 'middle',
				stroke: 'currentColor',
				strokeDasharray: '2 4'
			}),
			bracket('low', '['),
			bracket('high', ']'),
			...SOURCES.map((source) =>
				Plot.dot(
					rows.filter(({ row }) => row.source === source && isNumber(row)),
					{
						x: 'value',
						y: 'middle',
						r: 5,
						symbol: MARKS[source].symbol,
						fill: source === 'check' ? 'var(--ground)' : MARKS[source].colour,
						stroke: MARKS[source].colour,
						strokeWidth: source === 'check' ? 2 : 0
					}
				)
			),
			numbers(false),
			numbers(true)
		]
	});
}

/** The powers of ten from `low` to `high`, at most as many as there is room for their words. */
function decades(low: number, high: number, width: number): number[] {
	const all = Array.from({ length: 19 }, (_, power) => 10 ** power).filter(
		(x) => x >= low && x <= high
	);
	const every = Math.ceil(all.length / (width / 80));
	return all.filter((_, index) => index % every === 0);
}
