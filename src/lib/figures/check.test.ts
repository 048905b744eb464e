import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound, Reading } from './bounds.ts';
import type { CheckKind } from './check-kinds.ts';
import { evaluate, lessAndMore, type Readings } from './check.ts';
import type { Interval } from './interval.ts';
import type { Misfit } from './misfit.ts';
import type { OperandPlace, PlacedFigure } from './operand.ts';
import { toFigure, type Figure } from './quantity.ts';
import type { Verdict } from './verdict.ts';

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

/** The places of operands, by role, as a file would have them. */
const placesOf = (operands: Operands): (OperandPlace & { printed: Printed })[] =>
	Object.entries(operands).flatMap(([role, one]) =>
		Array.isArray(one)
			? one.map((printed, index) => ({ role, index, printed }))
			: [{ role, printed: one }]
	);

const placed = (operands: Operands, reading?: Reading): PlacedFigure[] =>
	placesOf(operands).map(({ printed, ...place }) => ({
		...place,
		figure: toFigure(printed, reading)
	}));

const readingsOf = (operands: Operands): Readings => ({
	ordinary: placed(operands),
	letter: placed(operands, 'letter'),
	loose: placed(operands, 'loose')
});
/** Figures that every reading takes for what they are. */
const asTheyAre = (figures: PlacedFigure[]): Readings => ({
	ordinary: figures,
	letter: figures,
	loose: figures
});

/** What comes of a check that can be carried out, where something is computed. */
function resultOf(kind: CheckKind, given: PlacedFigure[] | Readings, isPresuming = false) {
	const readings = 'ordinary' in given ? given : asTheyAre(given);
	const { result, misfit } = evaluate({ kind }, readings, isPresuming);
	if (!result?.computed) throw new Error(JSON.stringify(misfit ?? result));
	return result;
}

const round = (x: number) => (x === Infinity ? '∞' : String(Number(x.toPrecision(4))));
const show = ({ low, high }: Interval) => `${round(low)}–${round(high)}`;

/** “fits: 9350–11180 visit and 10100–10300”, “does-not-fit: … (×3)”. */
function tell({ verdict, computed, printed, factor }: ReturnType<typeof resultOf>): string {
	const unit = computed.per ? `${computed.unit} per ${computed.per}` : computed.unit;
	const first = `${verdict}: ${show(computed.range)} ${unit}`;
	if (!printed) return `${first}, at ${round(computed.value)}`;
	const both = `${first} and ${show(printed.range)}`;
	return factor === undefined ? both : `${both} (×${round(factor)})`;
}

