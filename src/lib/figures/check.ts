import { z } from 'zod';
import { id, text } from '../source/fields.ts';
import { add, atMost, divide, multiply, overlap, scale } from './interval.ts';
import { outsideFigureSchema, rangeOf, type Figure } from './quantity.ts';

const operand = z
	.string()
	.regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'write slug#quantity, outside#id or check#id');
const operands = z.array(operand).min(2, 'at least two figures are needed to compare');

const about = {
	id,
	title: text.max(60, 'a title has at most 60 characters'),
	/** What the comparison presumes, and what it can show. Never its result, which is computed. */
	note: text
};

const checkSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		...about,
		kind: z.literal('share-of'),
		whole: operand.optional(),
		share: operand.optional(),
		part: operand.optional()
	}),
	z.strictObject({
		...about,
		kind: z.literal('mean'),
		total: operand.optional(),
		count: operand.optional(),
		each: operand.optional()
	}),
	z.strictObject({
		...about,
		kind: z.literal('growth'),
		from: operand.optional(),
		rate: operand.optional(),
		to: operand.optional()
	}),
	z.strictObject({ ...about, kind: z.literal('sum'), parts: operands, total: operand.optional() }),
	z.strictObject({ ...about, kind: z.literal('same-number'), quantities: operands }),
	z.strictObject({ ...about, kind: z.literal('part-within-whole'), part: operand, whole: operand })
]);

/** annotations/checks.yaml: figures from references, and which figures to hold against which. */
export const checksFileSchema = z.strictObject({
	outside: z.array(outsideFigureSchema).default([]),
	checks: z.array(checkSchema)
});

export type Check = z.output<typeof checkSchema>;
export type CheckKind = Check['kind'];
export type ChecksFile = z.output<typeof checksFileSchema>;

export const CHECK_KINDS: Record<CheckKind, { label: string; rule: string }> = {
	'share-of': { label: 'share of a whole', rule: 'whole × share = part' },
	mean: { label: 'so much each', rule: 'total ÷ count = each' },
	growth: { label: 'growth', rule: 'before × (1 + rate) = after' },
	sum: { label: 'sum', rule: 'the parts together = total' },
	'same-number': { label: 'same thing, same number', rule: 'all alike' },
	'part-within-whole': { label: 'part within a whole', rule: 'the part is no more than the whole' }
};

/** The single operands of a check, by role; a list of operands counts as roles 0, 1, 2 … */
export function operandsOf(check: Check): [role: string, address: string][] {
	const { id: _, title: __, note: ___, kind: ____, ...roles } = check;
	return Object.entries(roles).flatMap(([role, value]): [string, string][] =>
		Array.isArray(value)
			? value.map((address, place) => [`${role} ${place + 1}`, address])
			: value === undefined
				? []
				: [[role, value as string]]
	);
}

export type Verdict = 'agrees' | 'disagrees' | 'cannot-be-computed';

export interface CheckResult {
	verdict: Verdict;
	/** What the operands give by the rule; also where nothing is printed to hold it against. */
	computed: Figure;
	/** What is printed in its place. */
	printed?: Figure;
	/** Only where they disagree: how many times the larger is the smaller, at the nearest ends of their
	 * ranges, and as printed. */
	factor?: { least: number; printed: number };
	/** They disagree as usually read, but not if “over” may mean any larger number. */
	literally?: boolean;
}

/** A check that cannot be carried out, for a reason that an editor has to mend. */
export class CheckError extends Error {
	/** The role of the operand at fault, where there is one. */
	readonly role: string | undefined;
	constructor(message: string, role?: string) {
		super(message);
		this.role = role;
	}
}

type Roles = Record<string, Figure | undefined>;

/**
 * Carries out one check. `figures` are its operands, by the roles of `operandsOf`.
 *
 * Intervals, not numbers, are compared: the verdict is `agrees` where what is computed and what is
 * printed share at least one number, so a wider printed bound never turns it into `disagrees`.
 *
 * @throws CheckError for units that do not fit, a division by zero, or an operand too few
 */
export function evaluate(check: Check, figures: Roles, literal: Roles = {}): CheckResult {
	const result = evaluateOnce(check, figures);
	if (result.verdict !== 'disagrees' || Object.keys(literal).length === 0) return result;
	return { ...result, literally: evaluateOnce(check, literal).verdict === 'agrees' };
}

function evaluateOnce(check: Check, figures: Roles): CheckResult {
	checkOperands(check, figures);
	switch (check.kind) {
		case 'share-of': {
			const { whole, share, part } = need(figures, ['whole', 'share', 'part']);
			if (!part) return against(times(whole!, percent(share!), whole!), undefined);
			if (!share) return against(asPercent(over(part, whole!, 'whole')), undefined);
			if (!whole) return against(over(part, percent(share), 'share'), undefined);
			return against(times(whole, percent(share), whole), part);
		}
		case 'mean': {
			const { total, count, each } = need(figures, ['total', 'count', 'each']);
			if (!total) return against(times(each!, count!, { ...each!, per: undefined }), undefined);
			if (!count)
				return against({ ...over(total, each!, 'each'), unit: each!.per ?? '' }, undefined);
			const quotient = { ...over(total, count, 'count'), per: count.unit };
			return against(quotient, each);
		}
		case 'growth': {
			const { from, rate, to } = need(figures, ['from', 'rate', 'to']);
			if (!rate) return against(asGrowth(over(to!, from!, 'from')), undefined);
			const factor = percent(rate, 1);
			if (!from) return against(over(to!, factor, 'rate'), undefined);
			return against(times(from, factor, from), to);
		}
		case 'sum': {
			const { total, ...parts } = figures;
			return against((Object.values(parts) as Figure[]).reduce(plus), total);
		}
		case 'same-number': {
			const all = Object.values(figures) as Figure[];
			// The two that are furthest apart decide: on a line, intervals that overlap two by two have
			// a point in common.
			const order = all.toSorted(
				(a, b) => a.range.high - b.range.high || a.value - b.value || a.range.low - b.range.low
			);
			const [lowest, ...others] = order as [Figure, ...Figure[]];
			const highest = others.reduce((a, b) =>
				b.range.low > a.range.low || (b.range.low === a.range.low && b.value > a.value) ? b : a
			);
			return judge(lowest, highest, overlap(lowest.range, highest.range));
		}
		case 'part-within-whole': {
			const { part, whole } = figures as { part: Figure; whole: Figure };
			return judge(whole, part, atMost(part.range.low, whole.range.high));
		}
	}
}

