import { toAnnotation, type annotationFileSchema } from '../annotation/annotation-file.ts';
import type { AnchoredAnnotation, Annotation } from '../annotation/annotation.ts';
import { checkFirstReading } from '../annotation/check-first-reading.ts';
import { checkNote } from '../annotation/check-note.ts';
import { checkOpenings } from '../annotation/check-openings.ts';
import { checkParts } from '../annotation/check-parts.ts';
import { checkSheetQuestions } from '../annotation/check-sheet-questions.ts';
import { checkQuantity } from '../annotation/check-quantity.ts';
import { kindsBySentence } from '../annotation/coverage.ts';
import { explainAnchoring } from '../annotation/explain-anchoring.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { nearestWord } from '../source/nearest.ts';
import type { PlacedProblem, Problem } from '../source/problem.ts';
import { placeProblems, type ParsedYaml } from '../source/parse-with.ts';
import { anchor } from '../text/anchor.ts';
import type { TextPosition } from '../text/selector.ts';
import type { AnnotatedDocument, SourceDocument } from './document.ts';
import type { Files } from './files.ts';
import { findRepeatedIds } from '../source/find-repeated-ids.ts';
import { misusedReference, unknownReference } from './explain-reference.ts';
import type { ReadCodebook } from './read-codebook.ts';

/** Looking for the nearest text is slow, and nobody mends more than this at a time. */
const SUGGESTIONS = 50;

/** What to do where a text has no file for its notes. */
export const NO_NOTE_FILE =
	'Write the file. Its first lines are “document:”, “  note: What the text is.”, “  usResponse: What of a US response stands in it.” and “annotations: []”; notes follow in that list.';

type NoteFile = ParsedYaml<
	NonNullable<ReturnType<ReturnType<typeof annotationFileSchema>['parse']>>
>;

/** A document with its notes, and where each stands in their file. */
export interface ReadNoteFile {
	document?: AnnotatedDocument;
	problems: Problem[];
	/** Problems with the annotation of this id, at a path below it. */
	place(id: string, problems: readonly PlacedProblem[]): Problem[];
	/** Problems at a path from the top of the file. */
	placeInFile(problems: readonly PlacedProblem[]): Problem[];
}

/** Parses annotations/<slug>.yaml and finds the place of every quote. */
export function readNoteFile(
	source: SourceDocument,
	files: Files,
	{ codebook, schema }: Pick<ReadCodebook, 'codebook' | 'schema'>
): ReadNoteFile {
	const parsed: NoteFile = files.yaml(`annotations/${source.slug}.yaml`, schema, NO_NOTE_FILE);
	const { value, problems } = parsed;
	const order = new Map<string, number>();
	const at = (index: number, found: readonly PlacedProblem[]) =>
		placeProblems(
			parsed,
			found.map(({ path, ...problem }) => ({ path: ['annotations', index, ...path], ...problem }))
		);
	const places: Pick<ReadNoteFile, 'place' | 'placeInFile'> = {
		place: (id, found) => at(order.get(id) ?? 0, found),
		placeInFile: (found) => placeProblems(parsed, found)
	};
	if (!value) return { problems, ...places };

	problems.push(
		...placeProblems(parsed, [
			...checkReferences(value.document.references, codebook, ['document']),
			...checkReferences(value.document.leavesOut, codebook, ['document'], 'leavesOut'),
			...findRepeatedIds(value.parts, ['parts']),
			...checkLacks(value.document.absences),
			...checkOpenings(value.annotations)
		])
	);
	const quantityIds = new Set<string>();
	const anchored = value.annotations.map((entry, index): AnchoredAnnotation => {
		const annotation = toAnnotation(entry, codebook.kind(entry.kind));
		const { id } = annotation;
		const first = order.get(id);
		if (first === undefined) order.set(id, index);
		const placed = placeQuotes(annotation, source, entry.quote !== undefined, problems.length);
		const written: Context = entry;
		const found = [
			...(first === undefined ? [] : [explainTwin(parsed.lineAt(['annotations', first, 'id']))]),
			...checkPassages(annotation, source),
			...checkContext(written),
			...checkTwins(placed.positions, entry.quote !== undefined),
			...checkReferences(annotation.references, codebook),
			...checkOpened(annotation, codebook),
			...checkNote(annotation, codebook),
			...checkVoices(annotation, codebook),
			...checkQuantities(annotation, quantityIds),
			...placed.problems
		];
		problems.push(
			...at(
				index,
				found.map((problem) => ({ subject: id, ...problem }))
			)
		);
		return { ...annotation, positions: placed.positions };
	});
	if (problems.length > 0) return { problems, ...places };
	// What holds for all notes together is told of notes that are sound each by itself.
	const ofText = [
		...checkZeros(value.document.zeros, anchored),
		...checkParts(value.parts, kindsBySentence(source.sentences, anchored)),
		...checkSheetQuestions(value.questions, value.parts, anchored, source.sentences.length),
		...checkFirstReading({ ...source, annotations: anchored })
	];
	if (ofText.length > 0) return { problems: placeProblems(parsed, ofText), ...places };
	return {
		document: {
			...source,
			note: value.document,
			coded: true,
			parts: value.parts,
			questions: value.questions,
			annotations: anchored.sort(inReadingOrder)
		},
		problems,
		...places
	};
}

