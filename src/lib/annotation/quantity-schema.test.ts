import { describe, expect, it } from 'vitest';
import { outsideFigureSchema, quantitySchema } from './quantity-schema.ts';

const readAs = { readAs: 'As told.' };

describe('quantitySchema', () => {
	const sound = {
		id: 'made',
		printed: '3',
		value: 3,
		bound: 'exact',
		unit: 'shot',
		counts: 'shots that were made'
	};
	const rows: [string, object, RegExp | undefined][] = [
		['a sound figure', {}, undefined],
		['all that a text can give', { of: 'all', method: 'by hand', originator: 'us' }, undefined],
		['between, with its end', { bound: 'between', upTo: 5 }, undefined],
		['zero', { value: 0 }, undefined],
		['between without upTo', { bound: 'between' }, /^bound: is between, but upTo/],
		['upTo without between', { upTo: 5 }, /^upTo: goes with the bound between alone/],
		['upTo below the value', { ...readAs, bound: 'between', upTo: 2 }, /^upTo: must be more/],
		['upTo equal to the value', { ...readAs, bound: 'between', upTo: 3 }, /^upTo: must be more/],
		[
			'a span that runs backwards',
			{ period: '2023 to 2019' },
			/^period: runs backwards: 2023 to 2019/
		],
		['a span with a dash that runs backwards', { period: '2023–2019' }, /^period: runs backwards/],
		['a span of years', { period: '2019 to 2023' }, undefined],
		['a span of one year', { period: '2019–2019' }, /^period: runs backwards/],
		['a negative value', { value: -1 }, /^value: must not be negative/],
		['a value without end', { value: Infinity }, /^value: /],
		['a value in words', { value: 'three' }, /^value: /],
		['an unknown bound', { bound: 'roughly' }, /^bound: /],
		['an id with capitals', { id: 'Made' }, /^id: is no id: small letters/],
		['a blank unit', { unit: ' ' }, /^unit: must not be empty/],
		['nothing printed', { printed: undefined }, /^printed: /],
		['a reference, which is for outside figures', { reference: 'made' }, /Unrecognized key/]
	];
	it.each(rows)('%s', (_, fields, expected) => {
		const { error } = quantitySchema.safeParse({ ...sound, ...fields });
		const told = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join();
		if (expected) expect(told).toMatch(expected);
		else expect(told).toBeUndefined();
	});

	const outside: [string, object, boolean][] = [
		['with a reference', { reference: 'made-origin' }, true],
		['without one', {}, false],
		['between without upTo', { reference: 'made-origin', bound: 'between' }, false],
		['with a method, which is for texts', { reference: 'made-origin', method: 'by hand' }, false]
	];
	it.each(outside)('an outside figure %s', (_, fields, expected) => {
		expect(outsideFigureSchema.safeParse({ ...sound, ...fields }).success).toBe(expected);
	});
});
