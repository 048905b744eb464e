/** Between several in one cell of a file. */
const BETWEEN = ' | ';

/** For the definition of a column that can hold several. */
export const SEVERAL = `several are set apart by “${BETWEEN.trim()}”`;

/** Several in one cell, each once; `null` for none. */
export const inOneCell = (all: readonly string[]): string | null =>
	all.length > 0 ? [...new Set(all)].join(BETWEEN) : null;
