type Direction = 'ascending' | 'descending';

/** The value of a cell for sorting: numbers as numbers, what is not stated last. */
function keyOf(row: HTMLTableRowElement, column: number): string | undefined {
	const cell = row.cells[column]!;
	const text = cell.textContent.trim().replaceAll(',', '');
	return text === '–' || cell.querySelector('.unsaid') ? undefined : text;
}

/** Makes each heading a button that sorts by its column, and back the other way. */
export function addSorting(table: HTMLTableElement): void {
	const [body] = table.tBodies;
	if (!body || body.rows.length < 2) return;
	const headings = [...table.tHead!.rows[0]!.cells];

	function sortBy(column: number, direction: Direction): void {
		const sign = direction === 'ascending' ? 1 : -1;
		// Made here: a collator takes milliseconds, which no page should spend before somebody sorts.
		const { compare } = new Intl.Collator('en', { numeric: true });
		const rows = [...body!.rows].map((row) => ({ row, key: keyOf(row, column) }));
		rows.sort((a, b) => {
			if (a.key === undefined || b.key === undefined) {
				return Number(a.key === undefined) - Number(b.key === undefined);
			}
			return sign * compare(a.key, b.key);
		});
		body!.append(...rows.map(({ row }) => row));
		headings.forEach((heading, index) => {
			if (index === column) heading.setAttribute('aria-sort', direction);
			else heading.removeAttribute('aria-sort');
		});
	}

	headings.forEach((heading, column) => {
		// The last column holds links.
		if (column === headings.length - 1) return;
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = heading.textContent;
		button.addEventListener('click', () => {
			const ascending = heading.getAttribute('aria-sort') === 'ascending';
			sortBy(column, ascending ? 'descending' : 'ascending');
		});
		heading.replaceChildren(button);
	});
	table.dispatchEvent(
		new CustomEvent('sortable', {
			detail: {
				labels: headings.slice(0, -1).map(({ textContent }) => textContent),
				sortBy
			}
		})
	);
}
