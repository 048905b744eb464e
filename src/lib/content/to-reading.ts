import { quoteAt } from '../annotation/anchor.ts';
import { kindsBySentence } from '../annotation/coverage.ts';
import { blockAt } from '../annotation/projection.ts';
import type { Neighbour, Reading } from '../annotation/reading.ts';
import { countWords } from '../annotation/sentence.ts';
import type { AnnotatedDocument } from './document.ts';
import { absolute } from './read-library.ts';

/** What the page of `document` says beside the text. `documents` is the library, in its order. */
export function toReading(
	document: AnnotatedDocument,
	documents: ReadonlyMap<string, AnnotatedDocument>
): Reading {
	const { slug, projection, passages, sentences, annotations, note } = document;
	const passageOfBlock = passages.flatMap(({ blocks }, passage) => blocks.map(() => passage));
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
	const order = [...documents.values()];
	const place = order.findIndex((other) => other.slug === slug);
	const neighbour = (at: number): Neighbour | undefined =>
		order[at] && { slug: order[at].slug, title: order[at].frontMatter.shortTitle };
	const previous = neighbour(place - 1);
	const next = neighbour(place + 1);
	return {
		slug,
		note,
		notes: annotations.map(({ quotes: _, positions, conflicts, ...annotation }, index) => ({
			...annotation,
			number: index + 1,
			passage: passageOfBlock[blockAt(projection, positions[0]!.start)]!,
			targets: positions.map((position) => ({ quote: quoteAt(projection, position), position })),
			conflicts: conflicts.map((conflict) => {
				const [other, id] = absolute(slug, conflict).split('#') as [string, string];
				const found = documents.get(other)!.annotations.find((candidate) => candidate.id === id)!;
				return { slug: other, id, title: found.title };
			})
		})),
		sentences: kindsBySentence(sentences, annotations),
		us: {
			statement: wordsOf('us-statement'),
			reply: wordsOf('chinese-reply'),
			total: countWords(projection.text)
		},
		...(previous && { previous }),
		...(next && { next })
	};
}
