import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { sentencesIn, countWords, type Sentence } from '../../text/sentence.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/read-library.server.ts';
import { facetLabel, voiceName, voices } from '../../parts/codebook.ts';
import { notePath } from '../../parts/paths.ts';
import type { Table } from '../../parts/table/table.ts';
import { isQuoted, speakerOf } from '../voices/voices.ts';

/** Words of a government, as one text reports them. */
export interface Report {
	document: AnnotatedDocument;
	annotation: AnchoredAnnotation;
	/** The sentence in which they begin. */
	sentence: Sentence;
	/** Words of the marked passage. */
	words: number;
	/** What the text prints next, verbatim; nothing where it ends there. */
	next?: string;
}

const textOf = (
	{ projection }: AnnotatedDocument,
	{ start, end }: { start: number; end: number }
) => projection.text.slice(start, end);

/** All reports of one side in a document, in order. */
export function reports(
	document: AnnotatedDocument,
	side: 'us-statement' | 'chinese-reply'
): Report[] {
	return document.annotations
		.filter(({ facets }) => facets.side === side)
		.map((annotation): Report => {
			const touched = annotation.positions
				.flatMap((at) => sentencesIn(document.sentences, at))
				.sort((a, b) => a.number - b.number);
			const last = touched.at(-1)!;
			const next = document.sentences[last.number];
			return {
				document,
				annotation,
				sentence: touched[0]!,
				words: annotation.positions.reduce((sum, at) => sum + countWords(textOf(document, at)), 0),
				...(next && { next: textOf(document, next) })
			};
		});
}

const facet = ({ kind, facets }: AnchoredAnnotation, name: string) =>
	facets[name] === undefined ? null : facetLabel(kind, name, String(facets[name]));

/** Who brought the words to the text; the words of the codebook for nobody. */
export const channelOf = ({ facets }: AnchoredAnnotation) =>
	[facets.channel ?? []].flat().map(voiceName).join(', ') || 'not named in the text';

export function usTable({ documents }: Library): Table {
	const rows = [...documents.values()].flatMap((document) => {
		const { slug, frontMatter } = document;
		const found = (['us-statement', 'chinese-reply'] as const).flatMap((side) =>
			reports(document, side)
		);
		if (found.length === 0) {
			return [
				{
					path: `/documents/${slug}/`,
					cells: [frontMatter.shortTitle, 'none reported', ...Array(10).fill(null)]
				}
			];
		}
		return found.map(({ annotation, sentence, words, next }) => ({
			path: notePath(slug, annotation.id),
			cells: [
				frontMatter.shortTitle,
				facet(annotation, 'side'),
				facet(annotation, 'actor'),
				channelOf(annotation),
				facet(annotation, 'words'),
				facet(annotation, 'trace'),
				annotation.quotes.map(({ exact }) => exact).join(' … '),
				words,
				`${sentence.number} of ${document.sentences.length}`,
				annotation.facets.answers as string,
				next ?? null,
				(annotation.facets['left-out'] as string | undefined) ?? null
			]
		}));
	});
	return {
		id: 'us-response',
		title: 'The US response and the replies',
		columns: [
			{ id: 'document', label: 'Text', definition: 'Short title of the document.' },
			{
				id: 'side',
				label: 'Side',
				definition: 'The United States, or China’s reply; “none reported” where there is neither.'
			},
			{ id: 'actor', label: 'Actor', definition: 'Who is reported to have spoken.' },
			{
				id: 'channel',
				label: 'By way of',
				definition: 'Who brought the words to this text, as far as it says.'
			},
			{ id: 'given_as', label: 'Given as', definition: 'Quoted or paraphrased.' },
			{ id: 'trace', label: 'Can be traced to', definition: 'How far the credit leads.' },
			{ id: 'passage', label: 'As printed', definition: 'The marked words.' },
			{ id: 'words', label: 'Words', definition: 'How many words the marked passage has.' },
			{
				id: 'place',
				label: 'Sentence',
				definition: 'The sentence in which it begins, of how many.'
			},
			{
				id: 'answers',
				label: 'Set against',
				definition: 'What it answers, as this text tells it.'
			},
			{
				id: 'next',
				label: 'What follows at once',
				definition: 'The next sentence of the text, verbatim.'
			},
			{
				id: 'left_out',
				label: 'Left out',
				definition:
					'What the report that carried the words has and this text has not; from the references.'
			}
		],
		rows
	};
}

