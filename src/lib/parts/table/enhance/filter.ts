/** A column with so few different values is offered as a choice. */
const CHOICES = 8;

let made = 0;

/** A control under its label. The two stand apart, or a choice’s options would be part of its name. */
function labelled(words: string, control: HTMLElement): HTMLElement {
	control.id = `tool-${++made}`;
	const label = document.createElement('label');
	label.htmlFor = control.id;
	label.textContent = words;
	const box = document.createElement('div');
	box.append(label, control);
	return box;
}

/**
 * Above a table: a field that keeps rows with all of its words, and a choice for each column that has
 * only a few values; on a narrow screen, where headings are not shown, one for the order as well.
 */
export function addFilters(table: HTMLTableElement): void {
	const rows = [...table.tBodies[0]!.rows];
	if (rows.length < 8) return;
	const tools = document.createElement('div');
	tools.className = 'table-tools';
	tools.setAttribute('role', 'group');
	tools.setAttribute('aria-label', `Filter: ${table.caption!.textContent.trim()}`);

	const words = document.createElement('input');
	words.type = 'search';
	words.autocomplete = 'off';
	tools.append(labelled('With the words', words));

	const headings = [...table.tHead!.rows[0]!.cells].slice(0, -1);
	const choices = headings.flatMap((heading, column) => {
		const values = new Set(rows.map((row) => row.cells[column]!.textContent.trim()));
		if (values.size < 2 || values.size > CHOICES) return [];
		const select = document.createElement('select');
		select.append(new Option('all', ''), ...[...values].sort().map((value) => new Option(value)));
		tools.append(labelled(heading.textContent.trim(), select));
		return { column, select };
	});
	const result = document.createElement('output');
	table.before(tools);

	function filter(): void {
		const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
		let kept = 0;
		for (const row of rows) {
			const text = row.textContent.toLowerCase();
			const fits =
				wanted.every((word) => text.includes(word)) &&
				choices.every(
					({ column, select }) =>
						select.value === '' || row.cells[column]!.textContent.trim() === select.value
				);
			row.hidden = !fits;
			if (fits) kept++;
		}
		result.textContent = kept === rows.length ? '' : `${kept} of ${rows.length}`;
	}
	tools.addEventListener('input', filter);

	table.addEventListener('sortable', (event) => {
		const { labels, sortBy } = (event as CustomEvent).detail as {
			labels: string[];
			sortBy(column: number, direction: 'ascending' | 'descending'): void;
		};
		const order = document.createElement('select');
		order.append(
			new Option('as in the texts', ''),
			...labels.map((name, column) => new Option(name, String(column)))
		);
		order.addEventListener('change', () => {
			if (order.value === '') table.tBodies[0]!.append(...rows);
			else sortBy(Number(order.value), 'ascending');
		});
		tools.insertBefore(labelled('In the order of', order), result);
	});
	tools.append(result);
}
