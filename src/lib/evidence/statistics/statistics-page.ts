import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { facetOf } from '../../annotation/facet.ts';
import { shareWords } from '../../annotation/share-words.ts';
import type { Reference } from '../../codebook/references.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { Place } from '../../figures/standing.ts';
import { countVerdicts, VERDICTS_IN_ORDER, type Verdict } from '../../figures/verdict.ts';
import type { Library } from '../../library/library.ts';
import { facetLabel } from '../../parts/facet-label.ts';
import { count } from '../../parts/format.ts';
import { textsInWords } from '../../parts/in-words.ts';
import { checkPath, claimPath, notePath } from '../../parts/paths.ts';
import type { PlotData } from '../../parts/plot/plot-data.ts';
import { printed } from '../../parts/printed.ts';
import { UNSAID, type Table } from '../../parts/table/table.ts';
import { toCheckCard, type CheckCard } from './check-card.ts';
import { outsideFigures, type OutsideHeld } from './outside-figures.ts';
import {
	comparisonLists,
	countByVerdict,
	type Case,
	type ComparisonList
} from './comparison-lists.ts';
import { figuresPlot, ratioPlot } from './statistics-plots.ts';
import { tellMisfits } from './tell-misfits.ts';
import { statedPlot } from './stated-plot.ts';
import { statistics, type Statistic } from './statistics.ts';
import { quantityTable } from './quantity-table.ts';
import { verdictsByText, type VerdictRow } from './verdicts-by-text.ts';

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
	/** Where a record could be. */
	looks: Reference[];
	/** Claims of the claim trail that are told in the same words. */
	claims: { path: string; title: string }[];
	checks: { path: string; title: string; verdict: Verdict }[];
}

/** A card of one comparison, or of several that are one case. */
export interface CaseCard {
	/** Unique on the page. */
	id: string;
	/** Of several comparisons: their title, and how many have which verdict, in words. */
	title?: string;
	outcome?: string;
	cards: CheckCard[];
}

/** The comparisons of one place, as the page prints them. */
export interface ListOfCards {
	place: Place;
	/** How many comparisons stand in it. */
	number: number;
	misfits: CaseCard[];
	/** Cases that are folded, by verdict, and what opening them shows, such as “show 19 of 20 comparisons”. */
	others: { verdict: Verdict; shows: string; cases: CaseCard[] }[];
}

export interface StatisticsPage {
	/** Such as “five texts”. */
	texts: string;
	table: Table;
	/** How many figures lack what a reader would need. */
	missing: { period: number; originator: number; both: number; method: number };
	/** How many figures each text has that has any, such as “79 in A guide to intelligence agencies”. */
	byText: string[];
	checks: number;
	/** How many comparisons have each verdict, in each list and in all. */
	verdicts: { verdict: Verdict; number: number; places: { place: Place; number: number }[] }[];
	verdictsByText: VerdictRow[];
	/** How many do not fit, and what would let both be true; empty where all fit. */
	misfits: string;
	lists: ListOfCards[];
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
	const lists = comparisonLists(checks);
	const counts = countByVerdict(checks);
	return {
		texts: textsInWords(documents.size),
		table,
		missing: {
			period: missing('period'),
			originator: missing('originator'),
			both: table.rows.filter(
				({ cells }) => cells['period'] === UNSAID && cells['originator'] === UNSAID
			).length,
			method: missing('method')
		},
		byText: Array.from(
			Map.groupBy(table.rows, ({ cells }) => cells['document']),
			([document, rows]) => `${rows.length} in ${document}`
		),
		checks: checks.length,
		verdicts: VERDICTS_IN_ORDER.map((verdict) => ({
			verdict,
			number: counts[verdict],
			places: lists
				.map(({ place, counts }) => ({ place, number: counts[verdict] }))
				.filter(({ number }) => number > 0)
		})),
		verdictsByText: verdictsByText(library),
		misfits: tellMisfits(checks),
		lists: lists.map((list) => toListOfCards(list, library)),
		plots: [
			...library.plots.map(figuresPlot),
			ratioPlot(checks),
			...(all.length > 0
				? [
						statedPlot(
							all,
							Array.from(documents.values(), ({ frontMatter }) => frontMatter.shortTitle)
						)
					]
				: [])
		],
		outside: outsideFigures(library),
		documents: Array.from(
			Map.groupBy(all, ({ document }) => document),
			([title, cards]) => ({
				title,
				cards: cards.map((statistic) => toStatisticCard(statistic, library))
			})
		)
	};
}

function toListOfCards(list: ComparisonList, library: Library): ListOfCards {
	const cards = (cases: readonly Case[]) =>
		cases.map((one) => toCaseCard(one, list.place, library));
	return {
		place: list.place,
		number: list.number,
		misfits: cards(list.misfits),
		others: list.others.map(({ verdict, cases }) => ({
			verdict,
			shows: tellShown(cases, verdict, list.counts[verdict]),
			cases: cards(cases)
		}))
	};
}

/** Some with the same verdict stand elsewhere, in the card of their case. */
function tellShown(cases: readonly Case[], verdict: Verdict, number: number): string {
	const shown = cases
		.flatMap(({ checks }) => checks)
		.filter(({ result }) => result.verdict === verdict).length;
	if (shown === number) return `show ${count(number, 'comparison')}`;
	return `show ${shown} of ${count(number, 'comparison')}; the rest stand in the card of their case`;
}

function toCaseCard({ cluster, checks }: Case, place: Place, library: Library): CaseCard {
	const cards = checks.map((check) => toCheckCard(check, library));
	return {
		id: cluster ? `case_${place}_${cluster.id}` : (cards[0]?.id ?? ''),
		...(cluster && {
			title: cluster.title,
			outcome: `${count(cards.length, 'comparison')}: ${countVerdicts(cards)}`
		}),
		cards
	};
}

function toStatisticCard(
	{ slug, annotation, figures, checks }: Statistic,
	library: Library
): StatisticCard {
	return {
		id: `${slug}.${annotation.id}`,
		path: notePath(slug, annotation.id),
		title: annotation.title,
		verdict:
			checks.length > 0
				? `${count(checks.length, 'comparison')}: ${countVerdicts(checks.map(({ result }) => result))}`
				: null,
		printed: printed(annotation),
		figures: figures.map(({ quantity }) => ({
			id: quantity.id,
			printed: quantity.printed,
			counts: quantity.counts,
			given: givenOf(quantity)
		})),
		credit: facetLabel(annotation, 'credit', library.codebook),
		checkableBy: facetOf(annotation, 'checkable-by'),
		looks: library.codebook.looksFor(`${slug}#${annotation.id}`),
		claims: claimsIn(slug, annotation, library).map(({ id, title }) => ({
			path: claimPath(id),
			title
		})),
		checks: checks.map(({ check, result }) => ({
			path: checkPath(check.id),
			title: check.title,
			verdict: result.verdict
		}))
	};
}

/** Claims of which a telling stands in the words of a note. */
const claimsIn = (slug: string, annotation: AnchoredAnnotation, { claims }: Library) =>
	claims.filter(({ passages }) =>
		passages.some(
			({ document, position }) =>
				document === slug && shareWords(annotation, { positions: [position] })
		)
	);

/** Only a share, or what the text calls one, has a whole that it is a share of. */
const givenOf = ({ of, unit, period, method, originator }: Quantity) => [
	...(of !== undefined || unit === '%' ? [{ label: 'share of', words: of }] : []),
	{ label: 'period', words: period },
	{ label: 'method', words: method },
	{ label: 'counted by', words: originator }
];
