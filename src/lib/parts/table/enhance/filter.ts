import type { Filter } from '../table-filter.ts';
import { columnOf, headingsOf, wordsAt } from './cells.ts';

/** A column with so few different values is offered as a choice. */
const CHOICES = 8;

/** A control, and which rows it keeps as it stands. */
export interface RowFilter {
	/** In addresses. */
	id: string;
	label: string;
	control: HTMLInputElement | HTMLSelectElement;
	/** Fills in the control; an option that it does not have chooses nothing. */
	choose(value: string): void;
	keeps(row: HTMLTableRowElement): boolean;
}

/** Rows with all of the words, in whatever column and order. Each row is read once, when somebody first types. */
export function wordFilter(): RowFilter {
	const control = document.createElement('input');
	control.type = 'search';
	control.autocomplete = 'off';
	const read = new Map<HTMLTableRowElement, string>();
	const textOf = (row: HTMLTableRowElement) => {
		const text = read.get(row) ?? row.textContent.toLowerCase();
		read.set(row, text);
		return text;
	};
	return {
		id: '',
		label: 'With the words',
		control,
		choose: (value) => (control.value = value),
		keeps(row) {
			const wanted = control.value.toLowerCase().split(/\s+/).filter(Boolean);
			return wanted.length === 0 || wanted.every((word) => textOf(row).includes(word));
		}
	};
}

/** The choices that a table brings along, and one for each other column that has few values, but not the same one throughout. */
export function choiceFilters(
	table: HTMLTableElement,
	rows: readonly HTMLTableRowElement[]
): RowFilter[] {
	const given = JSON.parse(table.parentElement?.dataset.filters ?? '[]') as Filter[];
	const choices = new Map(rows.map((row) => [row, row.dataset.choices?.split(' ') ?? []]));
	return [
		...given.map(({ id, label, options }) =>
			choiceFilter(
				{ id, label, options },
				(row, option) => choices.get(row)?.includes(`${id}:${option}`) ?? false
			)
		),
		...headingsOf(table).flatMap((heading, column) => {
			const id = columnOf(heading);
			const values = new Set(rows.map((row) => wordsAt(row, column)));
			if (values.size < 2 || values.size > CHOICES || given.some((one) => one.id === id)) return [];
			const options = [...values].sort().map((value) => ({ id: value, label: value }));
			const filter = { id, label: heading.textContent.trim(), options };
			return [choiceFilter(filter, (row, option) => wordsAt(row, column) === option)];
		})
	];
}

function choiceFilter(
	{ id, label, options }: Filter,
	belongs: (row: HTMLTableRowElement, option: string) => boolean
): RowFilter {
	const control = document.createElement('select');
	// What is chosen stands in the address; a browser that fills it in again would not filter.
	control.autocomplete = 'off';
	control.append(new Option('all', ''), ...options.map(({ id, label }) => new Option(label, id)));
	return {
		id,
		label,
		control,
		choose(value) {
			control.value = value;
			if (control.selectedIndex < 0) control.value = '';
		},
		keeps: (row) => control.value === '' || belongs(row, control.value)
	};
}
