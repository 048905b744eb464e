import { VERDICTS_IN_ORDER, type Verdict } from '../../figures/verdict.ts';
import type { Library } from '../../library/library.ts';
import { checkPath } from '../../parts/paths.ts';
import { countByVerdict } from './comparison-lists.ts';

/** The comparisons that the figures of one text go into. */
export interface VerdictRow {
	/** The text; or what goes beyond one. */
	label: string;
	/** How many have each verdict, in the order of the verdicts. */
	numbers: number[];
	/** In the order of the verdicts. */
	checks: { path: string; title: string; verdict: Verdict }[];
}

/** Each comparison stands in one row: of the one text whose figures go into it, of several texts, or of none. */
export function verdictsByText({
	documents,
	checks
}: Pick<Library, 'documents' | 'checks'>): VerdictRow[] {
	const row = (label: string, isOfRow: (texts: readonly string[]) => boolean): VerdictRow => {
		const found = checks.filter(({ standing }) => isOfRow(standing.texts));
		const counts = countByVerdict(found);
		return {
			label,
			numbers: VERDICTS_IN_ORDER.map((verdict) => counts[verdict]),
			checks: VERDICTS_IN_ORDER.flatMap((verdict) =>
				found
					.filter(({ result }) => result.verdict === verdict)
					.map(({ check }) => ({ path: checkPath(check.id), title: check.title, verdict }))
			)
		};
	};
	return [
		...Array.from(documents.values(), ({ slug, frontMatter }) =>
			row(frontMatter.shortTitle, ([text, further]) => text === slug && further === undefined)
		),
		row('several texts together', ({ length }) => length > 1),
		row('outside figures alone', ({ length }) => length === 0)
	];
}
