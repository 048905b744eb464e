import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import { addressOf } from '../annotation/annotation.ts';
import type { Edition } from '../annotation/correction.ts';
import { kindsBySentence } from '../annotation/coverage.ts';
import { firstReading } from '../annotation/first-reading.ts';
import type { Reference } from '../codebook/references.ts';
import type { Term } from '../codebook/vocabulary.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import type { FrontMatter } from '../library/front-matter.ts';
import type { Library } from '../library/library.ts';
import { languageOf } from '../parts/language.ts';
import { toSummary, type Summary } from '../parts/summary.ts';
import { findTerms } from '../text/find-terms.ts';
import { blockAt } from '../text/projection.ts';
import { mark, placesInParagraphs } from '../parts/mark.ts';
import { toLinked, toNote, type Linked, type Links, type Note } from './note.ts';
import { voiceRanges } from './voice-ranges.ts';

/** A heading, paragraph or list with what stands beside it. */
export interface MarkedParagraph {
	/** The marked text as HTML, already escaped. */
	html: string;
	/** The notes whose first target it holds. */
	notes: Note[];
}

/** What is told beside a text. */
export interface About {
	/** What we noticed; told after the text. */
	note: string;
	usResponse: string;
	/** The note of another text that has the answer which this one lacks. */
	usResponseElsewhere?: Linked;
	whatItIs?: string;
	goodFor?: string;
	/** What to watch while reading. */
	watch: string[];
	/** What a mark of each kind means here, or why there is none. */
	meanings: Record<string, { means: string; zero?: string }>;
	/** What a reader would need and the text does not give. */
	absences: { label: string; note: string }[];
	/** Where the text was found. */
	origin: Reference;
	/** What the date rests on. */
	published?: Reference;
	/** What the publisher’s owner rests on. */
	owner?: Reference;
	references: Reference[];
	/** The day on which references were looked at. */
	checked: string;
}

/** What was judged and marked, and with which notes a reader begins. */
export interface Layers {
	sentences: number;
	/** How many sentences carry a kind. */
	marked: number;
	notes: number;
	/** The first reading, in order; `sentence` is the one, from 0, in which the note begins. */
	first: (Pick<Note, 'number' | 'id' | 'kind' | 'title'> & { sentence: number })[];
}

/** Another document, as a link needs it. */
export interface Neighbour {
	slug: string;
	title: string;
}

/** Everything that the page of one document prints. */
export interface ReadingPage {
	document: FrontMatter;
	about: About;
	summary: Summary;
	layers: Layers;
	paragraphs: MarkedParagraph[];
	/** Terms that the notes explain. */
	terms: Pick<Term, 'id' | 'term' | 'definition'>[];
	/** Whether the notes stand in rows, since they are too many to hang each at its words. */
	inRows: boolean;
	/** Of the notes; left out where no edition is told. */
	edition?: Edition;
	/** Its place among the texts, from 1, and how many there are. */
	place: { number: number; of: number };
	/** The documents before and after this one in the library. */
	previous?: Neighbour;
	next?: Neighbour;
}

/** The page of one document; nothing where there is no such slug. */
export function readingPage(library: Library, slug: string): ReadingPage | undefined {
	const document = library.documents.get(slug);
	if (!document) return undefined;
	const paragraphs = markParagraphs(document, library);
	const notes = paragraphs.flatMap(({ notes }) => notes);
	const explained = new Set(notes.flatMap(({ terms }) => terms.map(({ id }) => id)));
	const order = [...library.documents.keys()];
	return {
		document: document.frontMatter,
		about: aboutText(document, library),
		summary: toSummary(document, library.codebook),
		layers: toLayers(document, notes),
		paragraphs,
		terms: Array.from(explained, library.codebook.term),
		inRows: standInRows(paragraphs),
		...(library.edition && { edition: library.edition }),
		place: { number: order.indexOf(slug) + 1, of: order.length },
		...neighbours(document, library)
	};
}

/** A chain of notes is laid out in time that grows with the square of their number; past this it is felt. */
const CHAIN_LIMIT = 150;
/** How many places of a paragraph the style can hang notes at (`data-m`, in margin.css). */
export const PLACES = 16;

const standInRows = (paragraphs: readonly MarkedParagraph[]): boolean =>
	paragraphs.reduce((sum, { notes }) => sum + notes.length, 0) > CHAIN_LIMIT ||
	paragraphs.some(({ notes }) => notes.length > PLACES);

function toLayers({ sentences, annotations }: AnnotatedDocument, notes: readonly Note[]): Layers {
	const starts = new Map(annotations.map((one) => [one.id, startOf(one)]));
	return {
		sentences: sentences.length,
		marked: kindsBySentence(sentences, annotations).filter(({ size }) => size > 0).length,
		notes: annotations.length,
		first: notes
			.filter(({ tour }) => tour)
			.map(({ number, id, kind, title }) => ({
				number,
				id,
				kind,
				title,
				sentence: sentences.findIndex(({ end }) => (starts.get(id) ?? 0) < end)
			}))
	};
}

