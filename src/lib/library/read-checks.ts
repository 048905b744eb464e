import { checksFileSchema, toCheck, type FiguresPlot } from '../annotation/checks-file.ts';
import { checkQuantity } from '../annotation/check-quantity.ts';
import { explainCheck } from '../annotation/explain-check.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { printedFigures } from '../figures/printed-figures.ts';
import type { OutsideFigure } from '../figures/quantity.ts';
import { resolveChecks, type ResolvedCheck } from '../figures/resolve-checks.ts';
import type { PlacedProblem, Problem } from '../source/problem.ts';
import { placeProblems } from '../source/parse-with.ts';
import type { AnnotatedDocument } from './document.ts';
import type { Files } from './files.ts';
import { findRepeatedIds } from '../source/find-repeated-ids.ts';
import { gatherPlots } from './gather-plots.ts';
import { checkClusters } from './check-clusters.ts';
import { misusedReference } from './explain-reference.ts';

/** Reads annotations/checks.yaml, carries out every check, and gathers what its plots draw. */
export function readChecks(
	files: Files,
	documents: ReadonlyMap<string, AnnotatedDocument>,
	{ references }: Codebook
): { checks: ResolvedCheck[]; plots: FiguresPlot[]; problems: Problem[] } {
	const parsed = files.yaml('annotations/checks.yaml', checksFileSchema);
	if (!parsed.value) return { checks: [], plots: [], problems: parsed.problems };
	const { outside, plots: entries, clusters } = parsed.value;
	const checks = parsed.value.checks.map((entry) => toCheck(entry, clusters));
	const printed = printedFigures(quantitiesOf(documents.values()), outside);
	const { resolved, failures } = resolveChecks(checks, printed);
	const { plots, problems: undrawn } = gatherPlots(entries, checks, resolved);

	const places = new Map(checks.map((check, index) => [check, index]));
	const addresses = [...printed.keys(), ...checks.map(({ id }) => `check#${id}`)];
	const placed: PlacedProblem[] = [
		...findRepeatedIds(checks, ['checks']),
		...findRepeatedIds(outside, ['outside']),
		...outside.flatMap((figure, index) =>
			checkOutside(figure, references).map(({ path, ...problem }) => ({
				path: ['outside', index, ...path],
				subject: figure.id,
				...problem
			}))
		),
		...failures.map((failure) => {
			const { check, at } = failure;
			const path = ['checks', places.get(check), at?.role, at?.index];
			return {
				path: path.filter((step) => step !== undefined),
				subject: check.id,
				...explainCheck(failure, addresses)
			};
		}),
		...undrawn,
		...checkClusters(clusters, parsed.value.checks)
	];
	return { checks: resolved, plots, problems: placeProblems(parsed, placed) };
}

/** A figure from outside has a reference whose fact prints it. */
function checkOutside(figure: OutsideFigure, references: Codebook['references']): PlacedProblem[] {
	const { reference } = figure;
	const misused = misusedReference(reference, references);
	if (misused) return [{ path: ['reference'], ...misused }];
	const facts = [references.get(reference)?.fact ?? ''];
	return checkQuantity(figure, facts, `the fact of the reference ${reference}`);
}

function* quantitiesOf(documents: Iterable<AnnotatedDocument>) {
	for (const { slug, annotations } of documents) {
		for (const { id: note, quantities } of annotations) {
			for (const quantity of quantities) yield { slug, note, quantity };
		}
	}
}
