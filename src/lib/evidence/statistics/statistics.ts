import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { ResolvedCheck } from '../../figures/resolve-checks.ts';
import { VERDICTS, VERDICTS_IN_ORDER, type Verdict } from '../../figures/verdict.ts';
import type { Library } from '../../library/library.ts';
import { touchedBy } from '../../parts/touched-by.ts';
import { formatFactor } from './describe.ts';

/** A note on figures, with the checks that each figure takes part in. */
export interface Statistic {
	slug: string;
	/** Short title of the document. */
	document: string;
	annotation: AnchoredAnnotation;
	/** The sentences that the note marks. */
	sentences: { number: number; printed: string }[];
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
	return [...documents.values()].flatMap(
		({ slug, frontMatter, annotations, sentences, projection }) =>
			annotations
				.filter(({ quantities }) => quantities.length > 0)
				.map((annotation): Statistic => {
					const touched = new Set(touchedBy(annotation, sentences));
					const figures = annotation.quantities.map((quantity) => ({
						quantity,
						checks: byAddress.get(`${slug}#${quantity.id}`) ?? []
					}));
					return {
						slug,
						document: frontMatter.shortTitle,
						annotation,
						sentences: sentences
							.filter(({ number }) => touched.has(number))
							.map(({ number, start, end }) => ({
								number,
								printed: projection.text.slice(start, end)
							})),
						figures,
						checks: [...new Set(figures.flatMap(({ checks }) => checks))]
					};
				})
	);
}

/** Of several verdicts the one to be told first: what does not fit before what fits. */
export function worst(checks: readonly ResolvedCheck[]): Verdict | undefined {
	const found = new Set(checks.map(({ result }) => result.verdict));
	return VERDICTS_IN_ORDER.find((verdict) => found.has(verdict));
}

export const factorOf = ({ result }: ResolvedCheck) => result.factor ?? 0;

/** Which of its checks’ verdicts a figure gets, in words; `null` where it is in no check. */
export function verdictWords(checks: readonly ResolvedCheck[]): string | null {
	const verdict = worst(checks);
	if (!verdict) return null;
	const { label } = VERDICTS[verdict];
	const told = checks.filter(({ result }) => result.verdict === verdict);
	const factor = Math.max(...told.map(factorOf));
	return factor === 0 ? label : `${label}, ${formatFactor(factor)} times`;
}
