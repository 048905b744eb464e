import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { facetOf } from '../../annotation/facet.ts';
import { relaysOf } from '../../annotation/speaker.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import { sentencesIn } from '../../text/sentence.ts';
import { countWords } from '../../text/words.ts';

/** Words of a government, as one text reports them. */
export interface Report {
	document: AnnotatedDocument;
	annotation: AnchoredAnnotation;
	side: Side;
	/** The day on which they were said, as 2023-08-01; nothing where neither text nor record tells. */
	said?: string;
	/** Number of the sentence in which they begin. */
	sentence: number;
	/** Words of the marked passage. */
	words: number;
	/** What the text prints next, verbatim; nothing where it ends there. */
	next?: string;
	/** Of a reply: the US words that the same text prints last before it; nothing where it prints none. */
	repliesTo?: Report;
}

export const SIDES = ['us-statement', 'chinese-reply'] as const;
export type Side = (typeof SIDES)[number];

/** All reports of both sides in a document, in its order, each reply tied to what it is printed after. */
export function reportsIn(document: AnnotatedDocument): Report[] {
	let statement: Report | undefined;
	return document.annotations
		.flatMap((annotation) => {
			const side = SIDES.find((one) => one === facetOf(annotation, 'side'));
			return side ? toReport(document, annotation, side) : [];
		})
		.sort((a, b) => a.sentence - b.sentence)
		.map((report): Report => {
			if (report.side === 'us-statement') return (statement = report);
			return statement ? { ...report, repliesTo: statement } : report;
		});
}

/** Later than every day that is said. */
const NO_DAY = '9999-12-31';

/** All reports of a library in order of time; those without a day come last, those of one day as the texts have them. */
export const reportsInTime = ({ documents }: Pick<Library, 'documents'>): Report[] =>
	[...documents.values()]
		.flatMap(reportsIn)
		.sort((a, b) => (a.said ?? NO_DAY).localeCompare(b.said ?? NO_DAY, 'en'));

function toReport(document: AnnotatedDocument, annotation: AnchoredAnnotation, side: Side): Report {
	const { projection, sentences } = document;
	const textOf = ({ start, end }: { start: number; end: number }) =>
		projection.text.slice(start, end);
	const touched = annotation.positions
		.flatMap((at) => sentencesIn(sentences, at))
		.map(({ number }) => number);
	const next = sentences[Math.max(...touched)];
	const said = facetOf(annotation, 'said');
	return {
		document,
		annotation,
		side,
		...(said !== undefined && { said }),
		sentence: Math.min(...touched),
		words: annotation.positions.reduce((sum, at) => sum + countWords(textOf(at)), 0),
		...(next && { next: textOf(next) })
	};
}

/** Who brought the words to the text; the words of the codebook for nobody. */
export const channelOf = (annotation: AnchoredAnnotation, codebook: Codebook): string =>
	relaysOf(annotation, codebook)
		.map(({ name }) => name)
		.join(', ') || 'not named in the text';
