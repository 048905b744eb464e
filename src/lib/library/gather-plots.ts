import type { ChecksFile, FiguresPlot } from '../annotation/checks-file.ts';
import type { ResolvedCheck, ResolvedOperand } from '../figures/resolve-checks.ts';
import type { Check } from '../figures/check.ts';
import { nearestWord } from '../source/nearest.ts';
import type { PlacedProblem } from '../source/problem.ts';
import { findRepeatedIds } from '../source/find-repeated-ids.ts';

type PlotEntry = ChecksFile['plots'][number];

/** The figures of each plot in checks.yaml, in the order of its checks. Paths of problems lead into that file. */
export function gatherPlots(
	entries: readonly PlotEntry[],
	checks: readonly Check[],
	resolved: readonly ResolvedCheck[]
): { plots: FiguresPlot[]; problems: PlacedProblem[] } {
	const operandsOf = new Map(resolved.map(({ check, operands }) => [check.id, operands]));
	const known = new Set(checks.map(({ id }) => id));
	const problems = findRepeatedIds(entries, ['plots']);
	const plots = entries.map(({ checks, ...plot }, index): FiguresPlot => {
		const operands = checks.flatMap((id) => operandsOf.get(id) ?? []);
		const figures = operands.filter(({ figure }) => figure.unit === plot.unit);
		const amiss = [
			...unknownChecks(checks, known),
			...unknownUnit(plot.unit, operands),
			...figures.flatMap((operand) => undrawable(operand, plot.scale))
		];
		problems.push(
			...amiss.map(({ path, ...problem }) => ({
				path: ['plots', index, ...path],
				subject: plot.id,
				...problem
			}))
		);
		return { ...plot, figures };
	});
	return { plots, problems };
}

const unknownChecks = (checks: readonly string[], known: ReadonlySet<string>): PlacedProblem[] =>
	checks.flatMap((id, place) =>
		known.has(id)
			? []
			: {
					path: ['checks', place],
					what: `There is no check "${id}".`,
					nearest: nearestWord(id, known),
					remedy: 'Write the id of a check in this file.'
				}
	);

function unknownUnit(unit: string, operands: readonly ResolvedOperand[]): PlacedProblem[] {
	const units = new Set(operands.map(({ figure }) => figure.unit));
	if (units.size === 0 || units.has(unit)) return [];
	return [
		{
			path: ['unit'],
			what: `No figure of these checks counts "${unit}".`,
			nearest: nearestWord(unit, units),
			remedy: `Write one of their units: ${[...units].join(', ')}.`
		}
	];
}

function undrawable(
	{ address, figure }: ResolvedOperand,
	scale: PlotEntry['scale']
): PlacedProblem[] {
	const { low, high } = figure.range;
	if (high === Infinity) {
		return [
			{
				path: ['checks'],
				what: `The range of "${address}" has no end, so that it cannot be drawn.`,
				remedy: 'Leave out the check that names it.'
			}
		];
	}
	if (scale === 'linear' || low > 0) return [];
	return [
		{
			path: ['scale'],
			what: `The range of "${address}" begins at zero, which has no place on a log scale.`,
			remedy: 'Leave out the check that names it, or the scale.'
		}
	];
}
