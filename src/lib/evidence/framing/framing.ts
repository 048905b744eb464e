import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import type { KindDefinition } from '../../codebook/vocabulary.ts';
import type { Library } from '../../library/read-library.server.ts';
import { facetLabel, kindOf, voiceName } from '../../parts/codebook.ts';
import { notePath } from '../../parts/paths.ts';
import type { Table } from '../../parts/table/table.ts';

export interface Framed {
	slug: string;
	/** Short title of the document. */
	document: string;
	annotation: AnchoredAnnotation;
}

type Value = KindDefinition['facets'][number]['values'][number];

/** Every framing, in reading order. */
export const framings = ({ documents }: Library): Framed[] =>
	[...documents.values()].flatMap(({ slug, frontMatter, annotations }) =>
		annotations
			.filter(({ kind }) => kind === 'state-media-framing')
			.map((annotation) => ({ slug, document: frontMatter.shortTitle, annotation }))
	);

/** The framings by a facet, `technique` or `frame`: the values that occur, the most frequent first. */
export function framingsBy(
	facet: 'technique' | 'frame',
	framed: readonly Framed[]
): { value: Value; framed: Framed[] }[] {
	const { values } = kindOf('state-media-framing').facets.find(({ id }) => id === facet)!;
	return values
		.map((value) => ({
			value,
			framed: framed.filter(({ annotation }) => annotation.facets[facet] === value.id)
		}))
		.filter(({ framed }) => framed.length > 0)
		.sort((a, b) => b.framed.length - a.framed.length);
}

export function framingTable(framed: readonly Framed[]): Table {
	const words = ({ kind, facets }: AnchoredAnnotation, facet: string) =>
		facetLabel(kind, facet, String(facets[facet]));
	return {
		id: 'framing',
		title: 'Framing and plain wordings',
		columns: [
			{ id: 'document', label: 'Text', definition: 'Short title of the document.' },
			{
				id: 'technique',
				label: 'Technique',
				definition: 'By its name in SemEval-2023 Task 3, or choice of sources, order, omission.'
			},
			{ id: 'frame', label: 'Frame', definition: 'A dimension of the Media Frames Corpus.' },
			{
				id: 'speaker',
				label: 'Speaker',
				definition: 'The expert or commentator, where the words are somebody’s.'
			},
			{ id: 'printed', label: 'As printed', definition: 'The marked words.' },
			{
				id: 'plain',
				label: 'In plain words',
				definition: 'The same content without the steering; the wording is ours.'
			},
			{ id: 'title', label: 'Note', definition: 'The title of the note in the margin.' }
		],
		rows: framed.map(({ slug, document, annotation }) => ({
			path: notePath(slug, annotation.id),
			cells: [
				document,
				words(annotation, 'technique'),
				words(annotation, 'frame'),
				annotation.facets.speaker === undefined
					? null
					: voiceName(String(annotation.facets.speaker)),
				annotation.quotes.map(({ exact }) => exact).join(' … '),
				String(annotation.facets.plain),
				annotation.title
			]
		}))
	};
}