function aboutText(
	{ slug, frontMatter, note, annotations }: AnnotatedDocument,
	{ codebook, documents }: Library
): About {
	const { origin, publishedReference, stateOutlet } = frontMatter;
	return {
		note: note.note,
		usResponse: note.usResponse,
		...(note.usResponseElsewhere !== undefined && {
			usResponseElsewhere: toLinked(findNote(note.usResponseElsewhere, documents), slug)
		}),
		...(note.whatItIs !== undefined && { whatItIs: note.whatItIs }),
		...(note.goodFor !== undefined && { goodFor: note.goodFor }),
		watch: note.watch,
		meanings: Object.fromEntries(
			codebook.kinds.map(({ id, means }) => {
				const zero = annotations.some((one) => one.kind === id) ? undefined : note.zeros[id];
				return [id, { means, ...(zero !== undefined && { zero }) }];
			})
		),
		absences: note.absences.map(({ lacks, note }) => ({
			label: codebook.absence(lacks).label,
			note
		})),
		origin: codebook.reference(origin),
		...(publishedReference && { published: codebook.reference(publishedReference) }),
		...(stateOutlet && { owner: codebook.reference(stateOutlet) }),
		references: note.references.map(codebook.reference),
		checked: codebook.checked
	};
}

function markParagraphs(document: AnnotatedDocument, library: Library): MarkedParagraph[] {
	const { projection, paragraphs, annotations } = document;
	const paragraphOfBlock = paragraphs.flatMap(({ blocks }, paragraph) =>
		blocks.map(() => paragraph)
	);
	const paragraphAt = (position: number) => paragraphOfBlock[blockAt(projection, position)];
	const numbered = annotations.map((annotation, index) => ({ annotation, number: index + 1 }));
	const notes = Map.groupBy(numbered, ({ annotation }) => paragraphAt(startOf(annotation)));
	const places = placesInParagraphs(document);
	const terms = termsByNote(document, library);
	const tour = tourOf(annotations);
	const linked = linksFrom(document, library);
	const sentenceAt = (annotation: AnchoredAnnotation) =>
		document.sentences.find(({ end }) => startOf(annotation) < end)?.number;
	return mark(
		document,
		voiceRanges(document, library.codebook),
		languageOf(document.frontMatter)
	).map((html, paragraph) => ({
		html,
		notes: (notes.get(paragraph) ?? []).map(({ annotation, number }) =>
			toNote(
				annotation,
				{
					...linked(annotation),
					...tour(annotation),
					number,
					place: places[number - 1] ?? 1,
					terms: terms.get(annotation) ?? [],
					...(document.coded && { sentence: sentenceAt(annotation) })
				},
				library.codebook
			)
		)
	}));
}

/** Where a note stands among those of the first reading. */
function tourOf(annotations: readonly AnchoredAnnotation[]) {
	const first = firstReading(annotations);
	return (annotation: AnchoredAnnotation): Pick<Links, 'tour'> => {
		const stop = first.indexOf(annotation);
		if (stop < 0) return {};
		const next = first[stop + 1];
		return {
			tour: {
				stop: stop + 1,
				of: first.length,
				...(next && {
					next: { number: annotations.indexOf(next) + 1, kind: next.kind, href: `#${next.id}` }
				})
			}
		};
	};
}

/**
 * Beside which note each term is explained: one whose passage holds the term where it stands first, or else the next
 * note of the text, or the last.
 */
function termsByNote({ projection, annotations }: AnnotatedDocument, { codebook }: Library) {
	const found = findTerms(projection.text, codebook.glossary).flatMap(({ term, start, end }) => {
		const note =
			annotations.find(({ positions }) =>
				positions.some((position) => position.start <= start && end <= position.end)
			) ??
			annotations.find((one) => startOf(one) >= start) ??
			annotations.at(-1);
		return note ? { note, term: codebook.term(term) } : [];
	});
	return new Map(
		Array.from(
			Map.groupBy(found, ({ note }) => note),
			([note, found]) => [note, found.map(({ term: { id, term } }) => ({ id, term }))]
		)
	);
}

const startOf = ({ positions: [first] }: AnchoredAnnotation) => first?.start ?? 0;

/** A note by its address, `slug#id`, with its title. */
function findNote(address: string, documents: Library['documents']) {
	const [slug = '', id = ''] = address.split('#');
	const found = documents.get(slug)?.annotations.find((candidate) => candidate.id === id);
	return { slug, id, title: found?.title ?? id };
}

/** Finds what an annotation of `document` leads to: notes beside which it looks odd, its twin, claims, comparisons. */
function linksFrom({ slug }: AnnotatedDocument, { documents, claims, checks }: Library) {
	const told = claims.flatMap(({ id, title, passages }) =>
		passages
			.filter(({ document }) => document === slug)
			.map(({ position }) => ({ id, title, position }))
	);
	const byNote = new Map<string, Set<(typeof checks)[number]>>();
	for (const check of checks) {
		for (const operand of check.operands) {
			if (operand.source !== 'text' || operand.slug !== slug) continue;
			byNote.set(operand.note, (byNote.get(operand.note) ?? new Set()).add(check));
		}
	}
	return ({ id, positions, conflicts, twin }: AnchoredAnnotation) => ({
		slug,
		...(twin !== undefined && { twin: findNote(addressOf(slug, twin), documents) }),
		conflicts: conflicts.map((conflict) => findNote(addressOf(slug, conflict), documents)),
		claims: [
			...new Map(
				told
					.filter(({ position }) =>
						positions.some(({ start, end }) => start < position.end && position.start < end)
					)
					.map(({ id, title }) => [id, { id, title }])
			).values()
		],
		checks: Array.from(byNote.get(id) ?? [], ({ result }) => result)
	});
}

function neighbours(document: AnnotatedDocument, { documents }: Library) {
	const order = [...documents.values()];
	const place = order.indexOf(document);
	const toNeighbour = ({ slug, frontMatter }: AnnotatedDocument): Neighbour => ({
		slug,
		title: frontMatter.shortTitle
	});
	const [previous, next] = [order[place - 1], order[place + 1]];
	return {
		...(previous && { previous: toNeighbour(previous) }),
		...(next && { next: toNeighbour(next) })
	};
}
