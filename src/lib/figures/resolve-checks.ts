import { nearestWord } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import {
	CheckError,
	evaluate,
	operandsOf,
	toFigure,
	type Check,
	type CheckResult,
	type ChecksFile
} from './check.ts';
import type { Figure, OutsideFigure, Quantity } from './quantity.ts';

/** A printed figure that a check can name. */
type Operand =
	| { address: string; source: 'text'; slug: string; note: string; quantity: Quantity }
	| { address: string; source: 'outside'; quantity: OutsideFigure };

export interface ResolvedCheck {
	check: Check;
	/** By role, in the order of the file; a figure that another check implies has no words of its own. */
	operands: { role: string; address: string; operand?: Operand; figure: Figure }[];
	result: CheckResult;
}

type CheckProblem = Pick<Problem, 'what' | 'nearest' | 'remedy'> & {
	check: string;
	/** The role at fault. */
	role?: string | undefined;
};

/**
 * Carries out all checks; linear in their number. A check may use what another one implies
 * (`check#id`), so each is resolved when it is first asked for. Problems are collected, not thrown:
 * an address that leads nowhere, units that do not fit, a division by zero, a check that rests on itself.
 * A chain of checks may be as long as the call stack is deep: some thousands.
 */
export function resolveChecks(
	{ outside, checks }: ChecksFile,
	quantities: Iterable<{ slug: string; note: string; quantity: Quantity }>
): { resolved: ResolvedCheck[]; problems: CheckProblem[] } {
	const operands = new Map<string, Operand>();
	for (const { slug, note, quantity } of quantities) {
		const address = `${slug}#${quantity.id}`;
		operands.set(address, { address, source: 'text', slug, note, quantity });
	}
	for (const quantity of outside) {
		const address = `outside#${quantity.id}`;
		operands.set(address, { address, source: 'outside', quantity });
	}
	const byId = new Map(checks.map((check) => [check.id, check]));
	const done = new Map<string, ResolvedCheck | undefined>();
	/** The operands of each check that implies a figure, read as if “over” had no end. */
	const literally = new Map<string, Record<string, Figure>>();
	/** The checks that wait for one another, outermost first. */
	const waiting = new Set<string>();
	const problems: CheckProblem[] = [];

	function resolve(check: Check): ResolvedCheck | undefined {
		if (done.has(check.id)) return done.get(check.id);
		done.set(check.id, undefined);
		waiting.add(check.id);
		const resolved = carryOut(check);
		waiting.delete(check.id);
		done.set(check.id, resolved);
		return resolved;
	}

	function carryOut(check: Check): ResolvedCheck | undefined {
		const found: ResolvedCheck['operands'] = [];
		const literal: Record<string, Figure> = {};
		let sound = true;
		for (const [role, address] of operandsOf(check)) {
			const report = (problem: Pick<Problem, 'what' | 'nearest' | 'remedy'>) => {
				sound = false;
				problems.push({ check: check.id, role, ...problem });
			};
			const operand = operands.get(address);
			if (operand) {
				found.push({ role, address, operand, figure: toFigure(operand.quantity) });
				literal[role] = toFigure(operand.quantity, true);
				continue;
			}
			const [, other] = /^check#(.+)$/.exec(address) ?? [];
			const implied = other === undefined ? undefined : byId.get(other);
			if (!implied) {
				report({
					what: `There is no figure "${address}" (${role}).`,
					nearest: nearestWord(address, [
						...operands.keys(),
						...Array.from(byId.keys(), (name) => `check#${name}`)
					]),
					remedy: 'Write slug#quantity, outside#id or check#id, with an id that exists.'
				});
			} else if (waiting.has(implied.id)) {
				report({
					what: `The check rests on itself: ${[...waiting, implied.id].join(' → ')}.`,
					remedy: 'Let one of these checks use a printed figure.'
				});
			} else {
				const before = resolve(implied);
				if (!before) sound = false;
				else if (before.result.printed) {
					report({
						what: `The check "${implied.id}" implies no figure: all of its operands are printed.`,
						remedy: 'Name the printed figure itself, or leave an operand out there.'
					});
				} else {
					found.push({ role, address, figure: before.result.computed });
					literal[role] = evaluate(implied, literally.get(implied.id)!).computed;
				}
			}
		}
		if (!sound) return undefined;
		try {
			const figures = Object.fromEntries(found.map(({ role, figure }) => [role, figure]));
			const result = evaluate(check, figures, literal);
			if (!result.printed) literally.set(check.id, literal);
			return { check, operands: found, result };
		} catch (error) {
			if (!(error instanceof CheckError)) throw error;
			problems.push({
				check: check.id,
				role: error.role,
				what: error.message,
				remedy: 'Correct the operand, or the figure that it names.'
			});
			return undefined;
		}
	}
	const resolved = checks.flatMap((check) => resolve(check) ?? []);
	return { resolved, problems };
}
