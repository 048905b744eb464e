import { describe, expect, it } from 'vitest';
import { madeLibrary, madeQuantity } from '../../library/made/made-library.ts';
import { madeTexts } from '../../library/made/made-texts.ts';
import { madeYaml } from '../../library/made/made-yaml.ts';
import { quantityTable } from './quantity-table.ts';
import { statistics } from './statistics.ts';

const all = { period: '2021', method: 'a list', originator: 'the exchange' };
const figures: Record<string, object> = {
	full: { ...all },
	bare: {},
	share: { ...all, unit: '%', of: 'words' },
	part: { ...all, unit: '%' },
	dated: { period: '2021' },
	called: { ...all, of: 'words' },
	near: { ...all },
	far: { ...all },
	yearly: { ...all, period: 'a year' }
};
const VALUES = [10, 20, 30, 40, 50, 11, 14, 90, 60];
const PRINTED = VALUES.map((value) => ([30, 40].includes(value) ? `${value}%` : `${value}`));

const library = await madeLibrary({
	...madeTexts({
		text: {
			body: `${PRINTED.join(' ')}.`,
			notes: [
				{
					kind: 'unverifiable-statistic',
					credit: 'none',
					quote: `${PRINTED.join(' ')}.`,
					reach: 'holder',
					quantities: Object.entries(figures).map(([id, fields], index) =>
						madeQuantity({ id, printed: PRINTED[index], value: VALUES[index], ...fields })
					)
				}
			]
		}
	}),
	'annotations/checks.yaml': madeYaml({
		checks: [
			['alike', 'full', 'called'],
			['apart', 'full', 'near'],
			['far-apart', 'full', 'far']
		].map(([id, ...names]) => ({
			id,
			kind: 'same-number',
			title: `Is it ${id}?`,
			note: 'Made.',
			quantities: names.map((name) => `text#${name}`)
		}))
	})
});
const table = quantityTable(statistics(library), library.codebook);
const rowOf = new Map(Object.keys(figures).map((id, index) => [id, table.rows[index]]));
const chosen = (id: string, filter: string) =>
	rowOf
		.get(id)
		?.choices?.filter((choice) => choice.startsWith(`${filter}:`))
		.map((choice) => choice.slice(filter.length + 1));

describe('figures can be chosen', () => {
	/** figure, what it is a share of, what is missing */
	const rows: [string, string[], string[]][] = [
		['full', ['none'], ['nothing']],
		['bare', ['none'], ['period', 'method', 'originator']],
		['share', ['stated'], ['nothing']],
		['part', ['unsaid'], ['whole']],
		['dated', ['none'], ['method', 'originator']],
		['called', ['stated'], ['nothing']],
		['yearly', ['none'], ['when']]
	];
	it.each(rows)('%s', (figure, whole, missing) => {
		expect(chosen(figure, 'whole')).toEqual(whole);
		expect(chosen(figure, 'missing')).toEqual(missing);
	});

	it('by verdict, however far apart they are', () => {
		expect(chosen('near', 'verdict')).toEqual(chosen('far', 'verdict'));
		expect(chosen('near', 'verdict')).not.toEqual(chosen('called', 'verdict'));
		expect(chosen('bare', 'verdict')).toEqual(['none']);
	});

	it('by what could settle them, unless that is the same for all', () => {
		expect(chosen('full', 'reach')).toEqual(['holder']);
		expect(rowOf.get('full')?.cells.reach).toBe('holder');
		expect(table.filters?.map(({ id }) => id)).toEqual(['verdict', 'counts', 'whole', 'missing']);
	});

	it('by what is counted: shares, money, or anything else', () => {
		expect(chosen('share', 'counts')).toEqual(['share']);
		expect(chosen('full', 'counts')).toEqual(['other']);
	});

	it('with the options that some figure has, in their own order', () => {
		const labels = table.filters?.find(({ id }) => id === 'missing')?.options;
		expect(labels).toEqual([
			{ id: 'whole', label: 'what a share is a share of' },
			{ id: 'period', label: 'period' },
			{ id: 'when', label: 'which time (“a year”, “the last decade”)' },
			{ id: 'method', label: 'method' },
			{ id: 'originator', label: 'who counted' },
			{ id: 'nothing', label: 'nothing: all is stated' }
		]);
	});
});

describe('figures stand in order', () => {
	const orderOf = (id: string, column: string) => rowOf.get(id)?.order?.[column] ?? null;

	it('as printed by their number', () => {
		expect(Object.keys(figures).map((id) => orderOf(id, 'printed'))).toEqual(VALUES);
	});

	it('by verdict the widest apart first, and last what is not compared', () => {
		const order = ['far', 'near', 'called'].map((id) => Number(orderOf(id, 'verdict')));
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(new Set(order).size).toBe(3);
		expect(orderOf('bare', 'verdict')).toBeNull();
	});
});
