import type { Check } from './check.ts';
import type { Operand } from './operand.ts';

/**
 * The checks, by address, in an order in which each stands behind those that it rests on; linear in
 * their number. Where checks rest on one another in a circle, `circles` has the operand that closes
 * it, with the checks from the first to the first again.
 */
export function orderChecks(checks: ReadonlyMap<string, Check>): {
	order: Check[];
	circles: Map<Operand, Check[]>;
} {
	const circles = new Map<Operand, Check[]>();
	const entered = new Set<Check>();
	const ordered = new Set<Check>();
	/** The checks that wait for one another, outermost first. Calls would go too deep for a long chain. */
	const waiting: { check: Check; left: Iterator<Operand> }[] = [];
	const enter = (check: Check) => {
		entered.add(check);
		waiting.push({ check, left: check.operands.values() });
	};
	for (const check of checks.values()) {
		if (!entered.has(check)) enter(check);
		for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
			const next = last.left.next();
			if (next.done) {
				ordered.add(last.check);
				waiting.pop();
				continue;
			}
			const other = checks.get(next.value.address);
			if (!other || ordered.has(other)) continue;
			if (entered.has(other)) circles.set(next.value, circleTo(other, waiting));
			else enter(other);
		}
	}
	return { order: [...ordered], circles };
}

function circleTo(first: Check, waiting: readonly { check: Check }[]): Check[] {
	const checks = waiting.map(({ check }) => check);
	return [...checks.slice(checks.indexOf(first)), first];
}