function against(computed: Figure, printed: Figure | undefined): CheckResult {
	if (!printed) return { verdict: 'cannot-be-computed', computed };
	return judge(computed, printed, overlap(computed.range, printed.range));
}

function judge(computed: Figure, printed: Figure, agree: boolean): CheckResult {
	if (agree) return { verdict: 'agrees', computed, printed };
	const [less, more] =
		computed.range.high < printed.range.low ? [computed, printed] : [printed, computed];
	const factor = {
		least: more.range.low / less.range.high,
		printed: more.value / less.value
	};
	return { verdict: 'disagrees', computed, printed, factor };
}

/** Exactly one of three may be missing: then it is what the others imply. */
function need<Role extends string>(
	figures: Roles,
	roles: Role[]
): Record<Role, Figure | undefined> {
	const missing = roles.filter((role) => !figures[role]);
	if (missing.length > 1) {
		throw new CheckError(
			`Of ${roles.join(', ')} only one may be left out; ${missing.join(' and ')} are missing.`
		);
	}
	return figures as Record<Role, Figure | undefined>;
}

function checkOperands(check: Check, figures: Roles): void {
	const present = Object.entries(figures).filter((entry): entry is [string, Figure] => !!entry[1]);
	for (const [role, { value }] of present) {
		if (value < 0) {
			throw new CheckError(
				`The ${role} is a decline; turn the check round that implies it, so that it is a growth.`,
				role
			);
		}
	}
	const name = ({ unit, per }: Figure) => (per ? `${unit} per ${per}` : unit);
	const alike = (roles: [string, Figure][]) => {
		const [first, ...rest] = roles;
		for (const [role, figure] of rest) {
			if (first && name(figure) !== name(first[1])) {
				throw new CheckError(
					`The units do not fit: ${first[0]} counts ${name(first[1])}, ${role} counts ${name(figure)}.`,
					role
				);
			}
		}
	};
	const percentage = check.kind === 'share-of' ? 'share' : 'rate';
	const rate = figures[percentage];
	if (rate && rate.unit !== '%' && (check.kind === 'share-of' || check.kind === 'growth')) {
		throw new CheckError(
			`The ${percentage} must be a percentage; its unit is ${rate.unit}.`,
			percentage
		);
	}
	if (check.kind !== 'mean') return alike(present.filter(([role]) => role !== percentage));
	const { total, count, each } = figures;
	if (each && !each.per) {
		throw new CheckError('What is “each” must say what it is a rate to, in `per`.', 'each');
	}
	if (each && ((total && total.unit !== each.unit) || (count && count.unit !== each.per))) {
		const wanted = `${total?.unit ?? each.unit} per ${count?.unit ?? each.per}`;
		throw new CheckError(`The units do not fit: each counts ${name(each)}, not ${wanted}.`, 'each');
	}
}

const times = (a: Figure, b: Figure, like: Figure): Figure => ({
	value: a.value * b.value,
	range: multiply(a.range, b.range),
	unit: like.unit,
	per: like.per
});

function over(a: Figure, b: Figure, role: string): Figure {
	if (b.value === 0)
		throw new CheckError(`The ${role} is zero; nothing can be divided by it.`, role);
	return { value: a.value / b.value, range: divide(a.range, b.range), unit: a.unit, per: a.per };
}

const plus = (a: Figure, b: Figure): Figure => ({
	...a,
	value: a.value + b.value,
	range: add(a.range, b.range)
});

/**
 * A percentage as a number, `offset` added: 12% is 0.12, and growth by it 1.12. A small growth that another
 * check implies may leave room for a decline; amounts have no room below zero.
 */
function percent({ value, range }: Figure, offset = 0): Figure {
	const shift = (x: number) => Math.max(0, x / 100 + offset);
	return {
		value: shift(value),
		range: { low: shift(range.low), high: shift(range.high) },
		unit: ''
	};
}

const asPercent = ({ value, range }: Figure): Figure => ({
	value: value * 100,
	range: scale(range, 100),
	unit: '%'
});

/** A ratio as growth in per cent; below nothing for a decline. */
function asGrowth({ value, range }: Figure): Figure {
	const shift = (x: number) => (x - 1) * 100;
	return {
		value: shift(value),
		range: { low: shift(range.low), high: shift(range.high) },
		unit: '%'
	};
}

/** A printed figure as its operand. */
export function toFigure(
	quantity: Parameters<typeof rangeOf>[0] & { per?: string | undefined },
	literal = false
): Figure {
	const { value, bound, upTo, unit, per } = quantity;
	return {
		// Of “3–5” the middle stands for both; a verdict looks at the range alone.
		value: bound === 'between' ? (value + upTo!) / 2 : value,
		range: rangeOf(quantity, literal),
		unit,
		per
	};
}
