import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../figures/check.ts';
import type { ResolvedCheck } from '../../figures/resolve-checks.ts';
import { verdictOf, type Verdict } from '../../figures/verdict.ts';
import { readLibrary } from '../../library/read-library.server.ts';
import { describeValue, formatFactor } from './describe.ts';
import {
	agreements,
	checkTable,
	contradictions,
	implications,
	quantityTable,
	statistics,
	verdictWords,
	worst
} from './statistics.ts';

/** A check with no more than its result: nothing printed, something that fits, or something that does not. */
const made = (fields: Pick<CheckResult, 'printed' | 'factor'>): ResolvedCheck => {
	const result = { verdict: verdictOf(fields), ...fields };
	return { result: result as CheckResult } as ResolvedCheck;
};
const printed = { value: 1, range: { low: 1, high: 1 }, unit: 'visit' };
const agrees = made({ printed });
const open = made({});
const disagrees = (least: number) => made({ printed, factor: { least, printed: least + 1 } });

describe('verdictWords', () => {
	const rows: [string, ResolvedCheck[], string | null][] = [
		['no check', [], null],
		['one that agrees', [agrees], 'agrees'],
		['one that cannot be computed', [open], 'cannot be computed'],
		['one that disagrees', [disagrees(2.64)], 'disagrees, 2.6 times at least'],
		['one that disagrees by little', [disagrees(1.0126)], 'disagrees, 1.01 times at least'],
		['one that disagrees by much', [disagrees(33.3)], 'disagrees, 33 times at least'],
		['an agreement before what cannot be computed', [open, agrees], 'agrees'],
		['a disagreement before all', [agrees, open, disagrees(3)], 'disagrees, 3 times at least'],
		[
			'of two disagreements the wider',
			[disagrees(1.5), disagrees(8.57), disagrees(2)],
			'disagrees, 8.6 times at least'
		]
	];
	it.each(rows)('%s', (_, checks, expected) => {
		expect(verdictWords(checks)).toBe(expected);
		expect(verdictWords(checks.toReversed())).toBe(expected);
	});
});

describe('worst', () => {
	it.each([
		['nothing', [], undefined],
		['what agrees', [agrees, agrees], 'agrees'],
		['what is open', [open, agrees], 'agrees'],
		['what disagrees', [open, agrees, disagrees(2)], 'disagrees']
	])('of %s', (_, checks, expected) => {
		expect(worst(checks)).toBe(expected);
	});
});

describe('contradictions', () => {
	it('are the disagreements, the widest apart first', () => {
		const all = [disagrees(2), agrees, disagrees(18), open, disagrees(1.01)];
		const before = [...all];
		expect(contradictions(all)).toEqual([all[2], all[0], all[4]]);
		expect(all).toEqual(before);
	});

	it('of nothing are none', () => {
		expect(contradictions([agrees, open])).toEqual([]);
	});
});

describe('agreements and implications', () => {
	const all = [disagrees(2), agrees, open, agrees, open, open];

	it('are each the checks of one verdict, in the order of the file', () => {
		expect(agreements(all)).toEqual([agrees, agrees]);
		expect(implications(all)).toEqual([open, open, open]);
	});
});

const library = await readLibrary('.');
const { checks } = library.evidence!;
const documents = [...library.documents.values()];

