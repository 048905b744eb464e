import { facetOf } from '../../annotation/facet.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { Reference } from '../../codebook/references.ts';
import type { Library } from '../../library/library.ts';
import { facetLabel } from '../../parts/facet-label.ts';
import { textsInWords } from '../../parts/in-words.ts';
import { notePath } from '../../parts/paths.ts';
import { printed } from '../../parts/printed.ts';
import { usShare, type UsShare } from '../../parts/summary.ts';
import type { Table } from '../../parts/table/table.ts';
import { channelOf, reports, type Report } from './reports.ts';
import { symmetry, type SymmetryRow } from './symmetry.ts';
import { usTable } from './us-table.ts';

/** A report as the ledger prints it. */
export interface LedgerReport {
	/** Unique on the page. */
	id: string;
	/** Id of the note’s kind. */
	kind: string;
	/** The note in the margin. */
	path: string;
	printed: string;
	actor: string | null;
	channel: string;
	givenAs: string | null;
	trace: string | null;
	sentence: number;
	sentences: number;
	words: number;
	answers: string | undefined;
	next: string | undefined;
	leftOut: string | undefined;
	references: Reference[];
}

export interface UsPage {
	/** Such as “five texts”. */
	texts: string;
	documents: {
		slug: string;
		title: string;
		us: UsShare;
		statements: LedgerReport[];
		replies: LedgerReport[];
	}[];
	passages: SymmetryRow;
	rows: SymmetryRow[];
	table: Table;
}

export function usPage(library: Library): UsPage {
	const { documents, codebook } = library;
	return {
		texts: textsInWords(documents.size),
		documents: Array.from(documents.values(), (document) => ({
			slug: document.slug,
			title: document.frontMatter.shortTitle,
			us: usShare(document),
			statements: reports(document, 'us-statement').map((one) => toLedger(one, codebook)),
			replies: reports(document, 'chinese-reply').map((one) => toLedger(one, codebook))
		})),
		...symmetry(library),
		table: usTable(library)
	};
}

function toLedger(
	{ document: { slug, sentences }, annotation, sentence, words, next }: Report,
	codebook: Codebook
): LedgerReport {
	return {
		id: `${slug}.${annotation.id}`,
		kind: annotation.kind,
		path: notePath(slug, annotation.id),
		printed: printed(annotation),
		actor: facetLabel(annotation, 'actor', codebook),
		channel: channelOf(annotation, codebook),
		givenAs: facetLabel(annotation, 'words', codebook),
		trace: facetLabel(annotation, 'trace', codebook),
		sentence,
		sentences: sentences.length,
		words,
		answers: facetOf(annotation, 'answers'),
		next,
		leftOut: facetOf(annotation, 'left-out'),
		references: annotation.references.map(codebook.reference)
	};
}
