import { quoteAt } from '../text/anchor.ts';
import type { TextPosition } from '../text/selector.ts';
import { toSummary } from '../parts/summary.ts';
import { blockAt } from '../text/projection.ts';
import type { Neighbour, NoteCheck, Reading } from '../annotation/reading.ts';
import { findTerms } from '../text/find-terms.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import type { Evidence } from '../library/read-evidence.ts';
import { absolute, type Library } from '../library/read-library.server.ts';

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
		const notes = operands.flatMap((operand) =>
			operand.source === 'text' && operand.slug === slug ? operand.note : []
		);
		for (const note of new Set(notes)) {
			const { id, title } = check;
			found.set(note, [...(found.get(note) ?? []), { id, title, verdict: result.verdict }]);
		}
	}
	return found;
}
