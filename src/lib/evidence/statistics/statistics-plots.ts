import type { FiguresPlot } from '../../annotation/checks-file.ts';
import { CHECK_KINDS } from '../../figures/check-kinds.ts';
import type { ResolvedCheck, ResolvedOperand } from '../../figures/resolve-checks.ts';
import { VERDICTS } from '../../figures/verdict.ts';
import { describeCounted, describeRange, describeValue, plural } from './describe.ts';
import type { PlotData } from '../../parts/plot/plot-data.ts';
import { NARROW, WIDE } from '../../parts/plot/plot-widths.ts';
import { figuresKey, plotFigures } from './draw-figures.ts';
import { plotRatios, ratioOf, RATIOS_KEY } from './draw-ratios.ts';

const nameOf = (operand: ResolvedOperand) =>
	operand.source === 'check'
		? `implied: ${operand.check.title}`
		: `${operand.quantity.printed}: ${describeCounted(operand.quantity)}`;

/** The figures of a plot, in the order of their size. A figure that is printed twice in the same words is drawn once. */
export function figuresPlot({ caption, unit, scale, figures }: FiguresPlot): PlotData {
	const named = new Map(
		figures.map((operand) => {
			const { figure, source } = operand;
			const name = nameOf(operand);
			return [name, { name, figure, source }];
		})
	);
	const drawn = [...named.values()].sort((a, b) => a.figure.value - b.figure.value);
	const drawFor = (width: number) =>
		plotFigures(caption, drawn, { unit: plural(unit), log: scale === 'log', width });
	return {
		caption,
		svg: drawFor(WIDE),
		narrow: drawFor(NARROW),
		key: figuresKey(drawn),
		columns: ['Figure', 'Value', 'Room'],
		rows: drawn.map(({ name, figure }) => [name, describeValue(figure), describeRange(figure)])
	};
}

/** Printed against computed, for every comparison that calculates and has both. */
export function ratioPlot(checks: readonly ResolvedCheck[]): PlotData {
	const ratios = checks
		.flatMap(({ check: { title, kind }, result: { computed, printed, factor, verdict } }) =>
			computed && printed && CHECK_KINDS[kind].calculates
				? { title, computed, printed, factor, verdict }
				: []
		)
		.sort((a, b) => ratioOf(b) - ratioOf(a));
	const caption = 'What is printed, against what the other figures give';
	return {
		caption,
		svg: plotRatios(caption, ratios),
		narrow: plotRatios(caption, ratios, { width: NARROW }),
		key: RATIOS_KEY,
		columns: ['Comparison', 'Computed', 'Printed', 'Verdict'],
		rows: ratios.map(({ title, computed, printed, verdict }) => [
			title,
			describeValue(computed),
			describeValue(printed),
			VERDICTS[verdict].label
		])
	};
}
