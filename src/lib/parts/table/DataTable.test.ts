import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { changingMarkup, skeleton } from '../../library/made/hostile-strings.ts';
import DataTable from './DataTable.svelte';
import { makeTable, UNSAID, type Cell } from './table.ts';

const column = (id: string, value: (row: Row) => Cell) => ({
	id,
	label: `The ${id}`,
	definition: `What ${id} is.`,
	value
});
type Row = { words: string; number: number | null; mixed: Cell };

const table = makeTable<Row>({
	id: 'made',
	title: 'Made',
	columns: [
		column('words', ({ words }) => words),
		column('number', ({ number }) => number),
		column('mixed', ({ mixed }) => mixed),
		{ ...column('hidden', () => 'in files'), fileOnly: true }
	],
	rows: [
		{ words: 'one', number: 12_345, mixed: 6 },
		{ words: UNSAID, number: null, mixed: 'seven' }
	],
	path: ({ words }) => `/documents/${words.replace(' ', '-')}/`
});

function printed(props: { show?: string[]; linked?: string } = {}) {
	const { document } = parseHTML(render(DataTable, { props: { table, ...props } }).body);
	const cells = (selector: string) =>
		Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent.trim());
	return { document, cells };
}

describe('DataTable', () => {
	it('prints every row, how many there are, and every column that is not for files alone', () => {
		const { cells } = printed();
		expect(cells('caption')).toEqual(['Made 2']);
		expect(cells('thead th')).toEqual(['The words', 'The number', 'The mixed', 'In the text']);
		expect(cells('tbody tr:nth-child(1) td')).toEqual(['one', '12,345', '6', 'passage']);
		expect(cells('tbody tr:nth-child(2) td')).toEqual(['not stated', '–', 'seven', 'passage']);
	});

	it('prints the columns that are asked for, in the order of the table', () => {
		const { cells } = printed({ show: ['mixed', 'words'], linked: 'text' });
		expect(cells('thead th')).toEqual(['The words', 'The mixed', 'In the text']);
		expect(cells('tbody tr:nth-child(1) td')).toEqual(['one', '6', 'text']);
	});

	it('sets what the text should say and does not apart from what does not apply', () => {
		expect(printed().cells('.unsaid')).toEqual(['not stated']);
	});

	it('sets columns of numbers, and only those, as numbers', () => {
		const { cells } = printed();
		expect(cells('thead th.number')).toEqual(['The number']);
		expect(cells('tbody td.number')).toEqual(['12,345', '–']);
	});

	it('names the column in each cell, and links each row', () => {
		const { document } = printed();
		const [first] = document.querySelectorAll('tbody tr');
		expect(
			Array.from(first?.querySelectorAll('td') ?? [], (cell) => cell.getAttribute('data-label'))
		).toEqual(['The words', 'The number', 'The mixed', null]);
		expect(
			Array.from(document.querySelectorAll('tbody a'), (link) => link.getAttribute('href'))
		).toEqual(['/documents/one/', '/documents/not-stated/']);
	});

	it('brings along what its rows are put in order and chosen by, for the script', () => {
		const made = makeTable({
			id: 'made',
			title: 'Made',
			columns: [{ ...column('words', ({ words }) => words), order: ({ number }) => number }],
			filters: [
				{
					id: 'kind',
					label: 'Kind',
					options: ['odd', 'even'].map((id) => ({ id, label: `“${id}”` })),
					of: ({ number }: Row) => (number === null ? [] : [number % 2 ? 'odd' : 'even'])
				}
			],
			rows: [
				{ words: 'one', number: 1, mixed: null },
				{ words: 'none', number: null, mixed: null }
			],
			path: () => '/documents/text/'
		});
		const { document } = parseHTML(render(DataTable, { props: { table: made } }).body);
		const all = (selector: string, attribute: string) =>
			Array.from(document.querySelectorAll(selector), (one) => one.getAttribute(attribute));
		expect(all('tbody tr', 'data-choices')).toEqual(['kind:odd', '']);
		expect(all('td:first-child', 'data-value')).toEqual(['1', null]);
		expect(all('thead th', 'data-column')).toEqual(['words', null]);
		expect(JSON.parse(all('.data-table', 'data-filters')[0] ?? '')).toEqual([
			{ id: 'kind', label: 'Kind', options: [{ id: 'odd', label: '“odd”' }] }
		]);
		expect(printed().document.querySelector('[data-filters], [data-choices]')).toBeNull();
	});

	it('leads to its files', () => {
		expect(
			Array.from(printed().document.querySelectorAll('.downloads a'), (link) =>
				link.getAttribute('href')
			)
		).toEqual([
			'/evidence/data/made.csv',
			'/evidence/data/made.json',
			'/evidence/data/#table_made'
		]);
	});

	it('lets no string become markup', () => {
		const page = (words: string) =>
			render(DataTable, {
				props: {
					table: makeTable({
						id: 'made',
						title: words,
						columns: [{ id: 'words', label: words, definition: words, value: () => words }],
						rows: [words],
						path: () => '/documents/text/'
					}),
					linked: words
				}
			}).body;
		expect(skeleton(page('plain')).length).toBeGreaterThan(20);
		expect(changingMarkup(page)).toEqual([]);
	});
});
