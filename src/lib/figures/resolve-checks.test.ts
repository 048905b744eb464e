import { describe, expect, it } from 'vitest';
import type { Bound } from './bounds.ts';
import type { Check, WiderReading } from './check.ts';
import type { CheckKind } from './check-kinds.ts';
import type { OperandPlace } from './operand.ts';
import { printedFigures } from './printed-figures.ts';
import type { Quantity } from './quantity.ts';
import { resolveChecks, type CheckFailure } from './resolve-checks.ts';
import type { Verdict } from './verdict.ts';

const quantity = (
	id: string,
	value: number,
	bound: Bound = 'exact',
	unit = 'report'
): Quantity => ({ id, printed: String(value), value, bound, unit, counts: 'what was made' });

const printed = [
	quantity('reports', 100),
	quantity('answers', 40),
	quantity('few-more', 105),
	quantity('many', 900),
	quantity('offices', 20, 'exact', 'office'),
	quantity('share', 40, 'about', '%'),
	quantity('none', 0)
].map((quantity) => ({ slug: 'text', note: 'made', quantity }));
printed.push({ slug: 'other', note: 'made', quantity: quantity('answers', 40) });

const outside = [{ ...quantity('reports', 500, 'over'), reference: 'made-origin' }];

/** Checks by id: kind and operands. */
type Checks = Record<
	string,
	{ kind: CheckKind; presumes?: string; missing?: string } & Record<string, string | string[]>
>;

const toChecks = (checks: Checks): Check[] =>
	Object.entries(checks).map(([id, { kind, presumes, missing, ...roles }]) => ({
		...{ presumes, missing },
		id,
		title: id,
		note: 'Made for a test.',
		kind,
		operands: Object.entries(roles).flatMap(([role, named]) =>
			Array.isArray(named)
				? named.map((address, index) => ({ role, index, address }))
				: [{ role, address: named }]
		)
	}));

const resolve = (checks: Checks) =>
	resolveChecks(toChecks(checks), printedFigures(printed, outside));

const answered = { kind: 'share-of', whole: 'text#reports', share: 'text#share' } as const;

