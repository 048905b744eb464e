import { quoteAt } from '../annotation/anchor.ts';
import type { TextPosition } from '../annotation/annotation.ts';
import { kindsBySentence } from '../annotation/coverage.ts';
import { KINDS, type Kind } from '../annotation/kind.ts';
import { blockAt } from '../annotation/projection.ts';
import type { Neighbour, NoteCheck, Reading, Summary } from '../annotation/reading.ts';
import { countWords } from '../annotation/sentence.ts';
import { findTerms } from '../annotation/terms.ts';
import type { AnnotatedDocument } from './document.ts';
import type { Evidence } from './read-evidence.ts';
import { absolute, type Library } from './read-library.ts';

/** What a card says of `document`. */
export function toSummary({
	slug,
	projection,
	sentences,
	annotations
}: AnnotatedDocument): Summary {
	// The sentence is the unit of judgement, so whole sentences are counted, whatever part is marked.
	const wordsOf = (side: string) => {
		const marked = annotations.filter(({ facets }) => facets.side === side);
		const kinds = kindsBySentence(sentences, marked);
		const reporting = sentences.filter((_, index) => kinds[index]!.includes('us-response'));
		return reporting.reduce(
			(sum, { start, end }) => sum + countWords(projection.text.slice(start, end)),
			0
		);
	};
	const count = (kind: Kind) => annotations.filter((annotation) => annotation.kind === kind).length;
	return {
		slug,
		counts: Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<Kind, number>,
		sentences: kindsBySentence(sentences, annotations),
		us: {
			statement: wordsOf('us-statement'),
			reply: wordsOf('chinese-reply'),
			total: countWords(projection.text)
		}
	};
}

/** What the page of `document` says beside the text. */
export function toReading(
	document: AnnotatedDocument,
	{ documents, codebook, evidence }: Pick<Library, 'documents' | 'codebook' | 'evidence'>
): Reading {
	const { slug, projection, passages, annotations, note } = document;
	const passageOfBlock = passages.flatMap(({ blocks }, passage) => blocks.map(() => passage));
	const passageAt = (position: number) => passageOfBlock[blockAt(projection, position)]!;
	const order = [...documents.values()];
	const place = order.findIndex((other) => other.slug === slug);
	const neighbour = (at: number): Neighbour | undefined =>
		order[at] && { slug: order[at].slug, title: order[at].frontMatter.shortTitle };
	const previous = neighbour(place - 1);
	const next = neighbour(place + 1);
	const checks = checksByNote(slug, evidence);
	const claimsAt = (positions: readonly TextPosition[]) =>
		(evidence?.claims ?? [])
			.filter(({ passages }) =>
				passages.some(
					({ document, position }) =>
						document === slug &&
						positions.some(({ start, end }) => start < position.end && position.start < end)
				)
			)
			.map(({ id, title }) => ({ id, title }));
	return {
		...toSummary(document),
		note,
		notes: annotations.map(({ quotes: _, positions, conflicts, ...annotation }, index) => ({
			...annotation,
			number: index + 1,
			passage: passageAt(positions[0]!.start),
			targets: positions.map((position) => ({ quote: quoteAt(projection, position), position })),
			conflicts: conflicts.map((conflict) => {
				const [other, id] = absolute(slug, conflict).split('#') as [string, string];
				const found = documents.get(other)!.annotations.find((candidate) => candidate.id === id)!;
				return { slug: other, id, title: found.title };
			}),
			checks: checks.get(annotation.id) ?? [],
			claims: claimsAt(positions)
		})),
		terms: findTerms(projection.text, codebook?.vocabulary.glossary ?? []).map(
			({ term, start }) => ({ term, passage: passageAt(start) })
		),
		...(previous && { previous }),
		...(next && { next })
	};
}

/** The checks that a document's figures take part in, by the note that the figures stand in. */
function checksByNote(slug: string, evidence: Evidence | undefined): Map<string, NoteCheck[]> {
	const found = new Map<string, NoteCheck[]>();
	for (const { check, operands, result } of evidence?.checks ?? []) {
		const notes = operands.flatMap(({ operand }) =>
			operand?.source === 'text' && operand.slug === slug ? operand.note : []
		);
		for (const note of new Set(notes)) {
			const { id, title } = check;
			found.set(note, [...(found.get(note) ?? []), { id, title, verdict: result.verdict }]);
		}
	}
	return found;
}
