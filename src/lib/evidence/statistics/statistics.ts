import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { ResolvedCheck } from '../../figures/resolve-checks.ts';
import { VERDICTS, VERDICTS_IN_ORDER, type Verdict } from '../../figures/verdict.ts';
import type { Library } from '../../library/library.ts';
import { formatFactor } from './describe.ts';

/** A note on figures, with the checks that each figure takes part in. */
export interface Statistic {
	slug: string;
	/** Short title of the document. */
	document: string;
	annotation: AnchoredAnnotation;
	figures: { quantity: Quantity; checks: ResolvedCheck[] }[];
	/** Every check that one of its figures takes part in, once. */
	checks: ResolvedCheck[];
}

/** All statistics of the library, in reading order. */
export function statistics({ documents, checks }: Library): Statistic[] {
	const byAddress = new Map<string, ResolvedCheck[]>();
	for (const check of checks) {
		for (const { address } of check.operands) {
			byAddress.set(address, [...(byAddress.get(address) ?? []), check]);
		}
	}
	return [...documents.values()].flatMap(({ slug, frontMatter, annotations }) =>
		annotations
			.filter(({ quantities }) => quantities.length > 0)
			.map((annotation): Statistic => {
				const figures = annotation.quantities.map((quantity) => ({
					quantity,
					checks: byAddress.get(`${slug}#${quantity.id}`) ?? []
				}));
				return {
					slug,
					document: frontMatter.shortTitle,
					annotation,
					figures,
					checks: [...new Set(figures.flatMap(({ checks }) => checks))]
				};
			})
	);
}

/** Of several verdicts the one to be told first: a disagreement weighs more than an agreement. */
export function worst(checks: readonly ResolvedCheck[]): Verdict | undefined {
	const found = new Set(checks.map(({ result }) => result.verdict));
	return VERDICTS_IN_ORDER.find((verdict) => found.has(verdict));
}

/** How many times the larger is the smaller at the least; 0 where they do not disagree. */
export const factorOf = ({ result }: ResolvedCheck) => result.factor?.least ?? 0;

/** Which of its checks’ verdicts a figure gets, in words; `null` where it is in no check. */
export function verdictWords(checks: readonly ResolvedCheck[]): string | null {
	const verdict = worst(checks);
	if (!verdict) return null;
	const { label } = VERDICTS[verdict];
	const told = checks.filter(({ result }) => result.verdict === verdict);
	const least = Math.max(...told.map(factorOf));
	return least === 0 ? label : `${label}, ${formatFactor(least)} times at least`;
}

/** The disagreements, the widest apart first. */
export const contradictions = (checks: readonly ResolvedCheck[]) =>
	checks.filter(({ result }) => result.factor).sort((a, b) => factorOf(b) - factorOf(a));

/** The comparisons whose figures fit. */
export const agreements = (checks: readonly ResolvedCheck[]) =>
	checks.filter(({ result }) => result.printed && !result.factor);

/** The comparisons that end in a figure which is not printed. */
export const implications = (checks: readonly ResolvedCheck[]) =>
	checks.filter(({ result }) => !result.printed);
