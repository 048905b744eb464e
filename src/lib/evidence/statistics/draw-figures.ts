import * as Plot from '@observablehq/plot';
import type { CheckResult } from '../../figures/check.ts';
import { topOf, type Figure } from '../../figures/quantity.ts';
import { draw } from '../../parts/plot/draw.ts';
import { describeNumbers, formatFactor, formatNumber } from './describe.ts';

export interface PlottedFigure {
	name: string;
	figure: Figure;
	/** Printed in a text, or from a reference, or implied by a check. */
	source: 'text' | 'outside' | 'check';
}

const COLOUR = {
	text: 'var(--amber)',
	outside: 'var(--blue)',
	check: 'var(--quiet)'
};

/** Figures of one thing on one line, each as the range that its words leave, with the number in it. */
export function plotFigures(
	label: string,
	figures: readonly PlottedFigure[],
	{ unit, log = false }: { unit: string; log?: boolean }
): string {
	const rows = figures.map(({ name, figure, source }) => ({
		name,
		low: figure.range.low,
		high: figure.range.high,
		value: figure.value,
		// A span has no number of its own to put a dot on.
		isNumber: figure.upTo === undefined,
		words: describeNumbers(figure),
		colour: COLOUR[source]
	}));
	const least = Math.min(...rows.map(({ low }) => low));
	return draw(label, {
		height: 76 + 46 * rows.length,
		marginLeft: 8,
		marginRight: 76,
		marginTop: 18,
		marginBottom: 52,
		x: {
			type: log ? 'log' : 'linear',
			label: unit,
			labelAnchor: 'right',
			grid: true,
			tickFormat: formatNumber,
			domain: [log ? least : 0, Math.max(...rows.map(({ high }) => high))],
			ticks: log ? decades(least, Math.max(...rows.map(({ high }) => high))) : 5
		},
		y: { axis: null, domain: rows.map(({ name }) => name), padding: 0.2 },
		marks: [
			Plot.text(rows, {
				x: log ? least : 0,
				y: 'name',
				text: 'name',
				textAnchor: 'start',
				dy: -13
			}),
			Plot.link(rows, {
				x1: 'low',
				x2: 'high',
				y: 'name',
				stroke: 'colour',
				strokeWidth: 7,
				strokeOpacity: 0.35,
				dy: 7
			}),
			Plot.dot(
				rows.filter(({ isNumber }) => isNumber),
				{ x: 'value', y: 'name', r: 5, fill: 'colour', dy: 7 }
			),
			Plot.text(rows, {
				x: 'high',
				y: 'name',
				text: 'words',
				textAnchor: 'start',
				dx: 8,
				dy: 7,
				fontWeight: 600
			})
		]
	});
}

/** The powers of ten from `low` to `high`. */
const decades = (low: number, high: number) =>
	Array.from({ length: 16 }, (_, power) => 10 ** power).filter((x) => x >= low && x <= high);

/** A figure as printed and as computed. */
interface PlottedRatio extends Pick<CheckResult, 'factor'> {
	title: string;
	computed: Figure;
	printed: Figure;
}

/** How many times the computed is the printed; of spans, at their nearest ends, and 1 where they share a number. */
export function ratioOf({ printed, computed }: Pick<PlottedRatio, 'printed' | 'computed'>): number {
	if (printed.value > topOf(computed)) return printed.value / topOf(computed);
	return topOf(printed) < computed.value ? topOf(printed) / computed.value : 1;
}

/** Printed against computed, as a ratio on a log scale: on the line in the middle they are the same. */
export function plotRatios(label: string, ratios: readonly PlottedRatio[]): string {
	const rows = ratios.map(({ title, printed, computed, factor }) => ({
		name: title,
		ratio: ratioOf({ printed, computed }),
		words:
			factor === undefined
				? ''
				: `${printed.value > computed.value ? '×' : '÷'} ${formatFactor(factor)}`,
		side: printed.value > computed.value ? 'more' : 'less',
		colour: factor === undefined ? 'var(--quiet)' : 'var(--amber)',
		symbol: factor === undefined ? 'circle' : 'diamond'
	}));
	const reach = Math.max(...rows.map(({ ratio }) => Math.max(ratio, 1 / ratio))) * 1.6;
	return draw(label, {
		height: 60 + 26 * rows.length,
		marginLeft: 340,
		marginRight: 56,
		marginTop: 8,
		marginBottom: 44,
		x: {
			type: 'log',
			domain: [1 / Math.min(reach, 12), reach],
			label: 'printed is … times the computed',
			labelAnchor: 'right',
			ticks: [0.1, 1, 10, 100],
			tickFormat: (value: number) => String(value)
		},
		y: { label: null, domain: rows.map(({ name }) => name), tickSize: 0 },
		marks: [
			Plot.ruleX([1], { stroke: 'currentColor' }),
			Plot.link(rows, { x1: 1, x2: 'ratio', y: 'name', stroke: 'colour', strokeWidth: 2 }),
			Plot.dot(rows, { x: 'ratio', y: 'name', r: 5, fill: 'colour', symbol: 'symbol' }),
			...(['more', 'less'] as const).map((side) =>
				Plot.text(
					rows.filter((row) => row.side === side),
					{
						x: 'ratio',
						y: 'name',
						text: 'words',
						textAnchor: side === 'more' ? 'start' : 'end',
						dx: side === 'more' ? 9 : -9,
						fontWeight: 600
					}
				)
			)
		]
	});
}
