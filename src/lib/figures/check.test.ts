import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	CheckError,
	checksFileSchema,
	evaluate,
	operandsOf,
	toFigure,
	type Check,
	type CheckKind,
	type CheckResult
} from './check.ts';
import type { Interval } from './interval.ts';
import type { Bound, Figure } from './quantity.ts';

type Printed = Parameters<typeof toFigure>[0];
type Operands = Record<string, Printed | Printed[]>;

const as =
	(bound: Bound) =>
	(value: number, unit = 'visit', per?: string): Printed => ({ bound, value, unit, per });
const exact = as('exact');
const about = as('about');
const over = as('over');
const nearly = as('nearly');
const under = as('under');
const atLeast = as('at-least');
const between = (value: number, upTo: number): Printed => ({
	...as('between')(value),
	upTo
});

/** A check as the file would have it, and its operands by role. */
function made(kind: CheckKind, operands: Operands) {
	const printed = new Map<string, Printed>();
	const addressOf = (name: string, operand: Printed) => {
		printed.set(`made#${name}`, operand);
		return `made#${name}`;
	};
	const roles = Object.entries(operands).map(([role, operand]) => [
		role,
		Array.isArray(operand)
			? operand.map((one, place) => addressOf(`${role}-${place}`, one))
			: addressOf(role, operand)
	]);
	const fields = { id: 'made', title: 'Made', note: 'Made for a test.', kind };
	const { checks } = checksFileSchema.parse({
		checks: [{ ...fields, ...Object.fromEntries(roles) }]
	});
	const check = checks[0]!;
	const figures = (literal: boolean) =>
		Object.fromEntries(
			operandsOf(check).map(([role, address]) => [role, toFigure(printed.get(address)!, literal)])
		);
	return { check, figures: figures(false), literal: figures(true) };
}

const round = (x: number) => (x === Infinity ? '∞' : String(Number(x.toPrecision(4))));
const show = ({ low, high }: Interval) => `${round(low)}–${round(high)}`;

/** “agrees: 9350–11180 visit and 10100–10300”, “disagrees: … (×2.505, ×3 as printed)”. */
function tell({ verdict, computed, printed, factor }: CheckResult): string {
	const unit = computed.per ? `${computed.unit} per ${computed.per}` : computed.unit;
	const first = `${verdict}: ${show(computed.range)} ${unit}`;
	if (!printed) return `${first}, at ${round(computed.value)}`;
	const both = `${first} and ${show(printed.range)}`;
	if (!factor) return both;
	return `${both} (×${round(factor.least)}, ×${round(factor.printed)} as printed)`;
}

