import type { ResolvedCheck } from '../../figures/resolve-checks.ts';

/**
 * Of each comparison, by its id, the slugs of the texts whose figures go in: by themselves, or in what other comparisons
 * compute for it.
 */
export function textsBehind(checks: readonly ResolvedCheck[]): Map<string, string[]> {
	const byId = new Map(checks.map((check) => [check.check.id, check]));
	return new Map(
		checks.map((resolved) => {
			// What is added while the set is walked is walked as well: a chain may be of any length.
			const behind = new Set([resolved]);
			for (const { operands } of behind) {
				for (const operand of operands) {
					const named = operand.source === 'check' && byId.get(operand.check.id);
					if (named) behind.add(named);
				}
			}
			const slugs = [...behind].flatMap(({ operands }) =>
				operands.flatMap((operand) => (operand.source === 'text' ? [operand.slug] : []))
			);
			return [resolved.check.id, [...new Set(slugs)]];
		})
	);
}
