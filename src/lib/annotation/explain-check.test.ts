import { describe, expect, it } from 'vitest';
import type { CheckKind } from '../figures/check-kinds.ts';
import type { Check } from '../figures/check.ts';
import type { CheckFailure } from '../figures/resolve-checks.ts';
import { explainCheck } from './explain-check.ts';

const check = (id: string, kind: CheckKind = 'sum'): Check => ({
	id,
	title: id,
	note: 'Made for a test.',
	kind,
	operands: [
		{ role: 'parts', index: 0, address: 'text#reports' },
		{ role: 'parts', index: 1, address: 'check#fall' },
		{ role: 'total', address: 'text#answers' }
	]
});
const held = check('held');
const second = { role: 'parts', index: 1 };
const named = { ...second, address: 'check#fits' };
const addresses = ['text#reports', 'text#answers', 'outside#reports', 'check#answered'];

describe('explainCheck', () => {
	/** name, failure, what, remedy */
	const rows: [string, CheckFailure, string, RegExp][] = [
		[
			'an unknown figure',
			{
				check: held,
				reason: 'unknown-figure',
				at: { role: 'part', address: 'zzzzzzzz#qqqqqqqq' }
			},
			'There is no figure "zzzzzzzz#qqqqqqqq" (“part”).',
			/^Write slug#quantity, outside#id or check#id/
		],
		[
			'a circle',
			{
				check: held,
				reason: 'rests-on-itself',
				at: named,
				circle: ['a', 'b', 'a'].map((id) => check(id))
			},
			'The check rests on itself: a → b → a.',
			/printed figure/
		],
		[
			'a check that leaves nothing out',
			{ check: held, reason: 'implies-nothing', at: named, named: check('fits') },
			'The check "fits" implies no figure: nothing is left out there.',
			/leave an operand out there/
		],
		[
			'a check that can leave nothing out',
			{ check: held, reason: 'implies-nothing', at: named, named: check('same', 'same-number') },
			'The check "same" implies no figure: it only compares.',
			/^Name one of the figures/
		],
		[
			'operands too few',
			{
				check: held,
				reason: 'too-few',
				roles: ['total', 'count', 'each'],
				missing: ['count', 'each']
			},
			'Of total, count, each only one may be left out; missing are count and each.',
			/Add what is missing, but for one; or, if no text prints it, say in `missing`/
		],
		[
			'an open check that is not open',
			{ check: held, reason: 'enough' },
			'The check is said to be open (`missing`), but its figures are enough to compute with.',
			/^Remove `missing`/
		],
		[
			'an implied figure that is open',
			{
				...{ check: held, reason: 'implies-nothing', at: named },
				named: { ...check('open', 'share-of'), missing: 'the whole' }
			},
			'The check "open" implies no figure: it is open.',
			/^Name a figure that is printed/
		],
		[
			'a decline',
			{ check: held, reason: 'decline', at: second },
			'The figure "check#fall" is a decline; figure 2 of “parts” cannot be less than nothing.',
			/Swap `from` and `to`/
		],
		[
			'a share of another unit',
			{ check: held, reason: 'no-percentage', at: { role: 'share' }, unit: 'visit' },
			'“share” must be a percentage; its unit is visit.',
			/unit is %/
		],
		[
			'each without a per',
			{ check: held, reason: 'no-rate', at: { role: 'each' } },
			'“each” must be a rate, such as readings per page.',
			/`per`/
		],
		[
			'units that differ',
			{
				check: held,
				reason: 'unlike-units',
				at: second,
				counts: 'view',
				wanted: 'visit',
				like: { role: 'total' }
			},
			'The units do not fit: “total” counts visit, figure 2 of “parts” counts view.',
			/correct the unit/
		],
		[
			'a rate to something else',
			{
				check: held,
				reason: 'unlike-units',
				at: { role: 'each' },
				counts: 'visit per day',
				wanted: 'visit per page'
			},
			'The units do not fit: “each” counts visit per day, not visit per page.',
			/correct the unit/
		],
		[
			'a division by zero',
			{ check: held, reason: 'division-by-zero', at: { role: 'whole' } },
			'“whole” is zero; nothing can be divided by it.',
			/^Name another figure/
		]
	];
	it.each(rows)('tells %s', (_, failure, what, remedy) => {
		const told = explainCheck(failure, addresses);
		expect(told.what).toBe(what);
		expect(told.remedy).toMatch(remedy);
		expect(told.nearest).toBeUndefined();
	});

	it.each([
		['an id', 'text#reprots', 'text#reports'],
		['a slug', 'texte#answers', 'text#answers'],
		['a figure from outside', 'outside#report', 'outside#reports'],
		['a check', 'check#answerd', 'check#answered'],
		['a check where a figure is meant', 'check#answers', 'check#answered']
	])('offers the nearest address for a slip in %s', (_, address, nearest) => {
		const failure = { check: held, reason: 'unknown-figure', at: { ...second, address } } as const;
		expect(explainCheck(failure, addresses).nearest).toBe(nearest);
	});
});
