import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts, madeVoices, madeWords } from '../../library/made/made-texts.ts';
import { readLibrary } from '../../library/read-library.server.ts';
import { guardCell } from '../../annotation/guard-cell.ts';
import { toCsv } from '../../parts/table/csv.ts';
import { columnsOf, toJson, type Cell, type Table } from '../../parts/table/table.ts';
import { dataPage } from './data-page.ts';
import { tables } from './tables.ts';

const SITE = 'https://reader.example';

describe('the tables of a made library', async () => {
	const library = await madeLibrary({
		...madeWords({ absences: [{ id: 'author', label: 'No author', definition: 'Nobody signs.' }] }),
		...madeVoices({ office: { ministry: 'The “Ministry”, as printed' } }),
		...madeTexts({
			one: {
				body: 'One "two", three. Four.',
				about: { absences: [{ lacks: 'author', note: 'It says “we”,\nno more.' }] },
				notes: [{ kind: 'official-source', speaker: 'ministry', quote: 'Four.' }]
			}
		})
	});
	const all = tables(library);

	it('come out as CSV, to the character', () => {
		const table = all.get('shares');
		expect(table && toCsv(table, SITE)).toBe(
			[
				'\ufefftext,document,voice,group,words,sentences,per_cent,per_cent_of_text,address',
				',all texts,the text itself,the text itself,3,1,75,75,https://reader.example/evidence/voices/',
				',all texts,"The “Ministry”, as printed",OFFICE,1,1,25,25,https://reader.example/evidence/voices/',
				'one,one,the text itself,the text itself,3,1,75,75,https://reader.example/documents/one/',
				'one,one,"The “Ministry”, as printed",OFFICE,1,1,25,25,https://reader.example/documents/one/',
				''
			].join('\r\n')
		);
	});

	it('come out as JSON, to the character', () => {
		const table = all.get('absences');
		expect(table && toJson(table, SITE)).toBe(`[
	{
		"text": "one",
		"document": "one",
		"lacks": "No author",
		"note": "It says “we”,\\nno more.",
		"address": "https://reader.example/documents/one/"
	}
]`);
	});

	it('are without rows where the library has nothing for them', () => {
		const empty = [...all].filter(([, { rows }]) => rows.length === 0).map(([id]) => id);
		expect(empty).toEqual([
			'statistics',
			'checks',
			'outside',
			'officials',
			'what-holds',
			'laws',
			'signals',
			'framing',
			'claims',
			'pairs',
			'shared-sentences',
			'glossary',
			'coding-a',
			'coding-b'
		]);
	});

	it('say how many rows of a column have no value', async () => {
		const listed = dataPage(
			await madeLibrary(
				madeTexts({
					one: {
						body: '10%. 2.',
						notes: [
							{
								kind: 'unverifiable-statistic',
								credit: 'none',
								quote: '10%. 2.',
								quantities: [
									{
										id: 'ten',
										printed: '10%',
										value: 10,
										bound: 'exact',
										unit: '%',
										counts: 'a',
										period: '2021'
									},
									{ id: 'two', printed: '2', value: 2, bound: 'exact', unit: 'call', counts: 'b' }
								]
							}
						]
					}
				})
			)
		).tables[0]?.columns;
		const without = listed?.map(({ id, without }) => `${id}: ${without ?? 'none'}`);
		expect(without).toEqual(
			expect.arrayContaining([
				'text: none',
				'whole: not stated in 1 row, empty in 1',
				'period: not stated in 1 row',
				'method: not stated in 2 rows',
				'up_to: empty in 2 rows'
			])
		);
	});

	it('are listed with their columns and the number of their rows', () => {
		const { tables: listed } = dataPage(library);
		expect(listed.map(({ id, rows }) => `${id} ${rows}`)).toEqual([
			'statistics 0',
			'checks 0',
			'outside 0',
			'shares 4',
			'flow 2',
			'voices 2',
			'reach 1',
			'unowned 1',
			'us-response 1',
			'symmetry 12',
			'officials 0',
			'what-holds 0',
			'laws 0',
			'signals 0',
			'framing 0',
			'claims 0',
			'pairs 0',
			'shared-sentences 0',
			'absences 1',
			'glossary 0',
			'agreement 6',
			'coding-a 0',
			'coding-b 0'
		]);
		expect(listed.find(({ id }) => id === 'absences')).toMatchObject({
			title: 'What the texts do not give',
			columns: [
				{
					id: 'text',
					label: 'Text',
					definition:
						'The text’s name in addresses, the same in every file; several are set apart by “|”.'
				},
				{
					id: 'document',
					label: 'Text',
					definition: 'Short title of the document.'
				},
				{
					id: 'lacks',
					label: 'Lacks',
					definition: 'What a reader would need and the text does not give.'
				},
				{
					id: 'note',
					label: 'How that shows',
					definition: 'Where to look in this text.'
				},
				{
					id: 'address',
					label: 'Address',
					definition: 'Where the passage or note stands in this reader.'
				}
			]
		});
	});
});

