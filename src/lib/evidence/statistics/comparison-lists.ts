import type { Cluster } from '../../figures/check.ts';
import type { ResolvedCheck } from '../../figures/resolve-checks.ts';
import { placeOf, type Place } from '../../figures/standing.ts';
import { VERDICTS_IN_ORDER, type Verdict } from '../../figures/verdict.ts';
import { factorOf, worst } from './statistics.ts';

/** What is printed as one card: a comparison, or those of a cluster that stand in one list, in the order of the file. */
export interface Case {
	cluster?: Cluster;
	checks: ResolvedCheck[];
}

/** The comparisons of one place. */
export interface ComparisonList {
	place: Place;
	number: number;
	/** How many have each verdict, wherever they stand. */
	counts: Record<Verdict, number>;
	/** The cases whose figures do not fit, in the order of `byWeight`. */
	misfits: Case[];
	/** All others by the verdict that each has first, in the order of the verdicts; none is empty. */
	others: { verdict: Verdict; cases: Case[] }[];
}

const PLACES: readonly Place[] = ['inside', 'between', 'outside'];

/** The comparisons as three lists; every one stands in one of them, once. */
export function comparisonLists(checks: readonly ResolvedCheck[]): ComparisonList[] {
	const byPlace = Map.groupBy(checks, ({ standing }) => placeOf(standing));
	return PLACES.map((place) => {
		const found = byPlace.get(place) ?? [];
		const cases = casesOf(found);
		const rest = Map.groupBy(
			cases.filter((one) => !isMisfit(one)),
			({ checks }) => worst(checks)
		);
		return {
			place,
			number: found.length,
			counts: countByVerdict(found),
			misfits: cases.filter(isMisfit).toSorted(byWeight),
			others: VERDICTS_IN_ORDER.flatMap((verdict) => {
				const cases = rest.get(verdict);
				return cases ? [{ verdict, cases }] : [];
			})
		};
	});
}

/** The cases whose figures do not fit: first what can be done in the head, then the widest apart. */
export const misfits = (checks: readonly ResolvedCheck[]): Case[] =>
	casesOf(checks).filter(isMisfit).toSorted(byWeight);

/** Checks of one cluster as one case, where its first stands; a cluster of one is no cluster. */
function casesOf(checks: readonly ResolvedCheck[]): Case[] {
	const cases = Map.groupBy(checks, ({ check }) => check.cluster?.id ?? check);
	return Array.from(cases.values(), (checks): Case => {
		const cluster = checks.length > 1 ? checks[0]?.check.cluster : undefined;
		return { ...(cluster && { cluster }), checks };
	});
}

export const countByVerdict = (checks: readonly ResolvedCheck[]) =>
	Object.fromEntries(
		VERDICTS_IN_ORDER.map((verdict) => [
			verdict,
			checks.filter(({ result }) => result.verdict === verdict).length
		])
	) as Record<Verdict, number>;

const isMisfit = ({ checks }: Case) => checks.some(({ result }) => result.factor !== undefined);

const isInTheHead = ({ checks }: Case) => checks.some(({ check }) => check.inTheHead);
const widest = ({ checks }: Case) => Math.max(...checks.map(factorOf));

function byWeight(a: Case, b: Case): number {
	const [first, second] = [widest(a), widest(b)];
	// Both may be endless: then they are alike.
	return Number(isInTheHead(b)) - Number(isInTheHead(a)) || (first === second ? 0 : second - first);
}