const explainTwin = (line: number): PlacedProblem => ({
	path: ['id'],
	what: `The id stands twice in this file, first on line ${line}.`,
	remedy: 'Give one of the two another id.'
});

function checkPassages({ kind, quotes }: Annotation, source: SourceDocument): PlacedProblem[] {
	const problems: PlacedProblem[] = [];
	if (quotes.length === 0) {
		problems.push({
			path: [],
			what: 'The annotation marks no passage.',
			remedy: 'Add a quote, or quotes for several passages.'
		});
	}
	if (kind === 'state-media-framing' && !source.frontMatter.stateOutlet) {
		problems.push({
			path: ['kind'],
			what: 'Framing is marked in a text whose publisher is not shown to be state-run.',
			remedy: `Use text-signal (promotional-claim), or set stateOutlet in ${source.file}.`
		});
	}
	return problems;
}

/** What a text lacks is said once. */
const checkLacks = (absences: readonly { lacks: string }[]): PlacedProblem[] =>
	absences.flatMap(({ lacks }, place) =>
		absences.findIndex((one) => one.lacks === lacks) === place
			? []
			: {
					path: ['document', 'absences', place, 'lacks'],
					subject: 'document',
					what: `That the text lacks ${lacks} is said twice.`,
					remedy: 'Remove one of the two.'
				}
	);

function checkReferences(
	ids: readonly string[],
	{ references }: Codebook,
	above: readonly PropertyKey[] = [],
	field = 'references'
): PlacedProblem[] {
	return ids.flatMap((id, place) => {
		const misused = misusedReference(id, references);
		if (!misused) return [];
		return {
			path: [...above, field, place],
			...(above.length > 0 && { subject: above.join() }),
			...misused
		};
	});
}

/** What a step opens is a reference, be it a fact or a place to look. */
function checkOpened({ try: step }: Annotation, { references }: Codebook): PlacedProblem[] {
	return (step?.opens ?? []).flatMap((id, place) => {
		const unknown = unknownReference(id, references);
		return unknown ? { path: ['try', 'opens', place], ...unknown } : [];
	});
}

/** Only of a kind that stands nowhere in the text is it said why. */
function checkZeros(
	zeros: Record<string, string | undefined>,
	annotations: readonly Annotation[]
): PlacedProblem[] {
	return Object.keys(zeros).flatMap((kind) => {
		const notes = annotations.filter((one) => one.kind === kind).length;
		if (notes === 0) return [];
		return {
			path: ['document', 'zeros', kind],
			subject: 'zeros',
			what: `It is said why the text has no ${kind}, but ${notes} of its notes are of that kind.`,
			remedy: 'Remove the line.'
		};
	});
}

