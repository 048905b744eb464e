import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { facetOf } from '../../annotation/facet.ts';
import { speakerOf } from '../../annotation/speaker.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { NamedKind } from '../../codebook/named-facets.ts';
import type { Library } from '../../library/library.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { countWords } from '../../text/words.ts';
import { isQuoted } from '../voices/voice-table.ts';

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

/** The groups of voices that are officials of a government; laws are no officials. */
const OFFICIALS = {
	us: ['us-authority'],
	china: ['chinese-authority', 'unnamed-authority']
};
const KINDS: readonly string[] = ['official-source', 'us-response'] satisfies readonly NamedKind[];

/** The passages in which officials of a government speak. */
export function officials(
	{ documents, codebook }: Library,
	side: keyof typeof OFFICIALS
): AnchoredAnnotation[] {
	return [...documents.values()].flatMap(({ annotations }) =>
		annotations.filter((annotation) => {
			const group = speakerOf(annotation, codebook)?.group.id;
			return (
				KINDS.includes(annotation.kind) && group !== undefined && OFFICIALS[side].includes(group)
			);
		})
	);
}

/** A code: which passages it counts, or what it measures of each on average. */
type Code = { question: string; definition: string } & (
	| { has(annotation: AnchoredAnnotation): boolean }
	| { measure(annotation: AnchoredAnnotation): number }
);

const codes = (codebook: Codebook): Code[] => [
	{
		question: 'Words quoted, wholly or in part',
		definition: 'Facets attribution and words.',
		has: isQuoted
	},
	{
		question: 'A person is named',
		definition: 'The voice is a named individual.',
		has: (annotation) => speakerOf(annotation, codebook)?.person ?? false
	},
	{
		question: 'Can be traced to a named document',
		definition: 'Facet trace.',
		has: (annotation) => facetOf(annotation, 'trace') === 'named-document'
	},
	{
		question: 'Can be traced to a named body, no document',
		definition: 'Facet trace.',
		has: (annotation) => facetOf(annotation, 'trace') === 'named-body'
	},
	{
		question: 'Can be traced to nobody with a name',
		definition: 'Facet trace.',
		has: (annotation) => facetOf(annotation, 'trace') === 'unnamed'
	},
	{
		question: 'Words in the marked passage, on average',
		definition: 'Counted between white space.',
		measure: ({ quotes }) => quotes.reduce((sum, { exact }) => sum + countWords(exact), 0)
	},
	{
		question: 'The note offers another reading',
		definition: 'Field rival.',
		has: ({ rival }) => rival !== undefined
	},
	{
		question: 'The note asks the reader something',
		definition: 'Field question.',
		has: ({ question }) => question !== undefined
	},
	{
		question: 'The note holds a reference against the words',
		definition: 'Field references.',
		has: ({ references }) => references.length > 0
	},
	{
		question: 'Words in the note, on average',
		definition: 'Counted between white space.',
		measure: ({ note }) => countWords(note)
	}
];

const average = (numbers: readonly number[]): number =>
	Math.round(numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length));

/**
 * Whether the reader itself is fair: the same codes counted for both sides, first what the texts do
 * with the officials’ words, then what the notes do with them.
 */
export function symmetry(library: Library): { passages: SymmetryRow; rows: SymmetryRow[] } {
	const us = officials(library, 'us');
	const china = officials(library, 'china');
	return {
		passages: {
			question: 'Passages',
			definition: 'Notes on words of officials of this side.',
			us: us.length,
			china: china.length,
			ofPassages: false
		},
		rows: codes(library.codebook).map((code): SymmetryRow => {
			const count = (passages: readonly AnchoredAnnotation[]) =>
				'has' in code ? passages.filter(code.has).length : average(passages.map(code.measure));
			const { question, definition } = code;
			return {
				question,
				definition,
				us: count(us),
				china: count(china),
				ofPassages: 'has' in code
			};
		})
	};
}

export function symmetryTable(library: Library): Table {
	const { passages, rows } = symmetry(library);
	return makeTable({
		id: 'symmetry',
		title: 'The same codes for both sides',
		columns: [
			{
				...TEXT,
				definition: `${TEXT.definition} Empty: all texts are counted together.`,
				value: () => null
			},
			{
				id: 'document',
				label: 'Text',
				definition: '“all texts”: what is counted is counted in all of them.',
				fileOnly: true,
				value: () => 'all texts'
			},
			{
				id: 'code',
				label: 'Code',
				definition: 'What is counted.',
				value: ({ question }) => question
			},
			{
				id: 'us',
				label: 'US officials',
				definition: 'The count for passages in which US bodies or officials speak.',
				value: ({ us }) => us
			},
			{
				id: 'china',
				label: 'Chinese officials',
				definition:
					'The count for passages in which Chinese bodies or officials speak, named or not; laws are left out.',
				value: ({ china }) => china
			},
			{
				id: 'counted',
				label: 'Counted by',
				definition: 'The facet or field.',
				value: ({ definition }) => definition
			}
		],
		rows: [passages, ...rows],
		path: () => '/evidence/us-response/#_symmetry'
	});
}
