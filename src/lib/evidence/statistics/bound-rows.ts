import { BOUNDS } from '../../figures/bounds.ts';

/** How numbers are read, for a table: words that are read alike share a row. */
export const BOUND_ROWS = Array.from(
	Map.groupBy(Object.values(BOUNDS), ({ reading }) => reading),
	([reading, alike]) => ({
		words: alike.map(({ words }) => words).join(', '),
		reading,
		example: alike.find(({ example }) => example)?.example ?? '–'
	})
);
