import type { Kind } from '../codebook/kind.ts';
import { KINDS } from '../codebook/kind.ts';
import { quantitySchema } from './quantity-schema.ts';
import type { Note, Reading, Target } from './reading.ts';

/**
 * Reading ⇄ W3C Web Annotation (https://www.w3.org/TR/annotation-model/).
 *
 * A document becomes an AnnotationPage. Each note becomes an Annotation with the motivation
 * `commenting`, the title as its `label`, one target per passage with a text quote and a text
 * position selector, and these bodies, told apart by `purpose`:
 *
 * | purpose     | value                                                  |
 * | ----------- | ------------------------------------------------------ |
 * | classifying | the kind’s id                                          |
 * | tagging     | a facet, as `facet: value`, one body per value         |
 * | describing  | a quantity, as JSON                                    |
 * | commenting  | the note                                               |
 * | assessing   | the rival reading                                      |
 * | questioning | the question to the reader                             |
 * | linking     | SpecificResource: a reference on /about/, or the note  |
 * |             | that this one contradicts                              |
 */
export interface AnnotationPage {
	'@context': 'http://www.w3.org/ns/anno.jsonld';
	id: string;
	type: 'AnnotationPage';
	items: WebAnnotation[];
}

export interface WebAnnotation {
	id: string;
	type: 'Annotation';
	motivation: 'commenting';
	label: string;
	body: (TextualBody | LinkedBody)[];
	target: SpecificTarget[];
}

interface TextualBody {
	type: 'TextualBody';
	purpose: 'classifying' | 'tagging' | 'describing' | 'commenting' | 'assessing' | 'questioning';
	value: string;
	format: 'text/plain' | 'application/json';
	language?: 'en';
}

interface LinkedBody {
	type: 'SpecificResource';
	purpose: 'linking';
	source: string;
}

interface SpecificTarget {
	type: 'SpecificResource';
	source: string;
	selector: [
		{ type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
		{ type: 'TextPositionSelector'; start: number; end: number }
	];
}

/** What an exported page gives back: all of a reading’s notes, but for numbers and passages. */
export type ImportedNote = Omit<Note, 'number' | 'passage' | 'conflicts' | 'checks' | 'claims'> & {
	conflicts: { slug: string; id: string }[];
};

const documentIri = (siteUrl: string, slug: string) => `${siteUrl}/documents/${slug}/`;

/** @param siteUrl absolute, without a trailing slash */
export function toAnnotationPage(reading: Reading, siteUrl: string): AnnotationPage {
	const source = documentIri(siteUrl, reading.slug);
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: `${source}annotations.jsonld`,
		type: 'AnnotationPage',
		items: reading.notes.map((note) => toWebAnnotation(note, source, siteUrl))
	};
}

function toWebAnnotation(note: Note, source: string, siteUrl: string): WebAnnotation {
	const code = (purpose: TextualBody['purpose'], value: string): TextualBody => ({
		type: 'TextualBody',
		purpose,
		value,
		format: 'text/plain'
	});
	const prose = (purpose: TextualBody['purpose'], value?: string): TextualBody[] =>
		value === undefined ? [] : [{ ...code(purpose, value), language: 'en' }];
	const link = (iri: string): LinkedBody => ({
		type: 'SpecificResource',
		purpose: 'linking',
		source: iri
	});
	return {
		id: `${source}#${note.id}`,
		type: 'Annotation',
		motivation: 'commenting',
		label: note.title,
		body: [
			code('classifying', note.kind),
			...Object.entries(note.facets).flatMap(([facet, value]) =>
				[value].flat().map((one) => code('tagging', `${facet}: ${one}`))
			),
			...note.quantities.map((quantity): TextualBody => ({
				...code('describing', JSON.stringify(quantity)),
				format: 'application/json'
			})),
			...prose('commenting', note.note),
			...prose('assessing', note.rival),
			...prose('questioning', note.question),
			...note.references.map((id) => link(`${siteUrl}/about/#reference-${id}`)),
			...note.conflicts.map(({ slug, id }) => link(`${documentIri(siteUrl, slug)}#${id}`))
		],
		target: note.targets.map(({ quote, position }) => ({
			type: 'SpecificResource',
			source,
			selector: [
				{ type: 'TextQuoteSelector', ...quote },
				{ type: 'TextPositionSelector', ...position }
			]
		}))
	};
}

/**
 * Reads a page that `toAnnotationPage` wrote. Facets that may hold several values come back as
 * lists where `isList` says so. Throws where an annotation has no kind of this codebook.
 */
export function fromAnnotationPage(
	page: AnnotationPage,
	isList: (kind: Kind, facet: string) => boolean
): ImportedNote[] {
	return page.items.map((item) => {
		const values = (purpose: TextualBody['purpose']) =>
			item.body.flatMap((body) =>
				body.type === 'TextualBody' && body.purpose === purpose ? [body.value] : []
			);
		const kind = KINDS.find((known) => known === values('classifying')[0]);
		const [note] = values('commenting');
		if (!kind || note === undefined) {
			throw new Error(`${item.id}: not a note of this reader (no kind or no comment)`);
		}
		const [rival] = values('assessing');
		const [question] = values('questioning');
		const links = item.body.flatMap((body) =>
			body.type === 'SpecificResource' ? [body.source] : []
		);
		const references = links.flatMap((iri) => /\/about\/#reference-(.+)$/.exec(iri)?.[1] ?? []);
		const conflicts = links.flatMap((iri) => {
			const found = /\/documents\/([^/#]+)\/#(.+)$/.exec(iri);
			return found ? [{ slug: found[1]!, id: found[2]! }] : [];
		});
		return {
			id: item.id.slice(item.id.indexOf('#') + 1),
			kind,
			facets: collectFacets(values('tagging'), (facet) => isList(kind, facet)),
			quantities: values('describing').map((value) => quantitySchema.parse(JSON.parse(value))),
			title: item.label,
			note,
			...(question !== undefined && { question }),
			...(rival !== undefined && { rival }),
			references,
			conflicts,
			targets: item.target.map(({ selector: [quote, position] }): Target => ({
				quote: { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
				position: { start: position.start, end: position.end }
			}))
		};
	});
}

function collectFacets(
	tags: readonly string[],
	isList: (facet: string) => boolean
): Record<string, string | string[]> {
	const facets: Record<string, string | string[]> = {};
	for (const tag of tags) {
		const cut = tag.indexOf(': ');
		const facet = tag.slice(0, cut);
		const value = tag.slice(cut + 2);
		facets[facet] = isList(facet) ? [...[facets[facet] ?? []].flat(), value] : value;
	}
	return facets;
}
