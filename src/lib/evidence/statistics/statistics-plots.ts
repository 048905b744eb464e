import { toFigure } from '../../figures/check.ts';
import type { ResolvedCheck } from '../../figures/resolve-checks.ts';
import type { Library } from '../../library/library.ts';
import { describeCounted, describeRange, describeValue } from './describe.ts';
import type { PlotData } from '../../parts/plot/plot-data.ts';
import { plotFigures, plotRatios, type PlottedFigure } from './draw-figures.ts';

const checkOf = ({ checks }: Library, id: string): ResolvedCheck | undefined =>
	checks.find(({ check }) => check.id === id);

/** The figures that some checks name, once each, in the order of their size. */
function figuresOf(library: Library, ids: readonly string[]): PlottedFigure[] {
	const named = new Map<string, PlottedFigure>();
	for (const { address, operand, figure } of ids.flatMap(
		(id) => checkOf(library, id)?.operands ?? []
	)) {
		const words = operand?.quantity;
		const name = words
			? `${words.printed}: ${describeCounted(words)}`
			: `implied: ${checkOf(library, address.replace('check#', ''))!.check.title}`;
		// A figure that is printed twice in the same words is drawn once.
		named.set(name, {
			name,
			figure: words ? toFigure(words) : figure,
			source: operand?.source ?? 'computed'
		});
	}
	return [...named.values()].sort((a, b) => a.figure.value - b.figure.value);
}

function plotData(
	caption: string,
	figures: readonly PlottedFigure[],
	options: { unit: string; log?: boolean }
): PlotData {
	return {
		caption,
		svg: plotFigures(caption, figures, options),
		columns: ['Figure', 'Value', 'Room'],
		rows: figures.map(({ name, figure }) => [name, describeValue(figure), describeRange(figure)])
	};
}

/** The five figures for one set of missions. */
export const missionsPlot = (library: Library): PlotData =>
	plotData(
		'What Chinese missions in the United States are asked in a year: one embassy beside all missions together. A part cannot exceed its whole',
		figuresOf(library, [
			'us-embassy-within-us-missions',
			'us-embassy-usual-within-us-missions',
			'us-embassy-2021-printed-and-implied',
			'us-embassy-2021-implied'
		]).filter(({ figure }) => figure.unit !== '%'),
		{ unit: 'inquiries' }
	);

/** The ministry’s budget as printed, beside what can be held against it. */
export const budgetPlot = (library: Library): PlotData =>
	plotData(
		'The ministry’s budget as the texts and others print it, on a scale where each line is ten times the one before, with two whole lines of the state budget',
		figuresOf(library, [
			'one-budget-three-times',
			'budget-and-the-sister-page',
			'ten-billion-and-56-billion',
			'hundreds-of-billions-within-public-security',
			'ten-billion-within-foreign-policy'
		]),
		{ unit: 'CNY', log: true }
	);

/** Printed against computed, for every comparison that has both. */
export function ratioPlot(library: Library): PlotData {
	const checks = library.checks
		.filter(
			({ check: { kind }, result }) =>
				result.printed && kind !== 'part-within-whole' && kind !== 'same-number'
		)
		.sort((a, b) => ratio(b) - ratio(a));
	const caption = 'What is printed, against what the other figures give';
	return {
		caption,
		svg: plotRatios(caption, checks),
		columns: ['Comparison', 'Computed', 'Printed', 'Verdict'],
		rows: checks.map(({ check, result }) => [
			check.title,
			describeValue(result.computed),
			describeValue(result.printed!),
			result.verdict
		])
	};
}

const ratio = ({ result: { printed, computed } }: ResolvedCheck) => printed!.value / computed.value;
