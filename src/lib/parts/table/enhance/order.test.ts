import { describe, expect, it } from 'vitest';
import { orderedBy, readOrder, writeOrder, type Order } from './order.ts';

const COLUMNS = ['kind', 'printed', 'share-of'];
const up = (column: string) => ({ column, direction: 'ascending' as const });
const down = (column: string) => ({ column, direction: 'descending' as const });

describe('an order in an address', () => {
	/** name, order, as written */
	const rows: [string, Order, string][] = [
		['none', [], ''],
		['one column upwards', [up('kind')], 'kind'],
		['one column downwards', [down('kind')], '-kind'],
		['one column within another', [down('printed'), up('kind')], '-printed,kind'],
		['a column whose id has a minus', [down('share-of')], '-share-of']
	];
	it.each(rows)('%s', (_, order, written) => {
		expect(writeOrder(order)).toBe(written);
		expect(readOrder(written, COLUMNS)).toEqual(order);
	});

	/** name, what somebody wrote, what is understood */
	const wrong: [string, string, Order][] = [
		['a column that is not there', 'nothing', []],
		['one of two that is not there', 'nothing,-kind', [down('kind')]],
		['a column twice', 'kind,printed,-kind', [up('kind'), up('printed')]],
		['commas and minus signs alone', ',-,,', []]
	];
	it.each(wrong)('%s', (_, written, order) => {
		expect(readOrder(written, COLUMNS)).toEqual(order);
	});
});

describe('orderedBy', () => {
	/** name, order before, what is asked for, order then */
	const rows: [string, Order, ReturnType<typeof up>, Order][] = [
		['the first', [], up('kind'), [up('kind')]],
		['within another', [up('kind')], up('printed'), [up('printed'), up('kind')]],
		['the same once more', [up('kind'), up('printed')], up('kind'), [up('kind'), up('printed')]],
		['one from behind', [up('kind'), up('printed')], up('printed'), [up('printed'), up('kind')]]
	];
	it.each(rows)('%s', (_, before, next, order) => {
		expect(orderedBy(before, next)).toEqual(order);
	});
	it('turns a column round', () => {
		expect(orderedBy([up('kind')], down('kind'))).toEqual([down('kind')]);
	});
});