describe('resolveChecks', () => {
	it('carries out checks in the order of the file, with the words of their operands', () => {
		const { resolved, failures } = resolve({
			'answers-fit': { ...answered, part: 'text#answers' },
			'reports-twice': { kind: 'same-number', quantities: ['outside#reports', 'text#reports'] }
		});
		expect(failures).toEqual([]);
		expect(resolved.map(({ check, result }) => `${check.id} ${result.verdict}`)).toEqual([
			'answers-fit fits',
			'reports-twice cannot-both-be-true'
		]);
		expect(resolved[0]?.operands.map(({ role, address }) => `${role} ${address}`)).toEqual([
			'whole text#reports',
			'share text#share',
			'part text#answers'
		]);
		expect(resolved[1]?.operands.map(({ source }) => source)).toEqual(['outside', 'text']);
		expect(resolved[0]?.operands[2]).toMatchObject({ slug: 'text', note: 'made' });
	});

	/** name, figures that should be one number, the wider reading in which they are */
	const wider: [string, string[], WiderReading | undefined][] = [
		['over 500 may be 900', ['outside#reports', 'text#many'], 'letter'],
		['over 500 is never 100', ['outside#reports', 'text#reports'], undefined],
		['40 is never 100', ['text#answers', 'text#reports'], undefined],
		['100 is 100', ['text#reports', 'text#reports'], undefined]
	];
	it.each(wider)('reads “over” by the letter, too: %s', (_, quantities, expected) => {
		const { resolved } = resolve({ held: { kind: 'same-number', quantities } });
		expect(resolved.map(({ result }) => result.allowedBy)).toEqual([expected]);
	});

	const some = { kind: 'share-of', whole: 'outside#reports', share: 'text#share' } as const;
	const same = (...quantities: string[]) => ({ kind: 'same-number' as const, quantities });
	/** name, checks, then the verdict on `held`, and the wider reading that lets it fit */
	const widerImplied: [string, Checks, Verdict, WiderReading?][] = [
		[
			'40% of over 500 may be 900',
			{ some, held: same('check#some', 'text#many') },
			'does-not-fit',
			'letter'
		],
		[
			'about 40% of over 500 may be 40, if “about” has no limits',
			{ some, held: same('check#some', 'text#answers') },
			'does-not-fit',
			'loose'
		],
		[
			'about 40% of 100 may be 900, if “about” has no limits',
			{ answered, held: same('check#answered', 'text#many') },
			'does-not-fit',
			'loose'
		],
		[
			'a check that stands further down',
			{ held: same('check#some', 'text#many'), some },
			'does-not-fit',
			'letter'
		],
		[
			'by way of two checks',
			{
				some,
				both: { kind: 'sum', parts: ['check#some', 'text#answers'] },
				held: same('text#many', 'check#both')
			},
			'does-not-fit',
			'letter'
		],
		[
			'a part that is more than its whole, unless the whole is “over”',
			{
				some,
				held: { kind: 'part-within-whole', part: 'text#many', whole: 'check#some' }
			},
			'does-not-fit',
			'letter'
		],
		['what fits as usually read', { some, held: same('check#some', 'check#some') }, 'fits']
	];
	it.each(widerImplied)('reads once more through a check: %s', (_, checks, verdict, allowedBy) => {
		const { resolved, failures } = resolve(checks);
		expect(failures).toEqual([]);
		const held = resolved.find(({ check }) => check.id === 'held');
		expect([held?.result.verdict, held?.result.allowedBy]).toEqual([verdict, allowedBy]);
	});

	it.each([
		['in an id', 'text#reprots'],
		['in a slug', 'texte#answers'],
		['in a figure from outside', 'outside#report'],
		['in another check', 'check#answerd'],
		['a check where a figure is meant', 'check#answers']
	])('tells an address that leads nowhere: a slip %s', (_, address) => {
		const { resolved, failures } = resolve({
			answered,
			astray: { kind: 'share-of', whole: 'text#reports', part: address }
		});
		expect(resolved.map(({ check }) => check.id)).toEqual(['answered']);
		expect(failures).toMatchObject([
			{ check: { id: 'astray' }, reason: 'unknown-figure', at: { role: 'part', address } }
		]);
	});

	/** name, checks, then verdict and computed value of the last one */
	const chains: [string, Checks, string][] = [
		[
			'an implied part against a printed one',
			{
				answered,
				held: { kind: 'same-number', quantities: ['check#answered', 'text#answers'] }
			},
			'fits 40'
		],
		[
			'an implied part within its whole',
			{
				answered,
				held: { kind: 'part-within-whole', part: 'check#answered', whole: 'text#reports' }
			},
			'fits 100'
		],
		[
			'an implied share',
			{
				share: { kind: 'share-of', whole: 'text#reports', part: 'text#answers' },
				held: { kind: 'same-number', quantities: ['check#share', 'text#share'] }
			},
			'fits 40'
		],
		[
			'an implied rate of growth',
			{
				rate: { kind: 'growth', from: 'text#answers', to: 'text#reports' },
				held: { kind: 'growth', from: 'text#answers', rate: 'check#rate' }
			},
			'implies 100'
		],
		[
			'an implied mean, with its “per”',
			{
				each: { kind: 'mean', total: 'text#reports', count: 'text#offices' },
				held: { kind: 'mean', count: 'text#offices', each: 'check#each' }
			},
			'implies 100'
		],
		[
			'one and the same figure, twice',
			{ answered, held: { kind: 'same-number', quantities: ['check#answered', 'check#answered'] } },
			'fits 40'
		],
		[
			'one that stands further down',
			{
				held: { kind: 'sum', parts: ['check#answered', 'text#answers'] },
				answered
			},
			'implies 40'
		],
		[
			'one that rests on another',
			{
				answered,
				both: { kind: 'sum', parts: ['check#answered', 'text#answers'] },
				held: { kind: 'same-number', quantities: ['check#both', 'outside#reports'] }
			},
			'does-not-fit 80'
		]
	];
	it.each(chains)('uses %s', (_, checks, expected) => {
		const { resolved, failures } = resolve(checks);
		expect(failures).toEqual([]);
		expect(resolved.map(({ check }) => check.id)).toEqual(Object.keys(checks));
		const results = resolved.map(
			({ result: { verdict, computed } }) => `${verdict} ${Number(computed?.value.toPrecision(9))}`
		);
		expect(results.at(-1)).toBe(expected);
	});

	it('uses a growth that another check implies, with room for a decline or not', () => {
		const { resolved, failures } = resolve({
			some: { kind: 'growth', from: 'outside#reports', to: 'text#many' },
			more: { kind: 'growth', from: 'text#answers', rate: 'check#some' },
			little: { kind: 'growth', from: 'text#reports', to: 'text#few-more' },
			less: { kind: 'share-of', whole: 'text#reports', share: 'check#little' }
		});
		expect(failures).toEqual([]);
		const computed = resolved.map(({ result }) => result.computed);
		expect(computed[1]?.value).toBeCloseTo(72);
		expect(computed[2]?.range.low).toBeLessThan(0);
		expect(computed[3]?.range.low).toBe(0);
	});

	it('gives an implied figure the check that implies it, and no words of its own', () => {
		const { resolved } = resolve({
			answered,
			both: { kind: 'sum', parts: ['check#answered', 'text#answers'] }
		});
		const [answer, both] = resolved;
		const [implied, own] = both?.operands ?? [];
		expect(implied).toEqual({
			role: 'parts',
			index: 0,
			address: 'check#answered',
			source: 'check',
			check: answer?.check,
			figure: answer?.result.computed
		});
		expect(own).toMatchObject({ source: 'text', quantity: { id: 'answers' } });
	});

	type Told = [check: string, place: string, reason: CheckFailure['reason'], more?: object];
	const placeOf = ({ role, index }: OperandPlace) =>
		index === undefined ? role : `${role} ${index}`;
	const circle = (...ids: string[]) => ({ circle: ids.map((id) => ({ id })) });

	/** name, checks, then each failure in order: check, place, reason, and more of it */
	const rows: [string, Checks, Told[]][] = [
		[
			'a check that implies nothing: all is printed',
			{
				fits: { ...answered, part: 'text#answers' },
				held: { kind: 'same-number', quantities: ['text#answers', 'check#fits'] }
			},
			[['held', 'quantities 1', 'implies-nothing', { named: { id: 'fits' } }]]
		],
		[
			'a check that implies nothing: it only compares',
			{
				same: { kind: 'same-number', quantities: ['text#answers', 'text#reports'] },
				held: { kind: 'sum', parts: ['text#answers', 'check#same'] }
			},
			[['held', 'parts 1', 'implies-nothing', { named: { id: 'same' } }]]
		],
		[
			'a check that implies nothing: a part and its whole',
			{
				within: { kind: 'part-within-whole', part: 'text#answers', whole: 'text#reports' },
				held: { kind: 'sum', parts: ['text#answers', 'check#within'] }
			},
			[['held', 'parts 1', 'implies-nothing', { named: { id: 'within' } }]]
		],
		[
			'a check that implies nothing: it is open',
			{
				open: { kind: 'share-of', share: 'text#share', missing: 'the whole' },
				held: { kind: 'sum', parts: ['text#answers', 'check#open'] }
			},
			[['held', 'parts 1', 'implies-nothing', { named: { id: 'open' } }]]
		],
		[
			'a check that is said to be open, and is not',
			{ held: { ...answered, missing: 'the part' } },
			[['held', '', 'enough']]
		],
		[
			'a check that rests on itself',
			{ a: { kind: 'sum', parts: ['text#answers', 'check#a'] } },
			[['a', 'parts 1', 'rests-on-itself', circle('a', 'a')]]
		],
		[
			'two that rest on each other',
			{
				a: { kind: 'sum', parts: ['text#answers', 'check#b'] },
				b: { kind: 'sum', parts: ['text#answers', 'check#a'] }
			},
			[['b', 'parts 1', 'rests-on-itself', circle('a', 'b', 'a')]]
		],
		[
			'three in a circle',
			{
				a: { kind: 'sum', parts: ['text#answers', 'check#b'] },
				b: { kind: 'sum', parts: ['check#c', 'text#answers'] },
				c: { kind: 'share-of', whole: 'check#a', share: 'text#share' }
			},
			[['c', 'whole', 'rests-on-itself', circle('a', 'b', 'c', 'a')]]
		],
		[
			'a check that leads into a circle',
			{
				before: { kind: 'sum', parts: ['text#answers', 'check#a'] },
				a: { kind: 'sum', parts: ['text#answers', 'check#b'] },
				b: { kind: 'sum', parts: ['text#answers', 'check#a'] }
			},
			[['b', 'parts 1', 'rests-on-itself', circle('a', 'b', 'a')]]
		],
		[
			'units that do not fit',
			{ held: { kind: 'sum', parts: ['text#answers', 'text#offices'] } },
			[['held', 'parts 1', 'unlike-units', { counts: 'office', wanted: 'report' }]]
		],
		[
			'an implied figure whose unit does not fit',
			{
				answered,
				held: { kind: 'sum', parts: ['text#offices', 'check#answered'] }
			},
			[['held', 'parts 1', 'unlike-units', { counts: 'report', wanted: 'office' }]]
		],
		[
			'a division by zero',
			{ held: { kind: 'growth', from: 'text#none', to: 'text#answers' } },
			[['held', 'from', 'division-by-zero']]
		],
		[
			'a decline as a rate',
			{
				fall: { kind: 'growth', from: 'text#reports', to: 'text#answers' },
				held: { kind: 'growth', from: 'text#many', rate: 'check#fall' }
			},
			[['held', 'rate', 'decline']]
		],
		[
			'a decline among several figures',
			{
				held: { kind: 'same-number', quantities: ['text#share', 'check#fall'] },
				fall: { kind: 'growth', from: 'text#reports', to: 'text#answers' }
			},
			[['held', 'quantities 1', 'decline']]
		],
		[
			'two operands too few',
			{ held: { kind: 'mean', total: 'text#reports' } },
			[['held', '', 'too-few', { missing: ['count', 'each'] }]]
		],
		[
			'a check that rests on a wrong one is not told too',
			{
				wrong: { kind: 'share-of', whole: 'text#reports', part: 'text#nswers' },
				held: { kind: 'same-number', quantities: ['check#wrong', 'text#share'] }
			},
			[['wrong', 'part', 'unknown-figure', { at: { address: 'text#nswers' } }]]
		],
		[
			'all at once, also two in one check',
			{
				one: { kind: 'sum', parts: ['text#a', 'outside#b'], total: 'check#c' },
				two: { kind: 'sum', parts: ['text#answers', 'text#offices'] },
				three: { kind: 'sum', parts: ['text#answers', 'check#three'] },
				four: { kind: 'growth', from: 'text#none', to: 'text#answers' },
				five: answered
			},
			[
				['one', 'parts 0', 'unknown-figure'],
				['one', 'parts 1', 'unknown-figure'],
				['one', 'total', 'unknown-figure'],
				['two', 'parts 1', 'unlike-units'],
				['three', 'parts 1', 'rests-on-itself'],
				['four', 'from', 'division-by-zero']
			]
		]
	];
	it.each(rows)('tells %s', (_, checks, expected) => {
		const { resolved, failures } = resolve(checks);
		expect(
			failures.map(({ check, at, reason }) => [check.id, at ? placeOf(at) : '', reason])
		).toEqual(expected.map(([check, place, reason]) => [check, place, reason]));
		expect(failures).toMatchObject(expected.map(([, , , more = {}]) => more));
		for (const { check } of failures) {
			expect(resolved.map((one) => one.check.id)).not.toContain(check.id);
		}
	});

	/** name, checks, then of the last: what it presumes, its texts, whether a figure from outside goes in */
	const sources: [string, Checks, string[], string[], boolean][] = [
		['a figure twice', { held: same('text#answers', 'text#answers') }, [], ['text'], false],
		[
			'two texts, in the order of the figures',
			{ held: same('other#answers', 'text#answers') },
			[],
			['other', 'text'],
			false
		],
		[
			'a text and the outside',
			{ held: same('text#reports', 'outside#reports') },
			[],
			['text'],
			true
		],
		['the outside alone', { held: same('outside#reports', 'outside#reports') }, [], [], true],
		[
			'the outside by way of two checks, each with what it presumes',
			{
				some: { ...some, presumes: 'some are all' },
				both: { kind: 'sum', parts: ['check#some', 'other#answers'], presumes: 'both are two' },
				held: { ...same('text#many', 'check#both'), presumes: 'many are some' }
			},
			['many are some', 'both are two', 'some are all'],
			['text', 'other'],
			true
		],
		[
			'what two checks presume alike, once',
			{
				some: { ...some, presumes: 'some are all' },
				more: { ...some, presumes: 'some are all' },
				held: same('check#some', 'check#more')
			},
			['some are all'],
			['text'],
			true
		]
	];
	it.each(sources)('knows where figures come from: %s', (_, checks, presumes, texts, isOutside) => {
		const { resolved, failures } = resolve(checks);
		expect(failures).toEqual([]);
		const last = resolved.at(-1);
		expect(last?.presumptions).toEqual(presumes);
		expect(last?.standing).toEqual({ texts, isOutside });
	});

	it('says nothing strict of what rests on a check that presumes something', () => {
		const rate = { kind: 'growth', from: 'text#answers', to: 'text#reports' } as const;
		const held = {
			kind: 'growth',
			from: 'text#answers',
			rate: 'check#rate',
			to: 'text#many'
		} as const;
		const verdicts = (checks: Checks) =>
			resolve(checks).resolved.map(({ result }) => result.verdict);
		expect(verdicts({ rate, held })).toEqual(['implies', 'cannot-both-be-true']);
		expect(verdicts({ rate: { ...rate, presumes: 'they are one series' }, held })).toEqual([
			'implies',
			'does-not-fit'
		]);
	});

	it('leaves open what lacks a figure, and says which', () => {
		const { resolved, failures } = resolve({
			open: { kind: 'share-of', share: 'text#share', missing: 'the whole' }
		});
		expect(failures).toEqual([]);
		expect(resolved.map(({ result }) => result)).toEqual([
			{ verdict: 'open', missing: 'the whole' }
		]);
	});

	it('carries out a check once, however many others rest on it', () => {
		// Each rests on the two before: followed anew every time, this would never end.
		const LAST = 100;
		const checks: Checks = {
			c1: { kind: 'sum', parts: ['text#answers', 'text#none'] },
			c2: { kind: 'sum', parts: ['check#c1', 'text#none'] }
		};
		for (let i = 3; i <= LAST; i++) {
			checks[`c${i}`] = { kind: 'sum', parts: [`check#c${i - 1}`, `check#c${i - 2}`] };
		}
		const { resolved, failures } = resolve(Object.fromEntries(Object.entries(checks).toReversed()));
		expect(failures).toEqual([]);
		expect(resolved).toHaveLength(LAST);
		const values = resolved.map(({ result }) => result.computed?.value).toReversed();
		expect(values.slice(0, 6)).toEqual([40, 40, 80, 120, 200, 320]);
	});

	it('carries out 20,000 checks and loses none', () => {
		const NUMBER = 20_000;
		const checks = Object.fromEntries(
			Array.from({ length: NUMBER }, (_, i) => [
				`c${i}`,
				i % 2 ? { kind: 'sum', parts: [`check#c${i - 1}`, 'text#answers'] } : answered
			])
		) as Checks;
		const { resolved, failures } = resolve(checks);
		expect(failures).toEqual([]);
		expect(resolved.map(({ check }) => check.id)).toEqual(Object.keys(checks));
	});

	/** Each rests on the one before it; told from the last to the first, or the other way. */
	const chain = (number: number): [string, Checks[string]][] =>
		Array.from({ length: number }, (_, i) => [
			`c${i}`,
			{ kind: 'sum', parts: [i === 0 ? 'text#answers' : `check#c${i - 1}`, 'text#none'] }
		]);
	it.each([
		['the first first', chain(20_000)],
		['the last first', chain(20_000).toReversed()]
	])('carries out a chain of 20,000 checks, %s', (_, checks) => {
		const { resolved, failures } = resolve(Object.fromEntries(checks));
		expect(failures).toEqual([]);
		expect(resolved.map(({ check }) => check.id)).toEqual(checks.map(([id]) => id));
	});

	it('tells a circle of 20,000 checks', () => {
		const closed = {
			...Object.fromEntries(chain(20_000)),
			c0: { ...answered, whole: 'check#c19999' }
		};
		const { resolved, failures } = resolve(closed);
		expect(resolved).toEqual([]);
		expect(failures.map(({ reason }) => reason)).toEqual(['rests-on-itself']);
	});
});
