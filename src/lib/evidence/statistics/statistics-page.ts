import { facetOf } from '../../annotation/facet.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { ResolvedCheck } from '../../figures/resolve-checks.ts';
import type { Verdict } from '../../figures/verdict.ts';
import type { Library } from '../../library/library.ts';
import { facetLabel } from '../../parts/facet-label.ts';
import { textsInWords } from '../../parts/in-words.ts';
import { checkPath, notePath } from '../../parts/paths.ts';
import type { PlotData } from '../../parts/plot/plot-data.ts';
import { printed } from '../../parts/printed.ts';
import { UNSAID, type Table } from '../../parts/table/table.ts';
import { toCheckCard, type CheckCard } from './check-card.ts';
import { outsideFigures, type OutsideHeld } from './outside-figures.ts';
import { figuresPlot, ratioPlot } from './statistics-plots.ts';
import {
	agreements,
	contradictions,
	implications,
	statistics,
	verdictWords,
	type Statistic
} from './statistics.ts';
import { quantityTable } from './quantity-table.ts';

/** A statistic as its card prints it. */
export interface StatisticCard {
	/** Unique on the page. */
	id: string;
	/** The note in the margin. */
	path: string;
	title: string;
	verdict: string | null;
	printed: string;
	figures: {
		id: string;
		printed: string;
		counts: string;
		/** What a reader would need of it; `undefined` where the text does not say. */
		given: { label: string; words: string | undefined }[];
	}[];
	credit: string | null;
	checkableBy: string | undefined;
	checks: { path: string; title: string; verdict: Verdict }[];
}

export interface StatisticsPage {
	/** Such as “five texts”. */
	texts: string;
	table: Table;
	/** How many figures lack what a reader would need. */
	missing: { period: number; originator: number; method: number };
	checks: number;
	disagreeing: CheckCard[];
	agreeing: CheckCard[];
	open: CheckCard[];
	plots: PlotData[];
	/** Figures that stand in no text. */
	outside: OutsideHeld[];
	documents: { title: string; cards: StatisticCard[] }[];
}

export function statisticsPage(library: Library): StatisticsPage {
	const { documents, codebook, checks } = library;
	const all = statistics(library);
	const table = quantityTable(all, codebook);
	const missing = (column: string) =>
		table.rows.filter(({ cells }) => cells[column] === UNSAID).length;
	const cards = (found: readonly ResolvedCheck[]) =>
		found.map((check) => toCheckCard(check, codebook));
	return {
		texts: textsInWords(documents.size),
		table,
		missing: {
			period: missing('period'),
			originator: missing('originator'),
			method: missing('method')
		},
		checks: checks.length,
		disagreeing: cards(contradictions(checks)),
		agreeing: cards(agreements(checks)),
		open: cards(implications(checks)),
		plots: [...library.plots.map(figuresPlot), ratioPlot(checks)],
		outside: outsideFigures(library),
		documents: Array.from(
			Map.groupBy(all, ({ document }) => document),
			([title, cards]) => ({
				title,
				cards: cards.map((statistic) => toStatisticCard(statistic, codebook))
			})
		)
	};
}

function toStatisticCard(
	{ slug, annotation, figures, checks }: Statistic,
	codebook: Codebook
): StatisticCard {
	return {
		id: `${slug}.${annotation.id}`,
		path: notePath(slug, annotation.id),
		title: annotation.title,
		verdict: verdictWords(checks),
		printed: printed(annotation),
		figures: figures.map(({ quantity }) => ({
			id: quantity.id,
			printed: quantity.printed,
			counts: quantity.counts,
			given: givenOf(quantity)
		})),
		credit: facetLabel(annotation, 'credit', codebook),
		checkableBy: facetOf(annotation, 'checkable-by'),
		checks: checks.map(({ check, result }) => ({
			path: checkPath(check.id),
			title: check.title,
			verdict: result.verdict
		}))
	};
}

/** Only a share, or what the text calls one, has a whole that it is a share of. */
const givenOf = ({ of, unit, period, method, originator }: Quantity) => [
	...(of !== undefined || unit === '%' ? [{ label: 'share of', words: of }] : []),
	{ label: 'period', words: period },
	{ label: 'method', words: method },
	{ label: 'counted by', words: originator }
];
