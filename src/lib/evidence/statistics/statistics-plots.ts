import { CHECK_KINDS } from '../../figures/check-kinds.ts';
import type { ResolvedCheck } from '../../figures/resolve-checks.ts';
import type { Library } from '../../library/read-library.server.ts';
import { describeCounted, describeRange, describeValue } from './describe.ts';
import { plotFigures, plotRatios, ratioOf, type PlottedFigure } from '../plots.ts';

export interface PlotData {
	svg: string;
	caption: string;
	columns: string[];
	rows: string[][];
}

const checkOf = ({ evidence }: Library, id: string): ResolvedCheck | undefined =>
	evidence!.checks.find(({ check }) => check.id === id);

/** The figures that some checks name, once each, in the order of their size. */
function figuresOf(library: Library, ids: readonly string[]): PlottedFigure[] {
	const named = new Map<string, PlottedFigure>();
	for (const operand of ids.flatMap((id) => checkOf(library, id)?.operands ?? [])) {
		const { figure, source } = operand;
		const name =
			operand.source === 'check'
				? `implied: ${operand.check.title}`
				: `${operand.quantity.printed}: ${describeCounted(operand.quantity)}`;
		// A figure that is printed twice in the same words is drawn once.
		named.set(name, { name, figure, source });
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

/** Printed against computed, for every comparison that calculates and has both. */
export function ratioPlot(checks: readonly ResolvedCheck[]): PlotData {
	const ratios = checks
		.flatMap(({ check: { title, kind }, result: { computed, printed, factor, verdict } }) =>
			printed && CHECK_KINDS[kind].calculates ? { title, computed, printed, factor, verdict } : []
		)
		.sort((a, b) => ratioOf(b) - ratioOf(a));
	const caption = 'What is printed, against what the other figures give';
	return {
		caption,
		svg: plotRatios(caption, ratios),
		columns: ['Comparison', 'Computed', 'Printed', 'Verdict'],
		rows: ratios.map(({ title, computed, printed, verdict }) => [
			title,
			describeValue(computed),
			describeValue(printed),
			verdict
		])
	};
}
