import * as Plot from '@observablehq/plot';
import type { CheckResult } from '../../figures/check.ts';
import { topOf, type Figure } from '../../figures/quantity.ts';
import { draw } from '../../parts/plot/draw.ts';
import type { KeyEntry } from '../../parts/plot/plot-data.ts';
import { charsIn, WIDE } from '../../parts/plot/plot-widths.ts';
import { stackRows } from '../../parts/plot/stack-rows.ts';
import { formatFactor } from './describe.ts';

/** A figure as printed and as computed. */
interface PlottedRatio extends Pick<CheckResult, 'factor'> {
	title: string;
	computed: Figure;
	printed: Figure;
}

export const RATIOS_KEY: KeyEntry[] = [
	{ mark: 'dot', words: 'within the room that our rule gives the words' },
	{ mark: 'diamond', words: 'outside it' }
];

/** How many times the computed is the printed; of spans, at their nearest ends, and 1 where they share a number. */
export function ratioOf({ printed, computed }: Pick<PlottedRatio, 'printed' | 'computed'>): number {
	if (printed.value > topOf(computed)) return printed.value / topOf(computed);
	return topOf(printed) < computed.value ? topOf(printed) / computed.value : 1;
}

/** For the names on the left, where there is room for them. */
const NAMES = 340;

/** Printed against computed, as a ratio on a log scale: on the line they are the same. Where it is narrow, names stand above their marks. */
export function plotRatios(
	label: string,
	ratios: readonly PlottedRatio[],
	{ width = WIDE }: { width?: number } = {}
): string {
	const isBeside = width >= WIDE;
	const named = ratios.map(({ title, printed, computed, factor }) => ({
		name: title,
		ratio: ratioOf({ printed, computed }),
		words:
			factor === undefined
				? ''
				: `${printed.value > computed.value ? '×' : '÷'} ${formatFactor(factor)}`,
		side: printed.value > computed.value ? 'more' : 'less',
		isOutside: factor !== undefined
	}));
	const { stacked, height } = isBeside
		? {
				stacked: named.map((row, index) => ({
					row,
					lines: row.name,
					top: 26 * index,
					middle: 26 * index + 13
				})),
				height: 26 * named.length
			}
		: stackRows(named, { chars: charsIn(width - 16), room: 26 });
	const rows = stacked.map(({ row, lines, top, middle }) => ({
		...row,
		lines,
		top,
		middle,
		from: middle - 10,
		to: middle + 10
	}));
	const reach = Math.max(1.1, ...rows.map(({ ratio }) => Math.max(ratio, 1 / ratio))) * 1.6;
	const domain = [1 / Math.min(reach, 12), reach] as const;
	return draw(label, {
		width,
		height: height + 52,
		marginLeft: isBeside ? NAMES : 40,
		marginRight: 56,
		marginTop: 8,
		marginBottom: 44,
		x: {
			type: 'log',
			domain,
			label: 'printed is … times the computed',
			labelAnchor: 'right',
			// Beyond its ends no tick has a place.
			ticks: [0.1, 1, 10, 100].filter((tick) => domain[0] <= tick && tick <= domain[1]),
			tickFormat: (value: number) => String(value)
		},
		y: { axis: null, domain: [0, height], range: [8, 8 + height] },
		marks: [
			// Where they are the same: a line beside the names, or none that would go through them.
			isBeside
				? Plot.ruleX([1], { stroke: 'currentColor' })
				: Plot.ruleX(rows, { x: () => 1, y1: 'from', y2: 'to', stroke: 'currentColor' }),
			Plot.text(rows, {
				frameAnchor: 'left',
				y: isBeside ? 'middle' : 'top',
				text: 'lines',
				textAnchor: isBeside ? 'end' : 'start',
				lineAnchor: isBeside ? 'middle' : 'top',
				lineHeight: 15 / 13,
				dx: isBeside ? -10 : -32
			}),
			...[false, true].map((isOutside) => {
				const colour = isOutside ? 'var(--amber)' : 'var(--quiet)';
				const some = rows.filter((row) => row.isOutside === isOutside);
				return [
					Plot.link(some, { x1: 1, x2: 'ratio', y: 'middle', stroke: colour, strokeWidth: 2 }),
					Plot.dot(some, {
						x: 'ratio',
						y: 'middle',
						r: 5,
						fill: colour,
						symbol: isOutside ? 'diamond2' : 'circle'
					})
				];
			}),
			...(['more', 'less'] as const).map((side) =>
				Plot.text(
					rows.filter((row) => row.side === side),
					{
						x: 'ratio',
						y: 'middle',
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
