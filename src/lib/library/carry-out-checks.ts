import { toCheck, type ChecksFile, type FiguresPlot } from '../annotation/checks-file.ts';
import { explainCheck } from '../annotation/explain-check.ts';
import type { References } from '../codebook/references.ts';
import type { Check } from '../figures/check.ts';
import type { OperandPlace } from '../figures/operand.ts';
import { printedFigures } from '../figures/printed-figures.ts';
import { resolveChecks, type ResolvedCheck } from '../figures/resolve-checks.ts';
import type { Problem } from '../source/problem.ts';
import type { AnnotatedDocument } from './document.ts';
import { gatherPlots } from './gather-plots.ts';
import { explainReference } from './read-annotations.ts';
import { duplicates, type ReadYaml } from './read-yaml.ts';

/** Carries out the checks of checks.yaml with the figures of all documents, and gathers what its plots draw. */
export function carryOutChecks(
	read: ReadYaml<ChecksFile>,
	documents: Iterable<AnnotatedDocument>,
	references: References
): { checks: ResolvedCheck[]; plots: FiguresPlot[]; problems: Problem[] } {
	const { file, yaml, value } = read;
	const checks = value.checks.map(toCheck);
	const printed = printedFigures(quantitiesOf(documents), value.outside);
	const { resolved, failures } = resolveChecks(checks, printed);
	const { plots, problems } = gatherPlots(read, resolved);

	const places = new Map(checks.map((check, index) => [check, index]));
	const lineOf = (check: Check, at: OperandPlace | undefined) =>
		yaml.lineAt(
			['checks', places.get(check), at?.role, at?.index].filter((step) => step !== undefined)
		);
	const addresses = [...printed.keys(), ...checks.map(({ id }) => `check#${id}`)];
	const failed = failures.map((failure) => ({
		file,
		line: lineOf(failure.check, failure.at),
		subject: failure.check.id,
		...explainCheck(failure, addresses)
	}));
	return {
		checks: resolved,
		plots,
		problems: [
			...duplicates(read, 'checks'),
			...duplicates(read, 'outside'),
			...unknownReferences(read, references),
			...failed,
			...problems
		]
	};
}

function* quantitiesOf(documents: Iterable<AnnotatedDocument>) {
	for (const { slug, annotations } of documents) {
		for (const { id: note, quantities } of annotations) {
			for (const quantity of quantities) yield { slug, note, quantity };
		}
	}
}

function unknownReferences(
	{ file, yaml, value }: ReadYaml<ChecksFile>,
	references: References
): Problem[] {
	return value.outside.flatMap(({ id, reference }, index) =>
		Object.hasOwn(references.references, reference)
			? []
			: {
					file,
					line: yaml.lineAt(['outside', index, 'reference']),
					subject: id,
					...explainReference(reference, references)
				}
	);
}