describe('evaluate', () => {
	const rows: [string, CheckKind, Operands, string][] = [
		[
			'12% of 85,000 are 10,200',
			'share-of',
			{ whole: over(85_000), share: about(12, '%'), part: about(10_200) },
			'agrees: 9350–11180 visit and 10100–10300'
		],
		[
			'10% of 1.5 million are not 50,000',
			'share-of',
			{ whole: exact(1_500_000), share: exact(10, '%'), part: over(50_000) },
			'disagrees: 137800–162800 visit and 50000–55000 (×2.505, ×3 as printed)'
		],
		[
			'a share of a rate',
			'share-of',
			{ whole: about(40, 'visit', 'day'), share: exact(50, '%'), part: exact(20, 'visit', 'day') },
			'agrees: 17.82–22.22 visit per day and 19–21'
		],
		[
			'under 5% of about 7,000: which part',
			'share-of',
			{ whole: about(7000), share: under(5, '%') },
			'cannot-be-computed: 0–385 visit, at 350'
		],
		[
			'over 4,000 of 750,000: which share',
			'share-of',
			{ whole: exact(750_000), part: over(4000) },
			'cannot-be-computed: 0.5298–0.5906 %, at 0.5333'
		],
		[
			'90 are 18%: of which whole',
			'share-of',
			{ share: exact(18, '%'), part: exact(90) },
			'cannot-be-computed: 462.2–540 visit, at 500'
		],
		[
			'a whole that may be as large as one likes',
			'share-of',
			{ share: under(5, '%'), part: exact(90) },
			'cannot-be-computed: 1710–∞ visit, at 1800'
		],
		[
			'1,000 by 10 are 100 each',
			'mean',
			{ total: exact(1000), count: exact(10, 'page'), each: exact(100, 'visit', 'page') },
			'agrees: 90.48–110.5 visit per page and 95–105'
		],
		[
			'200 million readings of 200 alerts are not 10 million each',
			'mean',
			{
				total: exact(200e6, 'reading'),
				count: exact(200, 'alert'),
				each: exact(10e6, 'reading', 'alert')
			},
			'disagrees: 904800–1105000 reading per alert and 9500000–10500000 (×8.595, ×10 as printed)'
		],
		[
			'nor with the words of caution: of over 200 alerts, about 10 million each',
			'mean',
			{
				total: exact(200e6, 'reading'),
				count: over(200, 'alert'),
				each: about(10e6, 'reading', 'alert')
			},
			'disagrees: 863600–1050000 reading per alert and 9000000–11000000 (×8.571, ×10 as printed)'
		],
		[
			'20 alerts with about 10 million each: how many in all',
			'mean',
			{ count: exact(20, 'alert'), each: about(10e6, 'reading', 'alert') },
			'cannot-be-computed: 171000000–231000000 reading, at 200000000'
		],
		[
			'200 million, about 10 million each: how many alerts',
			'mean',
			{ total: exact(200e6, 'reading'), each: about(10e6, 'reading', 'alert') },
			'cannot-be-computed: 17.27–23.33 alert, at 20'
		],
		[
			'200 million by over 200 alerts: how many each',
			'mean',
			{ total: exact(200e6, 'reading'), count: over(200, 'alert') },
			'cannot-be-computed: 863600–1050000 reading per alert, at 1000000'
		],
		[
			'52,000 and 15% more are over 60,000',
			'growth',
			{ from: about(52_000), rate: about(15, '%'), to: over(60_000) },
			'agrees: 58140–61480 visit and 60000–66000'
		],
		[
			'30,000 and 15% more are not 60,000',
			'growth',
			{ from: exact(30_000), rate: exact(15, '%'), to: over(60_000) },
			'disagrees: 32630–36380 visit and 60000–66000 (×1.649, ×1.739 as printed)'
		],
		[
			'from 70 to 84: by how much',
			'growth',
			{ from: exact(70), to: exact(84) },
			'cannot-be-computed: 13.61–27.07 %, at 20'
		],
		[
			'from 100 to 80: a decline',
			'growth',
			{ from: exact(100), to: exact(80) },
			'cannot-be-computed: -27.62–-11.58 %, at -20'
		],
		[
			'over 60,000 after over 15%: from what',
			'growth',
			{ rate: over(15, '%'), to: over(60_000) },
			'cannot-be-computed: 51720–57390 visit, at 52170'
		],
		[
			'30,000 and 15% more: what then',
			'growth',
			{ from: exact(30_000), rate: exact(15, '%') },
			'cannot-be-computed: 32630–36380 visit, at 34500'
		],
		[
			'20 and 30 are 50',
			'sum',
			{ parts: [exact(20), exact(30)], total: exact(50) },
			'agrees: 47.5–52.5 visit and 47.5–52.5'
		],
		[
			'20, 30 and 40 are not 50',
			'sum',
			{ parts: [exact(20), exact(30), exact(40)], total: exact(50) },
			'disagrees: 85.5–94.5 visit and 47.5–52.5 (×1.629, ×1.8 as printed)'
		],
		[
			'a part without end fits any total above',
			'sum',
			{ parts: [exact(20), atLeast(30)], total: exact(5000) },
			'agrees: 49–∞ visit and 4750–5250'
		],
		[
			'and none below',
			'sum',
			{ parts: [exact(20), atLeast(30)], total: exact(40) },
			'disagrees: 49–∞ visit and 38–42 (×1.167, ×1.25 as printed)'
		],
		[
			'20 and 30: how many together',
			'sum',
			{ parts: [exact(20), exact(30)] },
			'cannot-be-computed: 47.5–52.5 visit, at 50'
		],
		[
			'percentages together',
			'sum',
			{ parts: [exact(50, '%'), about(30, '%')] },
			'cannot-be-computed: 78.5–81.5 %, at 80'
		],
		[
			'the same number twice',
			'same-number',
			{ quantities: [exact(30_000), exact(30_000)] },
			'agrees: 28500–31500 visit and 28500–31500'
		],
		[
			'the same number, more and less sure',
			'same-number',
			{ quantities: [about(30_000), over(30_000), exact(30_000)] },
			'agrees: 28500–31500 visit and 30000–33000'
		],
		[
			'280 and 276',
			'same-number',
			{ quantities: [over(280), exact(276)] },
			'disagrees: 275.5–276.5 visit and 280–290 (×1.013, ×1.014 as printed)'
		],
		[
			'of three, the two that are furthest apart',
			'same-number',
			{ quantities: [exact(20), exact(50), exact(40)] },
			'disagrees: 19–21 visit and 47.5–52.5 (×2.262, ×2.5 as printed)'
		],
		[
			'a span that both of two fit, which do not fit each other',
			'same-number',
			{ quantities: [exact(20), between(10, 60), exact(50)] },
			'disagrees: 19–21 visit and 47.5–52.5 (×2.262, ×2.5 as printed)'
		],
		[
			'a span counts by its middle',
			'same-number',
			{ quantities: [between(20, 40), exact(60)] },
			'disagrees: 20–40 visit and 57–63 (×1.425, ×2 as printed)'
		],
		[
			'of two that begin alike, the one that is more as printed',
			'same-number',
			{ quantities: [exact(20), between(60, 100), between(60, 70)] },
			'disagrees: 19–21 visit and 60–100 (×2.857, ×4 as printed)'
		],
		[
			'of two that end alike, the one that is less as printed',
			'same-number',
			{ quantities: [between(10, 20), exact(60), between(4, 20)] },
			'disagrees: 4–20 visit and 57–63 (×2.85, ×5 as printed)'
		],
		[
			'nothing, and something',
			'same-number',
			{ quantities: [nearly(0), exact(50)] },
			'disagrees: 0–0 visit and 47.5–52.5 (×∞, ×∞ as printed)'
		],
		[
			'a part well within its whole',
			'part-within-whole',
			{ part: exact(10), whole: exact(100) },
			'agrees: 95–105 visit and 9.5–10.5'
		],
		[
			'a part at the edge of its whole',
			'part-within-whole',
			{ part: over(105), whole: exact(100) },
			'agrees: 95–105 visit and 105–106'
		],
		[
			'a part just over the edge',
			'part-within-whole',
			{ part: over(106), whole: exact(100) },
			'disagrees: 95–105 visit and 106–107 (×1.01, ×1.06 as printed)'
		],
		[
			'a part without end',
			'part-within-whole',
			{ part: atLeast(90), whole: exact(100) },
			'agrees: 95–105 visit and 90–∞'
		],
		[
			'a whole without end',
			'part-within-whole',
			{ part: exact(5000), whole: atLeast(100) },
			'agrees: 100–∞ visit and 4750–5250'
		]
	];
	it.each(rows)('%s', (_, kind, operands, expected) => {
		const { check, figures } = made(kind, operands);
		expect(tell(evaluate(check, figures))).toBe(expected);
	});

	/** name, kind, operands, role at fault, words of the error */
	const errors: [string, CheckKind, Operands, string | undefined, RegExp][] = [
		[
			'a part of something else',
			'share-of',
			{ whole: exact(100, 'inquiry'), share: exact(10, '%'), part: exact(10, 'request') },
			'part',
			/whole counts inquiry, part counts request/
		],
		[
			'a part of something else, to find the share',
			'share-of',
			{ whole: exact(100, 'inquiry'), part: exact(10, 'request') },
			'part',
			/whole counts inquiry, part counts request/
		],
		[
			'a year and a whole',
			'same-number',
			{ quantities: [exact(100), exact(100, 'visit', 'year')] },
			'quantities 2',
			/quantities 1 counts visit, quantities 2 counts visit per year/
		],
		[
			'the third of three',
			'same-number',
			{ quantities: [exact(100), exact(100), exact(100, 'view')] },
			'quantities 3',
			/quantities 3 counts view/
		],
		[
			'a total of something else',
			'sum',
			{ parts: [exact(1), exact(2)], total: exact(3, 'view') },
			'total',
			/total counts view/
		],
		[
			'parts that do not add up to anything',
			'sum',
			{ parts: [exact(1), exact(2, 'view')] },
			'parts 2',
			/parts 2 counts view/
		],
		[
			'a part that is no part of the whole',
			'part-within-whole',
			{ part: exact(1), whole: exact(2, 'view') },
			'whole',
			/part counts visit, whole counts view/
		],
		[
			'growth into something else',
			'growth',
			{ from: exact(1), to: exact(2, 'view') },
			'to',
			/from counts visit, to counts view/
		],
		[
			'each of something else',
			'mean',
			{ total: exact(1), count: exact(2, 'page'), each: exact(3, 'view', 'page') },
			'each',
			/each counts view per page, not visit per page/
		],
		[
			'each of another count',
			'mean',
			{ total: exact(1), count: exact(2, 'page'), each: exact(3, 'visit', 'day') },
			'each',
			/each counts visit per day, not visit per page/
		],
		[
			'each that is no rate',
			'mean',
			{ total: exact(1), count: exact(2, 'page'), each: exact(3) },
			'each',
			/“each” must say what it is a rate to, in `per`/
		],
		[
			'each that is no rate, with no total',
			'mean',
			{ count: exact(2, 'page'), each: exact(3) },
			'each',
			/“each” must say what it is a rate to, in `per`/
		],
		[
			'each that is no rate, with no count',
			'mean',
			{ total: exact(1), each: exact(3) },
			'each',
			/“each” must say what it is a rate to, in `per`/
		],
		[
			'each of another count, with no total',
			'mean',
			{ count: exact(2, 'page'), each: exact(3, 'visit', 'day') },
			'each',
			/not visit per page/
		],
		[
			'each of something else, with no count',
			'mean',
			{ total: exact(1), each: exact(3, 'view', 'page') },
			'each',
			/each counts view per page, not visit per page/
		],
		[
			'a share that is no percentage',
			'share-of',
			{ whole: exact(100), share: exact(10), part: exact(10) },
			'share',
			/share must be a percentage; its unit is visit/
		],
		[
			'a rate that is no percentage',
			'growth',
			{ from: exact(100), rate: exact(10) },
			'rate',
			/rate must be a percentage; its unit is visit/
		],
		[
			'a share of nothing',
			'share-of',
			{ whole: exact(0), part: exact(10) },
			'whole',
			/whole is zero/
		],
		[
			'no per cent of which whole',
			'share-of',
			{ share: exact(0, '%'), part: exact(10) },
			'share',
			/share is zero/
		],
		['growth from nothing', 'growth', { from: exact(0), to: exact(10) }, 'from', /from is zero/],
		[
			'a mean over nothing',
			'mean',
			{ total: exact(10), count: exact(0, 'page') },
			'count',
			/count is zero/
		],
		[
			'a mean over nothing, with each',
			'mean',
			{ total: exact(10), count: exact(0, 'page'), each: exact(1, 'visit', 'page') },
			'count',
			/count is zero/
		],
		[
			'nothing each',
			'mean',
			{ total: exact(10), each: exact(0, 'visit', 'page') },
			'each',
			/each is zero/
		],
		['a whole alone', 'share-of', { whole: exact(10) }, undefined, /share and part are missing/],
		['a count alone', 'mean', { count: exact(10) }, undefined, /total and each are missing/],
		['a rate alone', 'growth', { rate: exact(10, '%') }, undefined, /from and to are missing/],
		['no operand', 'share-of', {}, undefined, /whole and share and part are missing/]
	];
	it.each(errors)('refuses %s', (_, kind, operands, role, message) => {
		const { check, figures } = made(kind, operands);
		let error: unknown;
		try {
			evaluate(check, figures);
		} catch (thrown) {
			error = thrown;
		}
		expect(error).toBeInstanceOf(CheckError);
		expect((error as CheckError).message).toMatch(message);
		expect((error as CheckError).role).toBe(role);
	});

	/** What 80 after 100 imply: −20%, between −27.62% and −11.58%. */
	const decline = () => {
		const { check, figures } = made('growth', { from: exact(100), to: exact(80) });
		return evaluate(check, figures).computed;
	};
	/** kind, the operand that is the decline, and operands that would do */
	const declines: [CheckKind, string, Operands][] = [
		['growth', 'rate', { from: exact(100), rate: exact(1, '%'), to: exact(80) }],
		['share-of', 'share', { whole: exact(100), share: exact(1, '%') }],
		['sum', 'parts 2', { parts: [exact(50, '%'), exact(1, '%')] }],
		['sum', 'total', { parts: [exact(50, '%'), exact(2, '%')], total: exact(1, '%') }],
		['same-number', 'quantities 1', { quantities: [exact(1, '%'), exact(20, '%')] }],
		['part-within-whole', 'part', { part: exact(1, '%'), whole: exact(20, '%') }],
		['part-within-whole', 'whole', { part: exact(1, '%'), whole: exact(20, '%') }],
		['mean', 'total', { total: exact(1, '%'), count: exact(2, 'page') }]
	];
	it.each(declines)('refuses a decline as an operand: %s, %s', (kind, role, operands) => {
		const { check, figures } = made(kind, operands);
		expect(figures).toHaveProperty([role]);
		expect(evaluate(check, figures)).toHaveProperty('verdict');
		let error: unknown;
		try {
			evaluate(check, { ...figures, [role]: decline() });
		} catch (thrown) {
			error = thrown;
		}
		expect(error).toBeInstanceOf(CheckError);
		expect((error as CheckError).message).toContain(`The ${role} is a decline`);
		expect((error as CheckError).role).toBe(role);
	});

	it('holds an implied figure against itself', () => {
		const part = made('share-of', { whole: over(85_000), share: about(12, '%') });
		const implied = evaluate(part.check, part.figures).computed;
		const { check } = made('same-number', { quantities: [exact(1), exact(1)] });
		const result = evaluate(check, { 'quantities 1': implied, 'quantities 2': implied });
		expect(tell(result)).toBe('agrees: 9350–11180 visit and 9350–11180');
	});

	it('divides by nothing only where it has to', () => {
		const { check, figures } = made('share-of', {
			whole: exact(0),
			share: exact(10, '%'),
			part: exact(0)
		});
		expect(evaluate(check, figures).verdict).toBe('agrees');
	});

	/** name, kind, operands, whether they agree once “over” has no end */
	const literally: [string, CheckKind, Operands, boolean | undefined][] = [
		[
			'a whole of “over” that may be large enough',
			'part-within-whole',
			{ part: about(30_000), whole: over(25_000) },
			true
		],
		[
			'a whole without the word',
			'part-within-whole',
			{ part: about(30_000), whole: about(25_000) },
			false
		],
		[
			'“over” on the wrong side',
			'part-within-whole',
			{ part: over(30_000), whole: about(25_000) },
			false
		],
		[
			'a count of “over” that makes each too small already',
			'mean',
			{ total: exact(200e6), count: over(200, 'alert'), each: about(10e6, 'visit', 'alert') },
			false
		],
		[
			'a total of “over”',
			'mean',
			{ total: over(200e6), count: exact(200, 'alert'), each: about(10e6, 'visit', 'alert') },
			true
		],
		[
			'two numbers, the lower one “over”',
			'same-number',
			{ quantities: [over(20), exact(90)] },
			true
		],
		[
			'two numbers, the higher one “over”',
			'same-number',
			{ quantities: [exact(20), over(90)] },
			false
		],
		[
			'three numbers, the lowest one “over”, the others apart',
			'same-number',
			{ quantities: [over(20), exact(60), exact(90)] },
			false
		],
		['a sum of “over”', 'sum', { parts: [over(20), exact(30)], total: exact(90) }, true],
		[
			'what agrees as usually read',
			'same-number',
			{ quantities: [over(20), exact(20)] },
			undefined
		],
		['what cannot be computed', 'sum', { parts: [over(20), over(30)] }, undefined]
	];
	it.each(literally)('literally: %s', (_, kind, operands, expected) => {
		const { check, figures, literal } = made(kind, operands);
		expect(evaluate(check, figures, literal).literally).toBe(expected);
	});

	it('says nothing of the literal reading where there is none', () => {
		const { check, figures } = made('same-number', { quantities: [over(20), exact(90)] });
		expect(evaluate(check, figures)).not.toHaveProperty('literally');
	});
});

