import type { Codebook } from '../codebook/codebook.ts';
import { checksFileSchema } from '../figures/check.ts';
import { resolveChecks, type ResolvedCheck } from '../figures/resolve-checks.ts';
import type { PlacedProblem, Problem } from '../source/problem.ts';
import { placeProblems } from '../source/yaml.ts';
import type { AnnotatedDocument } from './document.ts';
import type { Files } from './files.ts';
import { findTwins } from './find-twins.ts';
import { explainReference } from './read-codebook.ts';

/** Reads annotations/checks.yaml and carries out every check. */
export function readChecks(
	files: Files,
	documents: ReadonlyMap<string, AnnotatedDocument>,
	{ references }: Codebook
): { checks: ResolvedCheck[]; problems: Problem[] } {
	const parsed = files.yaml('annotations/checks.yaml', checksFileSchema);
	if (!parsed.value) return { checks: [], problems: parsed.problems };
	const { checks, outside } = parsed.value;
	const quantities = [...documents.values()].flatMap(({ slug, annotations }) =>
		annotations.flatMap(({ id: note, quantities }) =>
			quantities.map((quantity) => ({ slug, note, quantity }))
		)
	);
	const { resolved, problems: found } = resolveChecks(parsed.value, quantities);
	const placed: PlacedProblem[] = [
		...findTwins(checks, 'checks'),
		...findTwins(outside, 'outside'),
		...outside.flatMap(({ id, reference }, index) =>
			references.has(reference)
				? []
				: {
						path: ['outside', index, 'reference'],
						subject: id,
						...explainReference(reference, references.keys())
					}
		),
		...found.map(({ check, role, ...problem }) => {
			const index = checks.findIndex(({ id }) => id === check);
			const path = role?.split(' ').map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));
			return { path: ['checks', index, ...(path ?? [])], subject: check, ...problem };
		})
	];
	return { checks: resolved, problems: placeProblems(parsed, placed) };
}
