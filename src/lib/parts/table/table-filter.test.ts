import { describe, expect, it } from 'vitest';
import { choicesOf, offered, type ValuedFilter } from './table-filter.ts';

const option = (id: string) => ({ id, label: id.toUpperCase() });
const filter = (of: (row: string) => string[], ...options: string[]): ValuedFilter<string> => ({
	id: 'made',
	label: 'Made',
	options: options.map(option),
	of
});
/** A row belongs to the options that it names. */
const named = filter((row) => row.split(' ').filter(Boolean), 'b', 'a', 'c');

describe('offered', () => {
	/** name, rows, the options that are offered; none: no filter */
	const rows: [string, string[], string[]][] = [
		['the options that some row has, in their own order', ['a', 'b', ''], ['b', 'a']],
		['one option that some rows lack', ['a', ''], ['a']],
		['options of one row', ['a b', 'a'], ['b', 'a']],
		['nothing that all rows have', ['a', 'a'], []],
		['nothing that no row has', ['', ''], []],
		['nothing without rows', [], []]
	];
	it.each(rows)('%s', (_, all, options) => {
		const found = offered([named], all);
		expect(found.flatMap(({ options }) => options.map(({ id }) => id))).toEqual(options);
		expect(found).toHaveLength(options.length > 0 ? 1 : 0);
	});

	it('keeps of a filter only what can be printed', () => {
		expect(offered([named], ['a', ''])).toEqual([
			{ id: 'made', label: 'Made', options: [option('a')] }
		]);
	});
});

it('a row has the options of all filters', () => {
	const other = { ...filter(() => ['x'], 'x'), id: 'other' };
	expect(choicesOf([named, other], 'a b')).toEqual(['made:a', 'made:b', 'other:x']);
	expect(choicesOf([named], '')).toEqual([]);
});