describe('the library', () => {
	const all = statistics(library);

	it('has every quantity among its statistics once', () => {
		const found = all.flatMap(({ slug, figures }) =>
			figures.map(({ quantity }) => `${slug}#${quantity.id}`)
		);
		const printed = documents.flatMap(({ slug, annotations }) =>
			annotations.flatMap(({ quantities }) => quantities.map(({ id }) => `${slug}#${id}`))
		);
		expect(found).toEqual(printed);
		expect(new Set(found).size).toBe(found.length);
	});

	it('has every quantity in the table once', () => {
		const rows = quantityTable(all).rows.map(({ path, cells }) => [path, ...cells.slice(1, 4)]);
		const expected = documents.flatMap(({ slug, annotations }) =>
			annotations.flatMap(({ id, quantities }) =>
				quantities.map(({ printed, counts, value }) => [
					`/documents/${slug}/#${id}`,
					printed,
					counts,
					value
				])
			)
		);
		expect(rows).toEqual(expected);
		expect(rows.length).toBeGreaterThan(100);
	});

	it('gives every figure the checks that name it, and no other', () => {
		for (const { slug, figures, checks: theirs } of all) {
			const named = (id: string) =>
				checks.filter((check) => check.operands.some(({ address }) => address === `${slug}#${id}`));
			for (const { quantity, checks: found } of figures) {
				expect(new Set(found)).toEqual(new Set(named(quantity.id)));
				expect(new Set(found).size).toBe(found.length);
			}
			expect(new Set(theirs).size).toBe(theirs.length);
			expect(new Set(theirs)).toEqual(
				new Set(figures.flatMap(({ quantity }) => named(quantity.id)))
			);
		}
	});

	it('has its contradictions sorted, and all of them', () => {
		const found = contradictions(checks);
		const least = found.map(({ result }) => result.factor!.least);
		expect(least).toEqual(least.toSorted((a, b) => b - a));
		expect(new Set(found)).toEqual(
			new Set(checks.filter(({ result }) => result.verdict === 'disagrees'))
		);
		expect(found.length).toBeGreaterThan(1);
	});

	it('has every check in the table once', () => {
		expect(checkTable(checks).rows.map(({ path }) => path)).toEqual(
			checks.map(({ check }) => `/evidence/statistics/#${check.id}`)
		);
	});
});

describe('what comes out', () => {
	const byId = new Map(checks.map((check) => [check.check.id, check]));
	const TEXT = 'intelligence-agency-contacts';
	const { text } = library.documents.get(TEXT)!.projection;

	/** check, its figures as numbers by role, verdict, the factor as printed */
	const held: [string, Record<string, number>, Verdict, string | undefined][] = [
		['readings-per-alert', { total: 200e6, count: 200, each: 10e6 }, 'disagrees', '10'],
		['us-embassy-within-us-missions', { part: 30_000, whole: 25_000 }, 'disagrees', '1.2'],
		['twelve-percent-of-85000', { whole: 85_000, share: 12, part: 10_200 }, 'agrees', undefined],
		['ten-percent-of-1500000', { whole: 1_500_000, share: 10, part: 50_000 }, 'disagrees', '3']
	];
	it.each(held)('%s', (id, figures, verdict, factor) => {
		const { operands, result } = byId.get(id)!;
		expect(Object.fromEntries(operands.map(({ role, figure }) => [role, figure.value]))).toEqual(
			figures
		);
		for (const operand of operands) {
			expect(operand).toMatchObject({ source: 'text', slug: TEXT });
			expect(text).toContain(operand.source === 'text' && operand.quantity.printed);
		}
		expect(result.verdict).toBe(verdict);
		expect(result.factor && formatFactor(result.factor.printed)).toBe(factor);
	});

	it('10% of 1.5 million are 150,000, against 50,000', () => {
		const { computed, printed } = byId.get('ten-percent-of-1500000')!.result;
		expect([computed.value, printed!.value]).toEqual([150_000, 50_000]);
	});

	/** check, figures that it names, what they imply */
	const implied: [string, number[], string][] = [
		['people-on-a-flight-2021', [70_000, 150], '467 national per flight'],
		['us-embassy-2021-implied', [15, 60_000], '52174 inquiry']
	];
	it.each(implied)('%s', (id, figures, expected) => {
		const { operands, result } = byId.get(id)!;
		expect(operands.map(({ figure }) => figure.value)).toEqual(figures);
		expect(result.verdict).toBe('cannot-be-computed');
		expect(result.printed).toBeUndefined();
		const { value, unit, per } = result.computed;
		expect(`${Math.round(value)} ${unit}${per ? ` per ${per}` : ''}`).toBe(expected);
	});

	it('the embassy’s inquiries of 2021 are told as 52,170', () => {
		expect(describeValue(byId.get('us-embassy-2021-implied')!.result.computed)).toBe(
			'52,170 inquiries'
		);
	});

	it('the ministry’s budget disagrees with itself, 18 times at least', () => {
		const { check, operands, result } = byId.get('one-budget-three-times')!;
		expect(check.kind).toBe('same-number');
		expect(operands).toHaveLength(3);
		for (const operand of operands) {
			expect(operand).toMatchObject({ source: 'text', slug: 'mss-and-ministries' });
		}
		expect(result.verdict).toBe('disagrees');
		expect(result.factor!.least).toBeGreaterThanOrEqual(18);
	});
});