const { library } = await readLibrary('.');
const own = library ? tables(library) : new Map<string, Table>();

it('each table has an id of its own', () => {
	expect([...own.keys()]).toEqual([
		'statistics',
		'checks',
		'outside',
		'shares',
		'flow',
		'voices',
		'reach',
		'unowned',
		'us-response',
		'symmetry',
		'officials',
		'what-holds',
		'laws',
		'signals',
		'framing',
		'claims',
		'pairs',
		'shared-sentences',
		'absences',
		'glossary',
		'agreement',
		'coding-a',
		'coding-b'
	]);
	for (const [id, table] of own) expect(table.id).toBe(id);
});

describe.each([...own])('the table %s of the library', (_, table) => {
	const columns = columnsOf(table);

	it('has a title, and rows', () => {
		expect(table.title).not.toBe('');
		expect(table.rows.length).toBeGreaterThan(0);
	});

	it('has cells that both files can hold', () => {
		// An empty string would come out of CSV like what does not apply; NaN and ∞ are null in JSON.
		const sound = (cell: unknown) =>
			cell === null || (typeof cell === 'string' ? cell.trim() !== '' : Number.isFinite(cell));
		const unsound = table.rows.flatMap(({ cells }) =>
			Object.entries(cells).filter(([, cell]) => !sound(cell))
		);
		expect(unsound).toEqual([]);
	});

	it('has a column id only once, without need of quotation marks', () => {
		const ids = columns.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !/^[a-z][a-z_]*$/.test(id))).toEqual([]);
	});

	it('defines every column', () => {
		expect(columns.filter(({ label, definition }) => !label || !/^.+\.$/.test(definition))).toEqual(
			[]
		);
	});

	it('leads to a passage, a note or a page of the desk', () => {
		const slugs = [...(library?.documents.keys() ?? [])].join('|');
		const known = new RegExp(
			`^/(documents/(${slugs})|evidence/[a-z-]+|evidence/compare/(${slugs})/(${slugs}))/(#[a-z0-9._-]+)?$`
		);
		expect(table.rows.map(({ path }) => path).filter((path) => !known.test(path))).toEqual([]);
	});

	it('leads to what exists in the text', () => {
		const lost = table.rows.filter(({ path }) => {
			const [, slug, hash] = /^\/documents\/([^/]+)\/(?:#(.+))?$/.exec(path) ?? [];
			if (slug === undefined || hash === undefined) return false;
			const { annotations = [], paragraphs = [] } = library?.documents.get(slug) ?? {};
			const paragraph = /^p_(\d+)$/.exec(hash);
			return paragraph
				? !(Number(paragraph[1]) < paragraphs.length)
				: !annotations.some(({ id }) => id === hash);
		});
		expect(lost).toEqual([]);
	});

	it('names the texts and the sources of each row', () => {
		const ids = columns.map(({ id }) => id);
		expect(ids.filter((id) => ['text', 'document', 'texts'].includes(id))).toHaveLength(2);
		const slugs = table.rows.flatMap(({ cells }) => String(cells.text ?? '').split(' | '));
		expect(slugs.filter((slug) => slug !== '' && !library?.documents.has(slug))).toEqual([]);
		const found = table.rows.flatMap(({ cells }) => String(cells.source ?? '').split(' | '));
		const sources = Array.from(library?.codebook.references.values() ?? [], ({ source }) => source);
		expect(found.filter((source) => source !== '' && !sources.includes(source))).toEqual([]);
	});

	it('is the same in CSV, read by another parser, and in JSON', () => {
		const json: Record<string, Cell>[] = JSON.parse(toJson(table, SITE));
		const [ids, ...rows] = parse(toCsv(table, SITE), { bom: true, record_delimiter: '\r\n' });
		expect(ids).toEqual(columns.map(({ id }) => id));
		expect(rows).toEqual(
			json.map((row) =>
				Object.values(row).map((cell) =>
					typeof cell === 'string' ? guardCell(cell) : String(cell ?? '')
				)
			)
		);
		expect(json).toHaveLength(table.rows.length);
	});
});
