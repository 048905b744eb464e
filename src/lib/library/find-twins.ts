import type { PlacedProblem } from '../source/problem.ts';

/** The entries of a list whose id stands there before them. */
export function findTwins(entries: readonly { id: string }[], list: string): PlacedProblem[] {
	const seen = new Set<string>();
	return entries.flatMap(({ id }, index) => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		return {
			path: [list, index, 'id'],
			subject: id,
			what: 'The id stands twice in this file.',
			remedy: 'Give one of the two another id.'
		};
	});
}