function checkVoices(annotation: Annotation, codebook: Codebook): PlacedProblem[] {
	return voicesOf(annotation, codebook).flatMap(({ path, id }) =>
		codebook.voices.has(id)
			? []
			: {
					path,
					what: `The voice "${id}" is not in annotations/voices.yaml.`,
					nearest: nearestWord(id, codebook.voices.keys()),
					remedy: 'Use an id from that file, or add the voice there.'
				}
	);
}

/** The ids in voices.yaml that an annotation’s facets name, and where. */
export function voicesOf(
	{ kind, facets }: Annotation,
	codebook: Codebook
): { path: PropertyKey[]; id: string }[] {
	return codebook
		.kind(kind)
		.facets.filter(({ form }) => form === 'voice' || form === 'voices')
		.flatMap(({ id: facet, form }) =>
			[facets[facet] ?? []]
				.flat()
				.map((id, place) => ({ path: form === 'voice' ? [facet] : [facet, place], id }))
		);
}

/** `known` are the ids that stand in the file so far; those of the annotation are added. */
function checkQuantities({ quantities, quotes }: Annotation, known: Set<string>): PlacedProblem[] {
	const passages = quotes.map(({ exact }) => exact);
	return quantities.flatMap((quantity, place) => {
		const { id } = quantity;
		const problems: PlacedProblem[] = checkQuantity(quantity, passages, 'the quoted passage').map(
			({ path, ...problem }) => ({ ...problem, path: ['quantities', place, ...path] })
		);
		if (known.has(id)) {
			problems.push({
				path: ['quantities', place, 'id'],
				what: `The quantity id "${id}" stands twice in this file.`,
				remedy: 'Give one of the two another id.'
			});
		}
		known.add(id);
		return problems;
	});
}

function placeQuotes(
	{ quotes }: Annotation,
	{ projection }: SourceDocument,
	isSingle: boolean,
	mistakes: number
): { positions: TextPosition[]; problems: PlacedProblem[] } {
	const problems: PlacedProblem[] = [];
	const positions = quotes.flatMap((quote, place) => {
		const anchoring = anchor(projection, quote);
		if (anchoring.state === 'anchored') return [anchoring.position];
		const suggest = mistakes + problems.length < SUGGESTIONS;
		const listed = isSingle ? place - 1 : place;
		const side = anchoring.state === 'other-context' ? anchoring.side : undefined;
		const path = listed < 0 ? [side ?? 'quote'] : ['quotes', listed, ...(side ? [side] : [])];
		problems.push({ path, ...explainAnchoring(anchoring, projection, quote, suggest) });
		return [];
	});
	return { positions, problems };
}

type Context = {
	quote?: string | undefined;
	prefix?: string | undefined;
	suffix?: string | undefined;
};

/** The words beside a passage go with `quote`; those of a passage under `quotes` stand there. */
const checkContext = (entry: Context): PlacedProblem[] =>
	(['prefix', 'suffix'] as const)
		.filter((side) => entry.quote === undefined && entry[side] !== undefined)
		.map((side) => ({
			path: [side],
			what: `The ${side} belongs to no quote: nobody reads it.`,
			remedy: `Write the passage under quotes as a map, with exact and ${side}; or remove it.`
		}));

/** A passage is marked once by a note. */
const checkTwins = (positions: readonly TextPosition[], isSingle: boolean): PlacedProblem[] =>
	positions.flatMap(({ start, end }, place) =>
		positions.findIndex((one) => one.start === start && one.end === end) === place
			? []
			: {
					path: ['quotes', isSingle ? place - 1 : place],
					what: 'The passage is marked twice by this note.',
					remedy: 'Remove one of the two.'
				}
	);

/**
 * The order of the reference marks in the text: where the first passage ends; of passages that end
 * together, the inner one first.
 */
function inReadingOrder(a: AnchoredAnnotation, b: AnchoredAnnotation): number {
	const [[first], [second]] = [a.positions, b.positions];
	if (!first || !second) return 0;
	return first.end - second.end || second.start - first.start;
}
