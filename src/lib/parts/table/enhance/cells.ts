/** The headings of a table’s columns of values: all but the last, which holds links. */
export const headingsOf = (table: HTMLTableElement): HTMLTableCellElement[] =>
	[...table.querySelectorAll<HTMLTableCellElement>('thead th')].slice(0, -1);

/** What an address calls a column. */
export const columnOf = (heading: HTMLElement): string =>
	heading.dataset.column ?? heading.textContent.trim();

export const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] =>
	Array.from(table.tBodies, ({ rows }) => [...rows]).flat();

/** What a row says in a column, as printed. */
export const wordsAt = (row: HTMLTableRowElement, column: number): string =>
	row.cells[column]?.textContent.trim() ?? '';
