import { headingsOf, rowsOf, wordsAt } from './cells.ts';
import { labelled } from './labelled.ts';
import { orderChoice } from './order-choice.ts';
import type { Sorting } from './sort.ts';

/** A shorter table is taken in at a glance. */
const LEAST_ROWS = 8;
/** A column with so few different values is offered as a choice. */
const CHOICES = 8;

/** A control, and which rows it keeps as it stands. */
interface Filter {
	label: string;
	control: HTMLElement;
	keeps(row: HTMLTableRowElement): boolean;
}

/**
 * Above a table: a field that keeps rows with all of its words, a choice for each column that has only
 * a few values, one for the order, and how many rows are left. A short table gets none of them.
 */
export function addFilters(table: HTMLTableElement, sorting: Sorting | undefined): void {
	const rows = rowsOf(table);
	if (rows.length < LEAST_ROWS) return;
	const filters = [wordFilter(), ...columnFilters(headingsOf(table), rows)];
	const result = document.createElement('output');
	const tools = toolGroup(table.caption?.textContent.trim() ?? '');
	tools.append(...filters.map(({ label, control }) => labelled(label, control)));
	if (sorting) tools.append(labelled('In the order of', orderChoice(sorting)));
	tools.append(result);
	tools.addEventListener('input', () => {
		const kept = show(rows, filters);
		result.textContent = kept === rows.length ? '' : `${kept} of ${rows.length}`;
	});
	table.before(tools);
}

function toolGroup(caption: string): HTMLElement {
	const tools = document.createElement('div');
	tools.className = 'table-tools';
	tools.setAttribute('role', 'group');
	tools.setAttribute('aria-label', `Filter: ${caption}`);
	return tools;
}

/** Rows with all of the words, in whatever column and order. */
function wordFilter(): Filter {
	const control = document.createElement('input');
	control.type = 'search';
	control.autocomplete = 'off';
	return {
		label: 'With the words',
		control,
		keeps(row) {
			const text = row.textContent.toLowerCase();
			const wanted = control.value.toLowerCase().split(/\s+/);
			return wanted.every((word) => text.includes(word));
		}
	};
}

/** A choice for each column that has few values, but not the same one throughout. */
function columnFilters(headings: HTMLElement[], rows: HTMLTableRowElement[]): Filter[] {
	return headings.flatMap((heading, column) => {
		const values = new Set(rows.map((row) => wordsAt(row, column)));
		if (values.size < 2 || values.size > CHOICES) return [];
		const control = document.createElement('select');
		control.append(
			new Option('all', ''),
			...[...values].sort().map((value) => new Option(value, value))
		);
		return {
			label: heading.textContent.trim(),
			control,
			keeps: (row) => control.value === '' || wordsAt(row, column) === control.value
		};
	});
}

/** Shows the rows that every filter keeps, and returns how many. */
function show(rows: HTMLTableRowElement[], filters: Filter[]): number {
	for (const row of rows) row.hidden = !filters.every(({ keeps }) => keeps(row));
	return rows.filter(({ hidden }) => !hidden).length;
}
