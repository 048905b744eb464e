import { facetOf } from '../../annotation/facet.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { Reference } from '../../codebook/references.ts';
import type { Library } from '../../library/library.ts';
import { facetLabel } from '../../parts/facet-label.ts';
import { formatDate } from '../../parts/format.ts';
import { textsInWords } from '../../parts/in-words.ts';
import { notePath } from '../../parts/paths.ts';
import { printed } from '../../parts/printed.ts';
import { usShare, type UsShare } from '../../parts/summary.ts';
import type { Table } from '../../parts/table/table.ts';
import { channelOf, reportsInTime, type Report } from './reports.ts';
import { sequence, type Day } from './sequence.ts';
import { usCounts, type UsCounts } from './us-counts.ts';
import { usTable } from './us-table.ts';

/** Another row of the ledger. */
export interface RowLink {
	/** Its id on the page. */
	id: string;
	actor: string | null;
	/** Such as “20 July 2023”; `null` where it isn’t known. */
	said: string | null;
}

/** A report as the ledger prints it. */
export interface LedgerReport extends RowLink {
	/** Unique on the page. */
	id: string;
	/** Id of the note’s kind. */
	kind: string;
	/** Which government is heard, in the words of the codebook. */
	side: string | null;
	/** Whether it came after the event of its text, in the words of the codebook. */
	stands: string | null;
	title: string;
	/** The note in the margin. */
	path: string;
	printed: string;
	channel: string;
	givenAs: string | null;
	trace: string | null;
	sentence: number;
	sentences: number;
	words: number;
	answers: string | undefined;
	next: string | undefined;
	/** Of a reply: what it is printed after. */
	repliesTo: RowLink | undefined;
	/** What is printed after it as a reply. */
	replies: RowLink[];
	isReply: boolean;
	leftOut: string | undefined;
	references: Reference[];
}

export interface UsPage {
	/** Such as “five texts”. */
	texts: string;
	counts: UsCounts;
	/** In order of time. */
	ledger: LedgerReport[];
	/** The same days, with what records tell beside the texts. */
	days: Day<RowLink & { printed: string }>[];
	documents: {
		slug: string;
		title: string;
		us: UsShare;
		/** Where another text has the US words that this one lacks. */
		elsewhere: { title: string; path: string } | undefined;
	}[];
	table: Table;
}

export function usPage(library: Library): UsPage {
	const { documents, codebook } = library;
	const found = reportsInTime(library);
	return {
		texts: textsInWords(documents.size),
		counts: usCounts(library),
		ledger: found.map((report) => toLedger(report, found, codebook)),
		days: sequence(library, found, (report) => ({
			...toLink(report, codebook),
			printed: printed(report.annotation)
		})),
		documents: Array.from(documents.values(), (document) => ({
			slug: document.slug,
			title: document.frontMatter.shortTitle,
			us: usShare(document),
			elsewhere: elsewhereOf(document.note.usResponseElsewhere, library)
		})),
		table: usTable(library)
	};
}

/** The text and note that an address, `slug#id`, leads to. */
function elsewhereOf(address: string | undefined, { documents }: Library) {
	const [slug = '', note = ''] = address?.split('#') ?? [];
	const title = documents.get(slug)?.frontMatter.shortTitle;
	return title === undefined ? undefined : { title, path: notePath(slug, note) };
}

const idOf = ({ document, annotation }: Report) => `${document.slug}.${annotation.id}`;

function toLink(report: Report, codebook: Codebook): RowLink {
	return {
		id: idOf(report),
		actor: facetLabel(report.annotation, 'actor', codebook),
		said: report.said === undefined ? null : formatDate(report.said)
	};
}

function toLedger(report: Report, all: readonly Report[], codebook: Codebook): LedgerReport {
	const { document, annotation, side, sentence, words, next, repliesTo } = report;
	const { slug, sentences, frontMatter } = document;
	const mine = all.filter((one) => one.repliesTo && idOf(one.repliesTo) === idOf(report));
	return {
		...toLink(report, codebook),
		kind: annotation.kind,
		side: facetLabel(annotation, 'side', codebook),
		stands: facetLabel(annotation, 'stands', codebook),
		title: frontMatter.shortTitle,
		path: notePath(slug, annotation.id),
		printed: printed(annotation),
		channel: channelOf(annotation, codebook),
		givenAs: facetLabel(annotation, 'words', codebook),
		trace: facetLabel(annotation, 'trace', codebook),
		sentence,
		sentences: sentences.length,
		words,
		answers: facetOf(annotation, 'answers'),
		next,
		repliesTo: repliesTo && toLink(repliesTo, codebook),
		replies: mine.map((one) => toLink(one, codebook)),
		isReply: side === 'chinese-reply',
		leftOut: facetOf(annotation, 'left-out'),
		references: annotation.references.map(codebook.reference)
	};
}
