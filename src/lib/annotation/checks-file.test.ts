import { describe, expect, it } from 'vitest';
import { checksFileSchema, toCheck } from './checks-file.ts';

describe('checksFileSchema', () => {
	const check = { id: 'made', title: 'Made', note: 'Made.', kind: 'share-of' };
	const rows: [string, object, RegExp | undefined][] = [
		['no operands, which only the rule can refuse', {}, undefined],
		['addresses', { whole: 'text#a', share: 'outside#b', part: 'check#c' }, undefined],
		[
			'an address without a slug',
			{ whole: 'a' },
			/whole: is no address of a figure: slug#quantity/
		],
		[
			'an address with two signs',
			{ whole: 'a#b#c' },
			/whole: is no address of a figure: slug#quantity/
		],
		[
			'an address with capitals',
			{ whole: 'Text#a' },
			/whole: is no address of a figure: slug#quantity/
		],
		['a role of another kind', { total: 'text#a' }, /Unrecognized key/],
		['a result, which is computed', { verdict: 'fits' }, /Unrecognized key/],
		['an unknown kind', { kind: 'product' }, /kind: /],
		['a sum of one', { kind: 'sum', parts: ['text#a'] }, /parts: holds fewer than two figures/],
		['a sum of nothing', { kind: 'sum' }, /parts: /],
		[
			'one number that is the same',
			{ kind: 'same-number', quantities: ['text#a'] },
			/quantities: holds fewer than two figures/
		],
		['a part without a whole', { kind: 'part-within-whole', part: 'text#a' }, /whole: /],
		['a title of 61 characters', { title: 'x'.repeat(61) }, /title: has at most 60/],
		['no note', { note: undefined }, /note: /],
		[
			'what it presumes, what is missing, what can be done in the head, its cluster',
			{ presumes: 'they are one', missing: 'the whole', inTheHead: true, cluster: 'made' },
			undefined
		],
		['nothing presumed, in no words', { presumes: '' }, /presumes: /],
		['nothing missing, in no words', { missing: ' ' }, /missing: /],
		['a head that is no yes', { inTheHead: 'yes' }, /inTheHead: /],
		['a cluster with capitals', { cluster: 'Made' }, /cluster: is no id/]
	];
	it.each(rows)('%s', (_, fields, expected) => {
		const { error } = checksFileSchema.safeParse({ checks: [{ ...check, ...fields }] });
		const told = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join();
		if (expected) expect(told).toMatch(expected);
		else expect(told).toBeUndefined();
	});
});

describe('plots in checksFileSchema', () => {
	const plot = { id: 'made', caption: 'Made', unit: 'visit', checks: ['made'] };
	const rows: [string, object, RegExp | undefined][] = [
		['a sound one', {}, undefined],
		['a log scale', { scale: 'log' }, undefined],
		['another scale', { scale: 'square' }, /scale: /],
		['no checks', { checks: [] }, /checks: names no check/],
		['an operand in the place of a check', { checks: ['text#a'] }, /checks.0: is no id/],
		['no unit', { unit: undefined }, /unit: /]
	];
	it.each(rows)('%s', (_, fields, expected) => {
		const { error } = checksFileSchema.safeParse({ checks: [], plots: [{ ...plot, ...fields }] });
		const told = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join();
		if (expected) expect(told).toMatch(expected);
		else expect(told).toBeUndefined();
	});
});

describe('toCheck', () => {
	const about = { id: 'made', title: 'Made', note: 'Made.' };
	const rows: [string, object, object[]][] = [
		[
			'single operands, in the order of the kind’s roles',
			{ kind: 'share-of', part: 'text#a', whole: 'text#b' },
			[
				{ role: 'whole', address: 'text#b' },
				{ role: 'part', address: 'text#a' }
			]
		],
		[
			'a list, and one beside it',
			{ kind: 'sum', parts: ['text#a', 'outside#b'], total: 'check#c' },
			[
				{ role: 'parts', index: 0, address: 'text#a' },
				{ role: 'parts', index: 1, address: 'outside#b' },
				{ role: 'total', address: 'check#c' }
			]
		],
		['none', { kind: 'mean' }, []]
	];
	it.each(rows)('gives %s', (_, fields, operands) => {
		const { checks } = checksFileSchema.parse({ checks: [{ ...about, ...fields }] });
		const { kind } = fields as { kind: string };
		expect(checks.map((entry) => toCheck(entry))).toEqual([{ ...about, kind, operands }]);
	});

	it('gives a cluster its title, and leaves out one that is not there', () => {
		const entry = { ...about, kind: 'mean' };
		const { checks, clusters } = checksFileSchema.parse({
			checks: [
				{ ...entry, cluster: 'one', inTheHead: true },
				{ ...entry, cluster: 'none', missing: 'all' }
			],
			clusters: [{ id: 'one', title: 'One case' }]
		});
		const [first, second] = checks.map((one) => toCheck(one, clusters));
		expect(first).toEqual({
			...{ ...entry, operands: [], inTheHead: true },
			cluster: { id: 'one', title: 'One case' }
		});
		expect(second).toEqual({ ...entry, operands: [], missing: 'all' });
	});
});