describe('operandsOf', () => {
	const rows: [string, CheckKind, Operands, string][] = [
		[
			'single ones',
			'share-of',
			{ part: exact(1), whole: exact(2) },
			'whole made#whole, part made#part'
		],
		[
			'a list, and one beside it',
			'sum',
			{ parts: [exact(1), exact(2)], total: exact(3) },
			'parts 1 made#parts-0, parts 2 made#parts-1, total made#total'
		],
		['none', 'mean', {}, '']
	];
	it.each(rows)('%s', (_, kind, operands, expected) => {
		const { check } = made(kind, operands);
		expect(
			operandsOf(check)
				.map((pair) => pair.join(' '))
				.join(', ')
		).toBe(expected);
	});
});

describe('checksFileSchema', () => {
	const check = { id: 'made', title: 'Made', note: 'Made.', kind: 'share-of' };
	const rows: [string, object, RegExp | undefined][] = [
		['no operands, which only the rule can refuse', {}, undefined],
		['addresses', { whole: 'text#a', share: 'outside#b', part: 'check#c' }, undefined],
		['an address without a slug', { whole: 'a' }, /whole: write slug#quantity/],
		['an address with two signs', { whole: 'a#b#c' }, /whole: write slug#quantity/],
		['an address with capitals', { whole: 'Text#a' }, /whole: write slug#quantity/],
		['a role of another kind', { total: 'text#a' }, /Unrecognized key/],
		['a result, which is computed', { verdict: 'agrees' }, /Unrecognized key/],
		['an unknown kind', { kind: 'product' }, /kind: /],
		['a sum of one', { kind: 'sum', parts: ['text#a'] }, /parts: at least two figures/],
		['a sum of nothing', { kind: 'sum' }, /parts: /],
		[
			'one number that is the same',
			{ kind: 'same-number', quantities: ['text#a'] },
			/quantities: at least two figures/
		],
		['a part without a whole', { kind: 'part-within-whole', part: 'text#a' }, /whole: /],
		['a title of 61 characters', { title: 'x'.repeat(61) }, /title: a title has at most 60/],
		['no note', { note: undefined }, /note: /]
	];
	it.each(rows)('%s', (_, fields, expected) => {
		const { error } = checksFileSchema.safeParse({ checks: [{ ...check, ...fields }] });
		const told = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join();
		if (expected) expect(told).toMatch(expected);
		else expect(told).toBeUndefined();
	});
});

describe('evaluate, whatever the figures', () => {
	const anything = exact(1);
	const complete: [CheckKind, Check][] = (
		[
			['share-of', { whole: anything, share: anything, part: anything }],
			['mean', { total: anything, count: anything, each: anything }],
			['growth', { from: anything, rate: anything, to: anything }],
			['sum', { parts: [anything, anything], total: anything }],
			['same-number', { quantities: [anything, anything, anything] }],
			['part-within-whole', { part: anything, whole: anything }]
		] satisfies [CheckKind, Operands][]
	).map(([kind, operands]) => [kind, made(kind, operands).check]);

	const unitOf = (role: string): { unit: string; per?: string } => {
		if (role === 'share' || role === 'rate') return { unit: '%' };
		if (role === 'count') return { unit: 'page' };
		return role === 'each' ? { unit: 'visit', per: 'page' } : { unit: 'visit' };
	};
	const forRoles = <T>(check: Check, arbitraryOf: (role: string) => fc.Arbitrary<T>) =>
		fc.record(
			Object.fromEntries(operandsOf(check).map(([role]) => [role, arbitraryOf(role)] as const))
		);

	const distance = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 }));
	const stretched = ({ low, high }: Interval, less: number, more: number): Interval => ({
		low: Math.max(0, low - less),
		high: high + more
	});
	/** A number with some room around it, so that there are many of either verdict. */
	const figureOf = (role: string): fc.Arbitrary<Figure> =>
		fc
			.record({ value: fc.integer({ min: 1, max: 100 }), less: distance, more: distance })
			.map(({ value, less, more }) => ({
				value,
				range: stretched({ low: value, high: value }, less, more),
				...unitOf(role)
			}));
	const printedOf = (role: string): fc.Arbitrary<Printed> =>
		fc
			.record({
				value: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constantFrom(2.5, 40, 100, 250, 3000)),
				bound: fc.constantFrom<Bound>('exact', 'exact', 'over', 'nearly', 'under', 'at-least')
			})
			.map((printed) => ({ ...printed, ...unitOf(role) }));
	const figuresOf = (printed: Record<string, Printed>) =>
		Object.fromEntries(Object.entries(printed).map(([role, one]) => [role, toFigure(one)]));

	it.each(complete)('%s: a wider range never ends an agreement', (_, check) => {
		const widening = fc.record({
			less: distance,
			more: fc.oneof({ weight: 4, arbitrary: distance }, fc.constant(Infinity))
		});
		fc.assert(
			fc.property(
				forRoles(check, figureOf),
				forRoles(check, () => widening),
				(figures, by) => {
					const wider = Object.fromEntries(
						Object.entries(figures).map(([role, figure]) => {
							const { less, more } = by[role]!;
							return [role, { ...figure, range: stretched(figure.range, less, more) }];
						})
					);
					if (evaluate(check, figures).verdict === 'agrees') {
						expect(evaluate(check, wider).verdict).toBe('agrees');
					}
				}
			),
			{ numRuns: 500 }
		);
	});

	it.each(complete)('%s: “about” never ends an agreement', (_, check) => {
		fc.assert(
			fc.property(
				forRoles(check, printedOf),
				forRoles(check, () => fc.boolean()),
				(printed, hedge) => {
					const hedged = Object.fromEntries(
						Object.entries(printed).map(([role, one]) => [
							role,
							hedge[role] && one.bound === 'exact' ? about(one.value, one.unit, one.per) : one
						])
					);
					if (evaluate(check, figuresOf(printed)).verdict === 'agrees') {
						expect(evaluate(check, figuresOf(hedged)).verdict).toBe('agrees');
					}
				}
			),
			{ numRuns: 500 }
		);
	});

	it.each(complete)('%s: the factor is more than 1, and least at the nearest ends', (_, check) => {
		fc.assert(
			fc.property(forRoles(check, figureOf), (figures) => {
				const { verdict, factor, computed } = evaluate(check, figures);
				expect(factor !== undefined).toBe(verdict === 'disagrees');
				if (!factor || computed.range.high === Infinity) return;
				expect(factor.least).toBeGreaterThanOrEqual(1);
				expect(factor.least).toBeLessThanOrEqual(factor.printed);
			}),
			{ numRuns: 500 }
		);
	});

	it('share-of: thousands, or thousands of millions, are judged alike', () => {
		// Below ten a whole number is read to the unit, so the same digits with zeros are firmer.
		const amount = fc.record({
			value: fc.integer({ min: 10, max: 999 }),
			bound: fc.constantFrom<Bound>('exact', 'about', 'over', 'nearly', 'under', 'at-least')
		});
		const share = fc.record({
			value: fc.integer({ min: 1, max: 100 }),
			bound: fc.constantFrom<Bound>('exact', 'about', 'over', 'nearly')
		});
		const power = fc.integer({ min: 1, max: 9 });
		fc.assert(
			fc.property(amount, amount, share, power, (whole, part, share, power) => {
				const verdict = (times: number) => {
					const scaled = ({ value, bound }: typeof whole) => as(bound)(value * times);
					const { check, figures } = made('share-of', {
						whole: scaled(whole),
						share: as(share.bound)(share.value, '%'),
						part: scaled(part)
					});
					return evaluate(check, figures).verdict;
				};
				expect(verdict(10 ** power)).toBe(verdict(1));
			}),
			{ numRuns: 500 }
		);
	});

	it('same-number: the order of the figures decides nothing', () => {
		const figures = fc.array(figureOf('quantities'), { minLength: 2, maxLength: 6 });
		const orders = figures.chain((figures) =>
			fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length }))
		);
		const { check } = made('same-number', { quantities: [anything, anything] });
		const roles = (figures: Figure[]) =>
			Object.fromEntries(figures.map((figure, place) => [`quantities ${place + 1}`, figure]));
		fc.assert(
			fc.property(orders, ([one, other]) => {
				const [first, second] = [evaluate(check, roles(one)), evaluate(check, roles(other))];
				expect(second.verdict).toBe(first.verdict);
				expect(second.factor?.least).toBe(first.factor?.least);
			}),
			{ numRuns: 500 }
		);
	});

	it('same-number: nor where the ends of ranges tie, down to the factor as printed', () => {
		// Few numbers, so that ends are often the same and values differ.
		const end = fc.integer({ min: 1, max: 3 });
		const group = (from: number) =>
			fc.tuple(end, end, end).map((ends): Figure => {
				const [low, value, high] = ends.map((one) => from + one).toSorted((a, b) => a - b);
				return { value: value!, range: { low: low!, high: high! }, unit: 'visit' };
			});
		const figures = fc
			.tuple(
				fc.array(group(0), { minLength: 1, maxLength: 3 }),
				fc.array(group(3), { minLength: 1, maxLength: 3 })
			)
			.map((groups) => groups.flat());
		const orders = figures.chain((figures) =>
			fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length }))
		);
		const { check } = made('same-number', { quantities: [anything, anything] });
		const roles = (figures: Figure[]) =>
			Object.fromEntries(figures.map((figure, place) => [`quantities ${place + 1}`, figure]));
		fc.assert(
			fc.property(orders, ([one, other]) => {
				const [first, second] = [evaluate(check, roles(one)), evaluate(check, roles(other))];
				expect(second.factor?.printed).toBe(first.factor?.printed);
				expect(second).toEqual(first);
			}),
			{ numRuns: 1000 }
		);
	});
});
