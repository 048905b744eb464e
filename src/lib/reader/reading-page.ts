import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import { addressOf } from '../annotation/annotation.ts';
import { firstReading } from '../annotation/first-reading.ts';
import type { Reference } from '../codebook/references.ts';
import { calledOf, type Term } from '../codebook/vocabulary.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import type { FrontMatter } from '../library/front-matter.ts';
import type { Library } from '../library/library.ts';
import { languageOf } from '../parts/language.ts';
import { toSummary, type Summary } from '../parts/summary.ts';
import { findTerms } from '../text/find-terms.ts';
import { blockAt } from '../text/projection.ts';
import { mark } from './mark.ts';
import { toLinked, toNote, type Linked, type Note } from './note.ts';
import { voiceRanges } from './voice-ranges.ts';

/** A heading, paragraph or list with what stands beside it. */
export interface MarkedParagraph {
	/** The marked text as HTML, already escaped. */
	html: string;
	/** The notes whose first target it holds. */
	notes: Note[];
	/** The terms that stand here first. */
	terms: Pick<Term, 'id' | 'term' | 'definition'>[];
}

/** What is told above a text. */
export interface About {
	note: string;
	usResponse: string;
	/** The note of another text that has the answer which this one lacks. */
	usResponseElsewhere?: Linked;
	whatItIs?: string;
	goodFor?: string;
	/** What a mark of each kind means here, or why there is none. */
	meanings: { id: string; glyph: string; label: string; means: string; zero?: string }[];
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
	paragraphs: MarkedParagraph[];
	/** The documents before and after this one in the library. */
	previous?: Neighbour;
	next?: Neighbour;
}

/** The page of one document; nothing where there is no such slug. */
export function readingPage(library: Library, slug: string): ReadingPage | undefined {
	const document = library.documents.get(slug);
	if (!document) return undefined;
	return {
		document: document.frontMatter,
		about: aboutText(document, library),
		summary: toSummary(document, library.codebook),
		paragraphs: markParagraphs(document, library),
		...neighbours(document, library)
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
		meanings: codebook.kinds.map(({ id, glyph, means, ...kind }) => {
			const zero = annotations.some((one) => one.kind === id) ? undefined : note.zeros[id];
			return { id, glyph, label: calledOf(kind), means, ...(zero !== undefined && { zero }) };
		}),
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
	const terms = Map.groupBy(findTerms(projection.text, library.codebook.glossary), ({ start }) =>
		paragraphAt(start)
	);
	const linked = linksFrom(document, library);
	return mark(
		document,
		voiceRanges(document, library.codebook),
		languageOf(document.frontMatter)
	).map((html, paragraph) => ({
		html,
		notes: (notes.get(paragraph) ?? []).map(({ annotation, number }) =>
			toNote(annotation, number, linked(annotation), library.codebook)
		),
		terms: (terms.get(paragraph) ?? []).map(({ term }) => library.codebook.term(term))
	}));
}

const startOf = ({ positions: [first] }: AnchoredAnnotation) => first?.start ?? 0;

/** A note by its address, `slug#id`, with its title. */
function findNote(address: string, documents: Library['documents']) {
	const [slug = '', id = ''] = address.split('#');
	const found = documents.get(slug)?.annotations.find((candidate) => candidate.id === id);
	return { slug, id, title: found?.title ?? id };
}

/** Finds what an annotation of `document` leads to: notes beside which it looks odd, its twin, claims, comparisons. */
function linksFrom(
	{ slug, annotations }: AnnotatedDocument,
	{ documents, claims, checks }: Library
) {
	const first = new Set(firstReading(annotations).map(({ id }) => id));
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
		isFirst: first.has(id),
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
