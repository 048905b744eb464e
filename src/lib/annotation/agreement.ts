/** One coder's nominal value for one unit, or nothing where the unit was not coded. */
export type Rating = string | number | boolean | undefined;

/**
 * Cohen's κ for two coders over the same units (Cohen 1960). Chance agreement comes from each
 * coder's own distribution. Units that either coder left out are dropped. `undefined` where it is
 * not defined: no units, or both coders used one and the same value throughout.
 */
export function cohensKappa(
	first: readonly Rating[],
	second: readonly Rating[]
): number | undefined {
	const pairs = first
		.map((value, unit) => [value, second[unit]] as const)
		.filter(([a, b]) => a !== undefined && b !== undefined);
	if (pairs.length === 0) return undefined;
	const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
	const values = new Set(pairs.flat());
	let expected = 0;
	for (const value of values) {
		const share = (coder: 0 | 1) =>
			pairs.filter((pair) => pair[coder] === value).length / pairs.length;
		expected += share(0) * share(1);
	}
	return expected === 1 ? undefined : (observed - expected) / (1 - expected);
}

/**
 * Krippendorff's α for nominal data, any number of coders, missing values allowed (Krippendorff,
 * Content Analysis, ch. 12: α = 1 − Do/De from the coincidence matrix). `units[u][c]` is coder c's
 * value for unit u. `undefined` where fewer than two values can be paired or there is no variation.
 */
export function krippendorffsAlpha(units: readonly (readonly Rating[])[]): number | undefined {
	const totals = new Map<Rating, number>();
	let pairable = 0;
	let disagreement = 0;
	for (const unit of units) {
		const counts = new Map<Rating, number>();
		for (const value of unit) {
			if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		const size = [...counts.values()].reduce((sum, count) => sum + count, 0);
		if (size < 2) continue;
		pairable += size;
		for (const [value, count] of counts) {
			totals.set(value, (totals.get(value) ?? 0) + count);
			disagreement += (count * (size - count)) / (size - 1);
		}
	}
	let expected = 0;
	for (const count of totals.values()) expected += count * (pairable - count);
	if (expected === 0) return undefined;
	return 1 - (disagreement * (pairable - 1)) / expected;
}