describe('evaluate', () => {
	const rows: [string, CheckKind, Operands, string][] = [
		[
			'12% of 85,000 are 10,200',
			'share-of',
			{ whole: over(85_000), share: about(12, '%'), part: about(10_200) },
			'fits: 9350–11180 visit and 10100–10300'
		],
		[
			'10% of 1.5 million are not 50,000',
			'share-of',
			{ whole: exact(1_500_000), share: exact(10, '%'), part: over(50_000) },
			'does-not-fit: 137800–162800 visit and 50000–55000 (×3)'
		],
		[
			'a share of a rate',
			'share-of',
			{ whole: about(40, 'visit', 'day'), share: exact(50, '%'), part: exact(20, 'visit', 'day') },
			'fits: 17.82–22.22 visit per day and 19–21'
		],
		[
			'under 5% of about 7,000: which part',
			'share-of',
			{ whole: about(7000), share: under(5, '%') },
			'implies: 0–385 visit, at 350'
		],
		[
			'over 4,000 of 750,000: which share',
			'share-of',
			{ whole: exact(750_000), part: over(4000) },
			'implies: 0.5298–0.5906 %, at 0.5333'
		],
		[
			'90 are 18%: of which whole',
			'share-of',
			{ share: exact(18, '%'), part: exact(90) },
			'implies: 462.2–540 visit, at 500'
		],
		[
			'a whole that may be as large as one likes',
			'share-of',
			{ share: under(5, '%'), part: exact(90) },
			'implies: 1710–∞ visit, at 1800'
		],
		[
			'1,000 by 10 are 100 each',
			'mean',
			{ total: exact(1000), count: exact(10, 'page'), each: exact(100, 'visit', 'page') },
			'fits: 90.48–110.5 visit per page and 95–105'
		],
		[
			'200 million readings of 200 alerts are not 10 million each',
			'mean',
			{
				total: exact(200e6, 'reading'),
				count: exact(200, 'alert'),
				each: exact(10e6, 'reading', 'alert')
			},
			'cannot-both-be-true: 904800–1105000 reading per alert and 9500000–10500000 (×10)'
		],
		[
			'nor with the words of caution: of over 200 alerts, about 10 million each',
			'mean',
			{
				total: exact(200e6, 'reading'),
				count: over(200, 'alert'),
				each: about(10e6, 'reading', 'alert')
			},
			'does-not-fit: 863600–1050000 reading per alert and 9000000–11000000 (×10)'
		],
		[
			'20 alerts with about 10 million each: how many in all',
			'mean',
			{ count: exact(20, 'alert'), each: about(10e6, 'reading', 'alert') },
			'implies: 171000000–231000000 reading, at 200000000'
		],
		[
			'200 million, about 10 million each: how many alerts',
			'mean',
			{ total: exact(200e6, 'reading'), each: about(10e6, 'reading', 'alert') },
			'implies: 17.27–23.33 alert, at 20'
		],
		[
			'200 million by over 200 alerts: how many each',
			'mean',
			{ total: exact(200e6, 'reading'), count: over(200, 'alert') },
			'implies: 863600–1050000 reading per alert, at 1000000'
		],
		[
			'52,000 and 15% more are over 60,000',
			'growth',
			{ from: about(52_000), rate: about(15, '%'), to: over(60_000) },
			'fits: 58140–61480 visit and 60000–66000'
		],
		[
			'30,000 and 15% more are not 60,000',
			'growth',
			{ from: exact(30_000), rate: exact(15, '%'), to: over(60_000) },
			'cannot-both-be-true: 32630–36380 visit and 60000–66000 (×1.739)'
		],
		[
			'from 70 to 84: by how much',
			'growth',
			{ from: exact(70), to: exact(84) },
			'implies: 13.61–27.07 %, at 20'
		],
		[
			'from 100 to 80: a decline',
			'growth',
			{ from: exact(100), to: exact(80) },
			'implies: -27.62–-11.58 %, at -20'
		],
		[
			'over 60,000 after over 15%: from what',
			'growth',
			{ rate: over(15, '%'), to: over(60_000) },
			'implies: 51720–57390 visit, at 52170'
		],
		[
			'30,000 and 15% more: what then',
			'growth',
			{ from: exact(30_000), rate: exact(15, '%') },
			'implies: 32630–36380 visit, at 34500'
		],
		[
			'20 and 30 are 50',
			'sum',
			{ parts: [exact(20), exact(30)], total: exact(50) },
			'fits: 47.5–52.5 visit and 47.5–52.5'
		],
		[
			'20, 30 and 40 are not 50',
			'sum',
			{ parts: [exact(20), exact(30), exact(40)], total: exact(50) },
			'cannot-both-be-true: 85.5–94.5 visit and 47.5–52.5 (×1.8)'
		],
		[
			'a part without end fits any total above',
			'sum',
			{ parts: [exact(20), atLeast(30)], total: exact(5000) },
			'fits: 49–∞ visit and 4750–5250'
		],
		[
			'and none below',
			'sum',
			{ parts: [exact(20), atLeast(30)], total: exact(40) },
			'cannot-both-be-true: 49–∞ visit and 38–42 (×1.25)'
		],
		[
			'20 and 30: how many together',
			'sum',
			{ parts: [exact(20), exact(30)] },
			'implies: 47.5–52.5 visit, at 50'
		],
		[
			'percentages together',
			'sum',
			{ parts: [exact(50, '%'), about(30, '%')] },
			'implies: 78.5–81.5 %, at 80'
		],
		[
			'the same number twice',
			'same-number',
			{ quantities: [exact(30_000), exact(30_000)] },
			'fits: 28500–31500 visit and 28500–31500'
		],
		[
			'the same number, more and less sure',
			'same-number',
			{ quantities: [about(30_000), over(30_000), exact(30_000)] },
			'fits: 28500–31500 visit and 30000–33000'
		],
		[
			'280 and 276',
			'same-number',
			{ quantities: [over(280), exact(276)] },
			'cannot-both-be-true: 275.5–276.5 visit and 280–290 (×1.014)'
		],
		[
			'of three, the two that are furthest apart',
			'same-number',
			{ quantities: [exact(20), exact(50), exact(40)] },
			'cannot-both-be-true: 19–21 visit and 47.5–52.5 (×2.5)'
		],
		[
			'a span that both of two fit, which do not fit each other',
			'same-number',
			{ quantities: [exact(20), between(10, 60), exact(50)] },
			'cannot-both-be-true: 19–21 visit and 47.5–52.5 (×2.5)'
		],
		[
			'a span counts by its nearest end',
			'same-number',
			{ quantities: [between(20, 40), exact(60)] },
			'cannot-both-be-true: 20–40 visit and 57–63 (×1.5)'
		],
		[
			'of two that begin alike, the one that goes further',
			'same-number',
			{ quantities: [exact(20), between(60, 100), between(60, 70)] },
			'cannot-both-be-true: 19–21 visit and 60–100 (×3)'
		],
		[
			'of two that end alike, the one that begins lower',
			'same-number',
			{ quantities: [between(10, 20), exact(60), between(4, 20)] },
			'cannot-both-be-true: 4–20 visit and 57–63 (×3)'
		],
		[
			'nothing, and something',
			'same-number',
			{ quantities: [nearly(0), exact(50)] },
			'cannot-both-be-true: 0–0 visit and 47.5–52.5 (×∞)'
		],
		[
			'a part well within its whole',
			'part-within-whole',
			{ part: exact(10), whole: exact(100) },
			'fits: 95–105 visit and 9.5–10.5'
		],
		[
			'a part at the edge of its whole',
			'part-within-whole',
			{ part: over(105), whole: exact(100) },
			'fits: 95–105 visit and 105–106'
		],
		[
			'a part just over the edge',
			'part-within-whole',
			{ part: over(106), whole: exact(100) },
			'cannot-both-be-true: 95–105 visit and 106–107 (×1.06)'
		],
		[
			'a part without end',
			'part-within-whole',
			{ part: atLeast(90), whole: exact(100) },
			'fits: 95–105 visit and 90–∞'
		],
		[
			'a whole without end',
			'part-within-whole',
			{ part: exact(5000), whole: atLeast(100) },
			'fits: 100–∞ visit and 4750–5250'
		]
	];
	it.each(rows)('%s', (_, kind, operands, expected) => {
		expect(tell(resultOf(kind, readingsOf(operands)))).toBe(expected);
	});

	const unlike = (
		at: OperandPlace,
		counts: string,
		wanted: string,
		like?: OperandPlace
	): Partial<Misfit> => ({ reason: 'unlike-units', at, counts, wanted, ...(like && { like }) });
	const zero = (role: string): Misfit => ({ reason: 'division-by-zero', at: { role } });
	const noRate: Misfit = { reason: 'no-rate', at: { role: 'each' } };
	const tooFew = (roles: string[], ...missing: string[]): Misfit => ({
		reason: 'too-few',
		roles,
		missing
	});
	const share = ['whole', 'share', 'part'];

	/** name, kind, operands, why they do not fit */
	const misfits: [string, CheckKind, Operands, Partial<Misfit>][] = [
		[
			'a part of something else',
			'share-of',
			{ whole: exact(100, 'inquiry'), share: exact(10, '%'), part: exact(10, 'request') },
			unlike({ role: 'part' }, 'request', 'inquiry', { role: 'whole' })
		],
		[
			'a part of something else, to find the share',
			'share-of',
			{ whole: exact(100, 'inquiry'), part: exact(10, 'request') },
			unlike({ role: 'part' }, 'request', 'inquiry', { role: 'whole' })
		],
		[
			'a year and a whole',
			'same-number',
			{ quantities: [exact(100), exact(100, 'visit', 'year')] },
			unlike({ role: 'quantities', index: 1 }, 'visit per year', 'visit', {
				role: 'quantities',
				index: 0
			})
		],
		[
			'the third of three',
			'same-number',
			{ quantities: [exact(100), exact(100), exact(100, 'view')] },
			unlike({ role: 'quantities', index: 2 }, 'view', 'visit', { role: 'quantities', index: 0 })
		],
		[
			'a total of something else',
			'sum',
			{ parts: [exact(1), exact(2)], total: exact(3, 'view') },
			unlike({ role: 'total' }, 'view', 'visit', { role: 'parts', index: 0 })
		],
		[
			'parts that do not add up to anything',
			'sum',
			{ parts: [exact(1), exact(2, 'view')] },
			unlike({ role: 'parts', index: 1 }, 'view', 'visit', { role: 'parts', index: 0 })
		],
		[
			'a part that is no part of the whole',
			'part-within-whole',
			{ part: exact(1), whole: exact(2, 'view') },
			unlike({ role: 'whole' }, 'view', 'visit', { role: 'part' })
		],
		[
			'growth into something else',
			'growth',
			{ from: exact(1), to: exact(2, 'view') },
			unlike({ role: 'to' }, 'view', 'visit', { role: 'from' })
		],
		[
			'each of something else',
			'mean',
			{ total: exact(1), count: exact(2, 'page'), each: exact(3, 'view', 'page') },
			unlike({ role: 'each' }, 'view per page', 'visit per page')
		],
		[
			'each of another count',
			'mean',
			{ total: exact(1), count: exact(2, 'page'), each: exact(3, 'visit', 'day') },
			unlike({ role: 'each' }, 'visit per day', 'visit per page')
		],
		[
			'each that is no rate',
			'mean',
			{ total: exact(1), count: exact(2, 'page'), each: exact(3) },
			noRate
		],
		[
			'each that is no rate, with no total',
			'mean',
			{ count: exact(2, 'page'), each: exact(3) },
			noRate
		],
		['each that is no rate, with no count', 'mean', { total: exact(1), each: exact(3) }, noRate],
		[
			'each of another count, with no total',
			'mean',
			{ count: exact(2, 'page'), each: exact(3, 'visit', 'day') },
			unlike({ role: 'each' }, 'visit per day', 'visit per page')
		],
		[
			'each of something else, with no count',
			'mean',
			{ total: exact(1), each: exact(3, 'view', 'page') },
			unlike({ role: 'each' }, 'view per page', 'visit per page')
		],
		[
			'a share that is no percentage',
			'share-of',
			{ whole: exact(100), share: exact(10), part: exact(10) },
			{ reason: 'no-percentage', at: { role: 'share' }, unit: 'visit' }
		],
		[
			'a rate that is no percentage',
			'growth',
			{ from: exact(100), rate: exact(10) },
			{ reason: 'no-percentage', at: { role: 'rate' }, unit: 'visit' }
		],
		['a share of nothing', 'share-of', { whole: exact(0), part: exact(10) }, zero('whole')],
		[
			'no per cent of which whole',
			'share-of',
			{ share: exact(0, '%'), part: exact(10) },
			zero('share')
		],
		['growth from nothing', 'growth', { from: exact(0), to: exact(10) }, zero('from')],
		['a mean over nothing', 'mean', { total: exact(10), count: exact(0, 'page') }, zero('count')],
		[
			'a mean over nothing, with each',
			'mean',
			{ total: exact(10), count: exact(0, 'page'), each: exact(1, 'visit', 'page') },
			zero('count')
		],
		['nothing each', 'mean', { total: exact(10), each: exact(0, 'visit', 'page') }, zero('each')],
		['a whole alone', 'share-of', { whole: exact(10) }, tooFew(share, 'share', 'part')],
		[
			'a count alone',
			'mean',
			{ count: exact(10) },
			tooFew(['total', 'count', 'each'], 'total', 'each')
		],
		[
			'a rate alone',
			'growth',
			{ rate: exact(10, '%') },
			tooFew(['from', 'rate', 'to'], 'from', 'to')
		],
		['no operand', 'share-of', {}, tooFew(share, ...share)]
	];
	it.each(misfits)('refuses %s', (_, kind, operands, expected) => {
		const { result, misfit } = evaluate({ kind }, readingsOf(operands));
		expect(result).toBeUndefined();
		expect(misfit).toMatchObject(expected);
		expect(misfit?.at?.index).toBe(expected.at?.index);
	});

	/** What 80 after 100 imply: −20%, between −27.62% and −11.58%. */
	const decline = resultOf('growth', placed({ from: exact(100), to: exact(80) })).computed;

	/** kind, the operand that is the decline, and operands that would do */
	const declines: [CheckKind, OperandPlace, Operands][] = [
		['growth', { role: 'rate' }, { from: exact(100), rate: exact(1, '%'), to: exact(80) }],
		['share-of', { role: 'share' }, { whole: exact(100), share: exact(1, '%') }],
		['sum', { role: 'parts', index: 1 }, { parts: [exact(50, '%'), exact(1, '%')] }],
		['sum', { role: 'total' }, { parts: [exact(50, '%'), exact(2, '%')], total: exact(1, '%') }],
		[
			'same-number',
			{ role: 'quantities', index: 0 },
			{ quantities: [exact(1, '%'), exact(20, '%')] }
		],
		['part-within-whole', { role: 'part' }, { part: exact(1, '%'), whole: exact(20, '%') }],
		['part-within-whole', { role: 'whole' }, { part: exact(1, '%'), whole: exact(20, '%') }],
		['mean', { role: 'total' }, { total: exact(1, '%'), count: exact(2, 'page') }]
	];
	it.each(declines)('refuses a decline as an operand: %s, %o', (kind, at, operands) => {
		const figures = placed(operands);
		expect(evaluate({ kind }, asTheyAre(figures)).result).toBeDefined();
		const place = figures.findIndex(({ role, index }) => role === at.role && index === at.index);
		const { misfit } = evaluate(
			{ kind },
			asTheyAre(figures.with(place, { ...at, figure: decline }))
		);
		expect(misfit).toMatchObject({ reason: 'decline', at });
	});

	it('holds an implied figure against itself', () => {
		const { computed: figure } = resultOf(
			'share-of',
			placed({ whole: over(85_000), share: about(12, '%') })
		);
		const both = [0, 1].map((index) => ({ role: 'quantities', index, figure }));
		expect(tell(resultOf('same-number', both))).toBe('fits: 9350–11180 visit and 9350–11180');
	});

	it('divides by nothing only where it has to', () => {
		const figures = placed({ whole: exact(0), share: exact(10, '%'), part: exact(0) });
		expect(resultOf('share-of', figures).verdict).toBe('fits');
	});

	type Allowed = 'letter' | 'loose' | undefined;
	/** name, kind, operands, the verdict, and the first wider reading in which they fit */
	const wider: [string, CheckKind, Operands, Verdict, Allowed][] = [
		[
			'a whole of “over” that may be large enough',
			'part-within-whole',
			{ part: about(30_000), whole: over(25_000) },
			'does-not-fit',
			'letter'
		],
		[
			'“about” twice, without the word',
			'part-within-whole',
			{ part: about(30_000), whole: about(25_000) },
			'does-not-fit',
			'loose'
		],
		[
			'“over” on the wrong side of an “about”',
			'part-within-whole',
			{ part: over(30_000), whole: about(25_000) },
			'does-not-fit',
			'loose'
		],
		[
			'“over” on the wrong side of a bare number',
			'part-within-whole',
			{ part: over(30_000), whole: exact(25_000) },
			'cannot-both-be-true',
			undefined
		],
		[
			'“nearly”, which is never more',
			'part-within-whole',
			{ part: exact(30_000), whole: nearly(25_000) },
			'cannot-both-be-true',
			undefined
		],
		[
			'“nearly”, which may be a good deal less',
			'part-within-whole',
			{ part: nearly(30_000), whole: exact(25_000) },
			'does-not-fit',
			'loose'
		],
		[
			'a count of “over” that makes each too small already',
			'mean',
			{ total: exact(200e6), count: over(200, 'alert'), each: about(10e6, 'visit', 'alert') },
			'does-not-fit',
			'loose'
		],
		[
			'the same, but for the “about”',
			'mean',
			{ total: exact(200e6), count: over(200, 'alert'), each: exact(10e6, 'visit', 'alert') },
			'cannot-both-be-true',
			undefined
		],
		[
			'a total of “over”',
			'mean',
			{ total: over(200e6), count: exact(200, 'alert'), each: about(10e6, 'visit', 'alert') },
			'does-not-fit',
			'letter'
		],
		[
			'two numbers, the lower one “over”',
			'same-number',
			{ quantities: [over(20), exact(90)] },
			'does-not-fit',
			'letter'
		],
		[
			'two numbers, the higher one “over”',
			'same-number',
			{ quantities: [exact(20), over(90)] },
			'cannot-both-be-true',
			undefined
		],
		[
			'three numbers, the lowest one “over”, the others apart',
			'same-number',
			{ quantities: [over(20), exact(60), exact(90)] },
			'cannot-both-be-true',
			undefined
		],
		[
			'a sum of “over”',
			'sum',
			{ parts: [over(20), exact(30)], total: exact(90) },
			'does-not-fit',
			'letter'
		],
		[
			'what fits as usually read',
			'same-number',
			{ quantities: [over(20), exact(20)] },
			'fits',
			undefined
		],
		['what is not printed', 'sum', { parts: [over(20), over(30)] }, 'implies', undefined]
	];
	it.each(wider)('reads once more: %s', (_, kind, operands, verdict, allowedBy) => {
		const result = resultOf(kind, readingsOf(operands));
		expect([result.verdict, result.allowedBy]).toEqual([verdict, allowedBy]);
	});

	/** name, operands, whether something is presumed, the verdict */
	const presuming: [string, Operands, boolean, Verdict][] = [
		[
			'what no reading lets fit',
			{ quantities: [exact(20), exact(90)] },
			false,
			'cannot-both-be-true'
		],
		[
			'nothing so strong, if it presumes',
			{ quantities: [exact(20), exact(90)] },
			true,
			'does-not-fit'
		],
		['what fits all the same', { quantities: [exact(20), exact(20)] }, true, 'fits']
	];
	it.each(presuming)('says %s', (_, operands, isPresuming, verdict) => {
		expect(resultOf('same-number', readingsOf(operands), isPresuming).verdict).toBe(verdict);
	});

	/** name, kind, operands, then the misfit, if any, of a check that is said to be open */
	const open: [string, CheckKind, Operands, Partial<Misfit> | undefined][] = [
		['a share of nobody knows what', 'share-of', { share: exact(60, '%') }, undefined],
		['growth from nobody knows where', 'growth', { rate: about(20, '%') }, undefined],
		[
			'one with enough figures',
			'share-of',
			{ share: exact(60, '%'), whole: exact(10) },
			{ reason: 'enough' }
		],
		[
			'one that cannot be open',
			'same-number',
			{ quantities: [exact(1), exact(1)] },
			{ reason: 'enough' }
		],
		[
			'a share that is none',
			'share-of',
			{ share: exact(60) },
			{ reason: 'no-percentage', at: { role: 'share' }, unit: 'visit' }
		]
	];
	it.each(open)('is open: %s', (_, kind, operands, misfit) => {
		const outcome = evaluate({ kind, missing: 'the whole' }, readingsOf(operands));
		if (misfit) expect(outcome.misfit).toMatchObject(misfit);
		else expect(outcome).toEqual({ result: { verdict: 'open', missing: 'the whole' } });
	});

	/** name, kind, operands, the ends of what is computed */
	const spans: [string, CheckKind, Operands, [number, number?]][] = [
		[
			'a share of a span',
			'share-of',
			{ whole: between(200, 1000), share: about(5, '%') },
			[10, 50]
		],
		[
			'the share that a span is',
			'share-of',
			{ whole: exact(1000), part: between(200, 1000) },
			[20, 100]
		],
		['a span of a span', 'share-of', { whole: between(200, 1000), part: between(2, 10) }, [0.2, 5]],
		[
			'a span together with a number',
			'sum',
			{ parts: [between(200, 1000), exact(10)] },
			[210, 1010]
		],
		['growth into a span', 'growth', { from: exact(100), to: between(150, 200) }, [50, 100]],
		['numbers alone', 'sum', { parts: [exact(20), exact(10)] }, [30, undefined]]
	];
	it.each(spans)('gives both ends, and no number between them: %s', (_, kind, operands, ends) => {
		const { value, upTo } = resultOf(kind, readingsOf(operands)).computed;
		expect(value).toBeCloseTo(ends[0]);
		if (ends[1] === undefined) expect(upTo).toBeUndefined();
		else expect(upTo).toBeCloseTo(ends[1]);
	});
});

