import { quoteAt } from '../text/anchor.ts';
import { codePointCounter } from '../text/characters.ts';
import type { Projection } from '../text/projection.ts';
import { addressOf, type AnchoredAnnotation } from './annotation.ts';
import { lawMarks } from './law-marks.ts';

/**
 * Annotations → W3C Web Annotation (https://www.w3.org/TR/annotation-model/).
 *
 * A document becomes an AnnotationPage. Each annotation becomes an Annotation with the motivation
 * `commenting`, the title as its `label`, one target per passage with a text quote and a text
 * position selector, and the bodies below, told apart by `purpose`. What a target’s `source` names is the
 * document’s projection as a file, in which positions count code points; its `scope` is the page.
 *
 * | purpose     | value                                                  |
 * | ----------- | ------------------------------------------------------ |
 * | classifying | the kind’s id                                          |
 * | tagging     | a facet, as `facet: value`, one body per value         |
 * | describing  | a quantity, as JSON                                    |
 * | tagging     | what would settle the sentence, as `reach: value`      |
 * | tagging     | how the words stand to an article of a law, as         |
 * |             | `law: article relation`, and “the words” if not all    |
 * | commenting  | the note                                               |
 * | assessing   | the rival reading                                      |
 * | questioning | the step for the reader, after `Try: `                 |
 * | assessing   | its two results, after `For: ` and `Against: `         |
 * | questioning | the question to the reader                             |
 * | linking     | SpecificResource: a reference on /about/, or the note  |
 * |             | beside which this one looks odd, or which tells its    |
 * |             | point in full                                          |
 *
 * How strong a discrepancy is, how much a record bears out and whose record it is are facets.
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
	/** The projection as a file. */
	source: string;
	/** The page on which the notes stand beside it. */
	scope: string;
	selector: [
		{ type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
		{ type: 'TextPositionSelector'; start: number; end: number }
	];
}

/** Where the page of a document is published. */
const documentIri = (siteUrl: string, slug: string) => `${siteUrl}/documents/${slug}/`;

/** A document as far as its annotation file tells of it. */
interface Annotated {
	slug: string;
	projection: Projection;
	annotations: readonly AnchoredAnnotation[];
}

/**
 * @param document with at least one annotation: the model knows no empty page
 * @param siteUrl absolute, without a trailing slash
 */
export function toAnnotationPage(document: Annotated, siteUrl: string): AnnotationPage {
	const toCodePoints = codePointCounter(document.projection.text);
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: `${documentIri(siteUrl, document.slug)}annotations.jsonld`,
		type: 'AnnotationPage',
		items: document.annotations.map((one) =>
			toWebAnnotation(one, document, { siteUrl, toCodePoints })
		)
	};
}

function toWebAnnotation(
	annotation: AnchoredAnnotation,
	{ slug, projection }: Annotated,
	{ siteUrl, toCodePoints }: { siteUrl: string; toCodePoints(at: number): number }
): WebAnnotation {
	const page = documentIri(siteUrl, slug);
	const step = annotation.try;
	const others = [...annotation.conflicts, ...(annotation.twin ? [annotation.twin] : [])];
	const references = [...annotation.references, ...(step?.opens ?? [])];
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
		id: `${page}#${annotation.id}`,
		type: 'Annotation',
		motivation: 'commenting',
		label: annotation.title,
		body: [
			code('classifying', annotation.kind),
			...Object.entries(annotation.facets).flatMap(([facet, value]) =>
				[value].flat().map((one) => code('tagging', `${facet}: ${one}`))
			),
			...annotation.quantities.map((quantity): TextualBody => ({
				...code('describing', JSON.stringify(quantity)),
				format: 'application/json'
			})),
			...lawMarks(annotation).map(({ article, is, words }) =>
				code('tagging', `law: ${article} ${is}${words === undefined ? '' : `, “${words}”`}`)
			),
			...(annotation.reach === undefined ? [] : [code('tagging', `reach: ${annotation.reach}`)]),
			...prose('commenting', annotation.note),
			...prose('assessing', annotation.rival),
			...prose('questioning', step && `Try: ${step.do}`),
			...prose('assessing', step && `For: ${step.for}`),
			...prose('assessing', step && `Against: ${step.against}`),
			...prose('questioning', annotation.question),
			...Array.from(new Set(references), (id) => link(`${siteUrl}/about/#reference_${id}`)),
			...Array.from(new Set(others.map((other) => addressOf(slug, other))), (address) => {
				const [other = '', id] = address.split('#');
				return link(`${documentIri(siteUrl, other)}#${id}`);
			})
		],
		target: annotation.positions.map((position) => ({
			type: 'SpecificResource',
			source: `${page}text.txt`,
			scope: page,
			selector: [
				{ type: 'TextQuoteSelector', ...quoteAt(projection, position) },
				{
					type: 'TextPositionSelector',
					start: toCodePoints(position.start),
					end: toCodePoints(position.end)
				}
			]
		}))
	};
}
