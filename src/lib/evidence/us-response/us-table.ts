import { facetOf } from '../../annotation/facet.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { NamedFacet } from '../../codebook/named-facets.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import { facetLabel } from '../../parts/facet-label.ts';
import { notePath } from '../../parts/paths.ts';
import { printed } from '../../parts/printed.ts';
import { SOURCE, sourcesIn } from '../../parts/table/source-column.ts';
import {
	makeTable,
	UNSAID,
	type Cell,
	type Table,
	type ValuedColumn
} from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { channelOf, reportsIn, reportsInTime, type Report } from './reports.ts';

/** A report, or a document that has none. */
interface Row {
	document: AnnotatedDocument;
	report?: Report;
}

/** In the column of sides, for a document without a report. */
const nothing = ({ coded }: AnnotatedDocument) => (coded ? 'none reported' : 'not looked for yet');

export const usTable = ({ documents, codebook }: Library): Table =>
	makeTable<Row>({
		id: 'us-response',
		title: 'The US response and the replies',
		columns: columns(codebook),
		rows: [
			...reportsInTime({ documents }).map((report): Row => ({ document: report.document, report })),
			...[...documents.values()]
				.filter((document) => reportsIn(document).length === 0)
				.map((document): Row => ({ document }))
		],
		path: ({ document: { slug }, report }) =>
			report ? notePath(slug, report.annotation.id) : `/documents/${slug}/`
	});

function columns(codebook: Codebook): ValuedColumn<Row>[] {
	/** Empty for a document without a report. */
	const of = (value: (report: Report) => Cell) => ({
		value: ({ report }: Row) => (report ? value(report) : null)
	});
	const label = (name: NamedFacet) =>
		of(({ annotation }) => facetLabel(annotation, name, codebook));
	const words = (name: NamedFacet) => of(({ annotation }) => facetOf(annotation, name) ?? null);
	return [
		{ ...TEXT, value: ({ document }) => document.slug },
		{
			id: 'said',
			label: 'Said on',
			definition: 'The day on which the words were said, where the text or a record tells it.',
			...of(({ said }) => said ?? UNSAID)
		},
		{
			id: 'document',
			label: 'Text',
			definition: 'Short title of the document.',
			value: ({ document }) => document.frontMatter.shortTitle
		},
		{
			id: 'side',
			label: 'Side',
			definition: 'The United States, or China’s reply; “none reported” where there is neither.',
			value: ({ document, report }) =>
				report ? facetLabel(report.annotation, 'side', codebook) : nothing(document)
		},
		{
			id: 'stands',
			label: 'To the event',
			definition:
				'Whether they were said after an event that the text reports and sets them against; words from before it are no response to it.',
			...label('stands')
		},
		{
			id: 'actor',
			label: 'Actor',
			definition: 'Who is reported to have spoken.',
			...label('actor')
		},
		{
			id: 'channel',
			label: 'By way of',
			definition: 'Who brought the words to this text, as far as it says.',
			...of(({ annotation }) => channelOf(annotation, codebook))
		},
		{
			id: 'given_as',
			label: 'Given as',
			definition: 'Quoted or paraphrased.',
			...label('words')
		},
		{
			id: 'trace',
			label: 'Can be traced to',
			definition: 'How far the credit leads.',
			...label('trace')
		},
		{
			id: 'passage',
			label: 'As printed',
			definition: 'The marked words.',
			...of(({ annotation }) => printed(annotation))
		},
		{
			id: 'words',
			label: 'Words',
			definition: 'How many words the marked passage has.',
			...of(({ words }) => words)
		},
		{
			id: 'place',
			label: 'Sentence',
			definition: 'The sentence in which it begins, of how many.',
			...of(({ sentence, document }) => `${sentence} of ${document.sentences.length}`)
		},
		{
			id: 'answers',
			label: 'About what',
			definition: 'What the words answer, as this text tells it.',
			...words('answers')
		},
		{
			id: 'next',
			label: 'What follows at once',
			definition: 'The next sentence of the text, verbatim.',
			...of(({ next }) => next ?? null)
		},
		{
			id: 'replies_to',
			label: 'Printed as a reply to',
			definition: 'Of a reply: the note on the US words that the same text prints last before it.',
			...of(({ repliesTo }) => repliesTo?.annotation.id ?? null)
		},
		{
			id: 'left_out',
			label: 'Left out',
			definition:
				'What the report that carried the words has and this text has not; from the references.',
			...words('left-out')
		},
		{
			...SOURCE,
			...of(({ annotation }) => sourcesIn(annotation.references.map(codebook.reference)))
		}
	];
}
