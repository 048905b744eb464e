import type { ChecksFile } from '../annotation/checks-file.ts';
import { findRepeatedIds } from '../source/find-repeated-ids.ts';
import { nearestWord } from '../source/nearest.ts';
import type { PlacedProblem } from '../source/problem.ts';

/** Every cluster that a check names exists, once, and has two checks or more. Paths lead into checks.yaml. */
export function checkClusters(
	clusters: ChecksFile['clusters'],
	checks: readonly Pick<ChecksFile['checks'][number], 'id' | 'cluster'>[]
): PlacedProblem[] {
	const known = new Set(clusters.map(({ id }) => id));
	const members = Map.groupBy(checks, ({ cluster }) => cluster);
	return [
		...findRepeatedIds(clusters, ['clusters']),
		...checks.flatMap(({ id, cluster }, index): PlacedProblem[] =>
			cluster === undefined || known.has(cluster)
				? []
				: [
						{
							path: ['checks', index, 'cluster'],
							subject: id,
							what: `There is no cluster "${cluster}".`,
							nearest: nearestWord(cluster, known),
							remedy: 'Write the id of an entry under `clusters`, or add one.'
						}
					]
		),
		...clusters.flatMap(({ id }, index): PlacedProblem[] =>
			(members.get(id)?.length ?? 0) > 1
				? []
				: [
						{
							path: ['clusters', index],
							subject: id,
							what: `The cluster "${id}" has fewer than two checks.`,
							remedy: `Write \`cluster: ${id}\` in the checks that belong to it, or remove it.`
						}
					]
		)
	];
}
