import { explainAnchoring, suggestQuote } from '../annotation/explain-anchoring.ts';
import { anchor } from '../text/anchor.ts';
import type { AnchoredAnnotation, Annotation } from '../annotation/annotation.ts';
import { toAnnotations, type annotationFileSchema } from '../annotation/annotation-file.ts';
import type { Problem } from '../source/problem.ts';
import { nearestWord } from '../source/nearest.ts';
import { definitionOf, type Vocabulary } from '../codebook/vocabulary.ts';
import { type References } from '../codebook/references.ts';
import type { VoicesFile } from '../codebook/voices.ts';
import { parseWith, parseYaml } from '../source/yaml.ts';
import type { AnnotatedDocument, SourceDocument } from './document.ts';

/** Looking for the nearest text is slow, and nobody mends more than this at a time. */
const SUGGESTIONS = 50;

export interface Codebook {
	vocabulary: Vocabulary;
	references: References;
	voices: VoicesFile;
	/** Made once from the vocabulary. */
	schema: ReturnType<typeof annotationFileSchema>;
}

export interface ReadAnnotations {
	document?: AnnotatedDocument;
	/** The line of a field of the annotation with this id. */
	lineOf(id: string, ...path: PropertyKey[]): number;
	problems: Problem[];
}

/** Parses annotations/<slug>.yaml and finds the place of every quote. */
export function readAnnotations(
	source: SourceDocument,
	{ file, text }: { file: string; text: string },
	codebook: Codebook
): ReadAnnotations {
	const { vocabulary, references, schema } = codebook;
	const yaml = parseYaml(file, text);
	const indexOf = new Map<string, number>();
	const lineOf = (id: string, ...path: PropertyKey[]) =>
		yaml.lineAt(['annotations', indexOf.get(id) ?? 0, ...path]);
	const { value, problems } = parseWith(schema, file, yaml);
	if (!value) return { lineOf, problems };

	const { document: note, annotations } = toAnnotations(value, vocabulary);
	note.references.forEach((reference, place) => {
		if (Object.hasOwn(references.references, reference)) return;
		const line = yaml.lineAt(['document', 'references', place]);
		problems.push({ file, line, subject: 'document', ...explainReference(reference, references) });
	});
	const anchored: AnchoredAnnotation[] = [];
	const quantityIds = new Set<string>();
	annotations.forEach((annotation, index) => {
		const report = (path: PropertyKey[], problem: Pick<Problem, 'what' | 'nearest' | 'remedy'>) =>
			problems.push({
				file,
				line: yaml.lineAt(['annotations', index, ...path]),
				subject: annotation.id,
				...problem
			});

		if (indexOf.has(annotation.id)) {
			report(['id'], {
				what: `The id stands twice in this file, first on line ${lineOf(annotation.id, 'id')}.`,
				remedy: 'Give one of the two another id.'
			});
		} else indexOf.set(annotation.id, index);
		if (annotation.quotes.length === 0) {
			report([], {
				what: 'The annotation marks no passage.',
				remedy: 'Add a quote, or quotes for several passages.'
			});
		}
		if (annotation.kind === 'state-media-framing' && !source.frontMatter.stateOutlet) {
			report(['kind'], {
				what: 'Framing is marked in a text whose publisher is not shown to be state-run.',
				remedy: `Use text-signal (promotional-claim), or set stateOutlet in ${source.file}.`
			});
		}
		annotation.references.forEach((reference, place) => {
			if (!Object.hasOwn(references.references, reference)) {
				report(['references', place], explainReference(reference, references));
			}
		});
		for (const { path, id } of voicesOf(annotation, vocabulary)) {
			if (!Object.hasOwn(codebook.voices.voices, id)) report(path, explainVoice(id, codebook));
		}
		annotation.quantities.forEach(({ id, printed }, place) => {
			if (!annotation.quotes.some(({ exact }) => exact.includes(printed))) {
				report(['quantities', place, 'printed'], {
					what: `"${printed}" does not stand in the quoted passage.`,
					nearest: suggestQuote(source.projection, { exact: printed }),
					remedy: 'Copy the words from the passage, as printed.'
				});
			}
			if (quantityIds.has(id)) {
				report(['quantities', place, 'id'], {
					what: `The quantity id "${id}" stands twice in this file.`,
					remedy: 'Give one of the two another id.'
				});
			}
			quantityIds.add(id);
		});

		const single = value.annotations[index]!.quote !== undefined;
		const positions = annotation.quotes.flatMap((quote, place) => {
			const anchoring = anchor(source.projection, quote);
			if (anchoring.state === 'anchored') return [anchoring.position];
			const suggest = problems.length < SUGGESTIONS;
			report(
				single ? ['quote'] : ['quotes', place],
				explainAnchoring(anchoring, source.projection, quote, suggest)
			);
			return [];
		});
		anchored.push({ ...annotation, positions });
	});

	if (problems.length > 0) return { lineOf, problems };
	return {
		document: { ...source, note, annotations: anchored.sort(inReadingOrder) },
		lineOf,
		problems
	};
}

export function explainReference(id: string, { references }: References) {
	return {
		what: `The reference "${id}" is not in annotations/references.yaml.`,
		nearest: nearestWord(id, Object.keys(references)),
		remedy: 'Use an id from that file; a fact without a reference has no place in a note.'
	};
}

function explainVoice(id: string, { voices: { voices } }: Codebook) {
	return {
		what: `The voice "${id}" is not in annotations/voices.yaml.`,
		nearest: nearestWord(id, Object.keys(voices)),
		remedy: 'Use an id from that file, or add the voice there.'
	};
}

/** The ids in voices.yaml that an annotation's facets name, and where. */
export function voicesOf(
	{ kind, facets }: Annotation,
	vocabulary: Vocabulary
): { path: PropertyKey[]; id: string }[] {
	return definitionOf(vocabulary, kind)
		.facets.filter(({ form }) => form === 'voice' || form === 'voices')
		.flatMap(({ id: facet, form }) =>
			[facets[facet] ?? []]
				.flat()
				.map((id, place) => ({ path: form === 'voice' ? [facet] : [facet, place], id }))
		);
}

/**
 * The order of the reference marks in the text: where the first passage ends; of passages that end
 * together, the inner one first.
 */
function inReadingOrder(a: AnchoredAnnotation, b: AnchoredAnnotation): number {
	const [first, second] = [a.positions[0]!, b.positions[0]!];
	return first.end - second.end || second.start - first.start;
}