describe('evaluate, whatever the figures', () => {
	const anything = exact(1);
	const complete: [CheckKind, OperandPlace[]][] = (
		[
			['share-of', { whole: anything, share: anything, part: anything }],
			['mean', { total: anything, count: anything, each: anything }],
			['growth', { from: anything, rate: anything, to: anything }],
			['sum', { parts: [anything, anything], total: anything }],
			['same-number', { quantities: [anything, anything, anything] }],
			['part-within-whole', { part: anything, whole: anything }]
		] satisfies [CheckKind, Operands][]
	).map(([kind, operands]) => [kind, placesOf(operands)]);

	const unitOf = (role: string): { unit: string; per?: string } => {
		if (role === 'share' || role === 'rate') return { unit: '%' };
		if (role === 'count') return { unit: 'page' };
		return role === 'each' ? { unit: 'visit', per: 'page' } : { unit: 'visit' };
	};
	const forPlaces = <T extends object>(
		places: OperandPlace[],
		arbitraryOf: (role: string) => fc.Arbitrary<T>
	) =>
		fc.tuple(
			...places.map(({ role, index }) =>
				arbitraryOf(role).map((one) => ({ role, ...(index !== undefined && { index }), ...one }))
			)
		);

	const distance = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 }));
	const stretched = ({ low, high }: Interval, less: number, more: number): Interval => ({
		low: Math.max(0, low - less),
		high: high + more
	});
	/** A number or a span with some room around it, so that there are many of either verdict. */
	const figureOf = (role: string): fc.Arbitrary<Figure> =>
		fc
			.record({
				...{ value: fc.integer({ min: 1, max: 100 }), less: distance, more: distance },
				span: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, distance)
			})
			.map(({ value, span, less, more }) => ({
				value,
				...(span > 0 && { upTo: value + span }),
				range: stretched({ low: value, high: value + span }, less, more),
				...unitOf(role)
			}));
	const printedOf = (role: string): fc.Arbitrary<Printed> =>
		fc
			.record({
				value: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constantFrom(2.5, 40, 100, 250, 3000)),
				bound: fc.constantFrom<Bound>('exact', 'exact', 'over', 'nearly', 'under', 'at-least')
			})
			.map((printed) => ({ ...printed, ...unitOf(role) }));
	it.each(complete)('%s: a wider range never makes figures misfit', (kind, places) => {
		const widening = fc.record({
			less: distance,
			more: fc.oneof({ weight: 4, arbitrary: distance }, fc.constant(Infinity))
		});
		const operands = forPlaces(places, (role) =>
			fc.record({ figure: figureOf(role), by: widening })
		);
		fc.assert(
			fc.property(operands, (figures) => {
				const wider = figures.map(({ figure, by, ...place }) => ({
					...place,
					figure: { ...figure, range: stretched(figure.range, by.less, by.more) }
				}));
				if (resultOf(kind, figures).verdict === 'fits') {
					expect(resultOf(kind, wider).verdict).toBe('fits');
				}
			}),
			{ numRuns: 500 }
		);
	});

	it.each(complete)('%s: “about” never makes figures misfit', (kind, places) => {
		const operands = forPlaces(places, (role) =>
			fc.record({ printed: printedOf(role), hedge: fc.boolean() })
		);
		fc.assert(
			fc.property(operands, (all) => {
				const plain = all.map(({ printed, ...place }) => ({ ...place, figure: toFigure(printed) }));
				const hedged = all.map(({ printed, hedge, ...place }) => {
					const bound = hedge && printed.bound === 'exact' ? 'about' : printed.bound;
					return { ...place, figure: toFigure({ ...printed, bound }) };
				});
				if (resultOf(kind, plain).verdict === 'fits') {
					expect(resultOf(kind, hedged).verdict).toBe('fits');
				}
			}),
			{ numRuns: 500 }
		);
	});

	it.each(complete)(
		'%s: the factor is at least that of the nearest ends of the ranges',
		(kind, places) => {
			const operands = forPlaces(places, (role) => fc.record({ figure: figureOf(role) }));
			fc.assert(
				fc.property(operands, (figures) => {
					const { verdict, factor, computed, printed } = resultOf(kind, figures);
					expect(factor !== undefined).toBe(verdict === 'cannot-both-be-true');
					if (factor === undefined || !printed) return;
					const [less, more] = lessAndMore(computed, printed);
					const least = more.range.low / less.range.high;
					expect(least).toBeGreaterThanOrEqual(1);
					// But for what the machine rounds.
					expect(factor).toBeGreaterThanOrEqual(least * (1 - 1e-12));
				}),
				{ numRuns: 500 }
			);
		}
	);

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
					const figures = placed({
						whole: scaled(whole),
						share: as(share.bound)(share.value, '%'),
						part: scaled(part)
					});
					return resultOf('share-of', figures).verdict;
				};
				expect(verdict(10 ** power)).toBe(verdict(1));
			}),
			{ numRuns: 500 }
		);
	});

	const sameNumber = (figures: Figure[]) =>
		resultOf(
			'same-number',
			figures.map((figure, index) => ({ role: 'quantities', index, figure }))
		);

	it('same-number: the order of the figures decides nothing', () => {
		const figures = fc.array(figureOf('quantities'), { minLength: 2, maxLength: 6 });
		const orders = figures.chain((figures) =>
			fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length }))
		);
		fc.assert(
			fc.property(orders, ([one, other]) => {
				const [first, second] = [sameNumber(one), sameNumber(other)];
				expect(second.verdict).toBe(first.verdict);
				expect(second.factor).toBe(first.factor);
			}),
			{ numRuns: 500 }
		);
	});

	it('same-number: nor where the ends of ranges tie, down to the factor', () => {
		// Few numbers, so that ends are often the same and values differ.
		const end = fc.integer({ min: 1, max: 3 });
		const group = (from: number) =>
			fc.tuple(end, end, end, end).map((ends): Figure => {
				const [low = from, value = low, upTo = value, high = upTo] = ends
					.map((one) => from + one)
					.toSorted((a, b) => a - b);
				return { value, ...(upTo > value && { upTo }), range: { low, high }, unit: 'visit' };
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
		fc.assert(
			fc.property(orders, ([one, other]) => {
				expect(sameNumber(other)).toEqual(sameNumber(one));
			}),
			{ numRuns: 1000 }
		);
	});
});
