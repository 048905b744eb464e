import type { PlacedProblem } from './problem.ts';

/** The entries of the list at `path` whose id stands there before them; `subject` is that of the list, or else the id. */
export function findRepeatedIds(
	entries: readonly { id: string }[],
	path: readonly PropertyKey[],
	subject?: string
): PlacedProblem[] {
	const seen = new Set<string>();
	return entries.flatMap(({ id }, index) => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		return {
			path: [...path, index, 'id'],
			subject: subject ?? id,
			what: `The id "${id}" stands twice in this list.`,
			remedy: 'Give one of the two another id, or remove it.'
		};
	});
}