/** One code, counted for both governments’ officials. */
export interface SymmetryRow {
	question: string;
	/** How it is counted. */
	definition: string;
	us: number;
	china: number;
	/** Printed as a share of the passages. */
	ofPassages: boolean;
}

const officialGroups = {
	us: ['us-authority'],
	china: ['chinese-authority', 'unnamed-authority']
};

/** The passages in which officials of a government speak; laws are no officials. */
export function officials({ documents }: Library, side: 'us' | 'china'): AnchoredAnnotation[] {
	return [...documents.values()].flatMap(({ annotations }) =>
		annotations.filter(({ kind, facets }) => {
			if (kind !== 'official-source' && kind !== 'us-response') return false;
			const speaker = speakerOf({ kind, facets });
			return speaker !== undefined && officialGroups[side].includes(voices[speaker]!.group);
		})
	);
}

/**
 * Whether the reader itself is fair: the same codes counted for both sides, first what the texts do
 * with the officials’ words, then what the notes do with them.
 */
export function symmetry(library: Library): { passages: SymmetryRow; rows: SymmetryRow[] } {
	const sides = { us: officials(library, 'us'), china: officials(library, 'china') };
	const row = (
		question: string,
		definition: string,
		count: (passages: AnchoredAnnotation[]) => number,
		ofPassages = true
	): SymmetryRow => ({
		question,
		definition,
		us: count(sides.us),
		china: count(sides.china),
		ofPassages
	});
	const having =
		(test: (annotation: AnchoredAnnotation) => boolean) => (all: AnchoredAnnotation[]) =>
			all.filter(test).length;
	const average =
		(measure: (annotation: AnchoredAnnotation) => number) => (all: AnchoredAnnotation[]) =>
			Math.round(all.reduce((sum, one) => sum + measure(one), 0) / Math.max(1, all.length));
	const lengthOf = ({ quotes }: AnchoredAnnotation) =>
		quotes.reduce((sum, { exact }) => sum + countWords(exact), 0);
	return {
		passages: row(
			'Passages',
			'Notes on words of officials of this side.',
			(all) => all.length,
			false
		),
		rows: [
			row('Words quoted, wholly or in part', 'Facets attribution and words.', having(isQuoted)),
			row(
				'A person is named',
				'The voice is a named individual.',
				having((one) => voices[speakerOf(one)!]!.person)
			),
			row(
				'Can be traced to a named document',
				'Facet trace.',
				having(({ facets }) => facets.trace === 'named-document')
			),
			row(
				'Can be traced to a named body, no document',
				'Facet trace.',
				having(({ facets }) => facets.trace === 'named-body')
			),
			row(
				'Can be traced to nobody with a name',
				'Facet trace.',
				having(({ facets }) => facets.trace === 'unnamed')
			),
			row(
				'Words in the marked passage, on average',
				'Counted between white space.',
				average(lengthOf),
				false
			),
			row(
				'The note offers another reading',
				'Field rival.',
				having(({ rival }) => rival !== undefined)
			),
			row(
				'The note asks the reader something',
				'Field question.',
				having(({ question }) => question !== undefined)
			),
			row(
				'The note holds a reference against the words',
				'Field references.',
				having(({ references }) => references.length > 0)
			),
			row(
				'Words in the note, on average',
				'Counted between white space.',
				average(({ note }) => countWords(note)),
				false
			)
		]
	};
}

export function symmetryTable(library: Library): Table {
	const { passages, rows } = symmetry(library);
	return {
		id: 'symmetry',
		title: 'The same codes for both sides',
		columns: [
			{ id: 'code', label: 'Code', definition: 'What is counted.' },
			{
				id: 'us',
				label: 'US officials',
				definition: 'The count for passages in which US bodies or officials speak.'
			},
			{
				id: 'china',
				label: 'Chinese officials',
				definition:
					'The count for passages in which Chinese bodies or officials speak, named or not; laws are left out.'
			},
			{ id: 'counted', label: 'Counted by', definition: 'The facet or field.' }
		],
		rows: [passages, ...rows].map(({ question, definition, us, china }) => ({
			path: '/evidence/us-response/#symmetry',
			cells: [question, us, china, definition]
		}))
	};
}
