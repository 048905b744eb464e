import type { ChecksFile, FiguresPlot } from '../annotation/checks-file.ts';
import type { ResolvedCheck, ResolvedOperand } from '../figures/resolve-checks.ts';
import { nearestWord } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { duplicates, type ReadYaml } from './read-yaml.ts';

type PlotEntry = ChecksFile['plots'][number];
type Amiss = Pick<Problem, 'what' | 'nearest' | 'remedy'> & { path: PropertyKey[] };

/** The figures of each plot in checks.yaml, in the order of its checks. */
export function gatherPlots(
	read: ReadYaml<ChecksFile>,
	resolved: readonly ResolvedCheck[]
): { plots: FiguresPlot[]; problems: Problem[] } {
	const { file, yaml, value } = read;
	const operandsOf = new Map(resolved.map(({ check, operands }) => [check.id, operands]));
	const known = new Set(value.checks.map(({ id }) => id));
	const problems = duplicates(read, 'plots');
	const plots = value.plots.map(({ checks, ...plot }, index): FiguresPlot => {
		const operands = checks.flatMap((id) => operandsOf.get(id) ?? []);
		const figures = operands.filter(({ figure }) => figure.unit === plot.unit);
		const amiss = [
			...unknownChecks(checks, known),
			...unknownUnit(plot.unit, operands),
			...figures.flatMap((operand) => undrawable(operand, plot.scale))
		];
		for (const { path, ...problem } of amiss) {
			const line = yaml.lineAt(['plots', index, ...path]);
			problems.push({ file, line, subject: plot.id, ...problem });
		}
		return { ...plot, figures };
	});
	return { plots, problems };
}

const unknownChecks = (checks: readonly string[], known: ReadonlySet<string>): Amiss[] =>
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

function unknownUnit(unit: string, operands: readonly ResolvedOperand[]): Amiss[] {
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

function undrawable({ address, figure }: ResolvedOperand, scale: PlotEntry['scale']): Amiss[] {
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
