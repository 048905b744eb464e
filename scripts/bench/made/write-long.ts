import type { Codebook } from '../../../src/lib/codebook/codebook.ts';
import type { AnnotatedDocument } from '../../../src/lib/library/document.ts';
import { FIRST_READING } from '../../../src/lib/annotation/first-reading.ts';
import { writeEmptyLibrary } from './empty-library.ts';
import { padded, toEntry, withoutDiscrepancy, writeDocument } from './write-document.ts';

/** One document, `long`, with `number` notes: `model` again and again, each quote numbered to be unique. */
export async function writeLong(
	folder: string,
	model: AnnotatedDocument,
	number: number,
	codebook: Codebook
): Promise<void> {
	const blocks: string[] = [];
	const notes: Note[] = [];
	while (notes.length < number) {
		const round = numberText(model, notes.length, number);
		notes.push(...round.notes.map((note) => ({ ...note, block: blocks.length + note.block })));
		blocks.push(...round.blocks);
	}
	// Only the voices of notes that have found room.
	const used = { ...model, annotations: model.annotations.slice(0, number) };
	await writeEmptyLibrary(folder, used, codebook);
	const first = firstOf(notes);
	await writeDocument(folder, 'long', model, {
		order: 1,
		blocks,
		annotations: notes.map((note, index) =>
			toEntry(first.has(note) ? { ...note.annotation, first: 'Made.' } : note.annotation, index + 1)
		)
	});
}

type Annotation = AnnotatedDocument['annotations'][number];

/** What of a note is to be written, and the block in which its first passage stands. */
interface Note {
	annotation: Annotation;
	block: number;
}

/** A first reading of eight: a note of each kind, then others, spread over the text, with rivals where there are any. */
function firstOf(notes: readonly Note[]): Set<Note> {
	const kinds = [...new Set(notes.map(({ annotation }) => annotation.kind))];
	const number = FIRST_READING.most;
	const chosen = new Map<number, Note>();
	for (let i = 0; i < number; i++) {
		const candidates = notes
			.slice(Math.floor((i / number) * notes.length))
			.filter(
				({ annotation: { kind }, block }) => (kinds[i] ?? kind) === kind && !chosen.has(block)
			);
		const found =
			candidates.find(({ annotation }) => annotation.rival !== undefined) ?? candidates[0];
		if (found) chosen.set(found.block, found);
	}
	return new Set(chosen.values());
}

/** Where in the text of `model` a passage begins and ends, and the number that goes before it. */
interface Mark {
	start: number;
	end: number;
	number: string;
}

/**
 * The blocks of `model` with a number before each passage that a note marks, counted on from `made`, and its
 * notes with those passages; no more than `limit` notes in all.
 */
function numberText({ projection, annotations }: AnnotatedDocument, made: number, limit: number) {
	const { text, blocks } = projection;
	const numbered = annotations.slice(0, limit - made).map((annotation, index) => {
		const count = made + index + 1;
		const marks = annotation.positions.map(({ start, end }, place): Mark => {
			// So that no passage of a note is found in another one of it.
			const further = place === 0 ? '' : `.${place + 1}`;
			return { start, end, number: `(${count}${further}) ` };
		});
		return { annotation, count, marks };
	});
	// Of two that begin together the longer one first: it holds the number of the other.
	const all = numbered
		.flatMap(({ marks }) => marks)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const quote = (mark: Mark) =>
		mark.number + withNumbers(text, mark, all.slice(all.indexOf(mark) + 1));
	return {
		blocks: blocks.map((block) => withNumbers(text, block, all)),
		notes: numbered.map(({ annotation, count, marks }): Note => {
			const [{ start = 0 } = {}] = marks;
			return {
				annotation: numberNote(annotation, count, marks.map(quote)),
				block: blocks.findIndex(({ end }) => start < end)
			};
		})
	};
}

/** The text from `start` to `end`, with the numbers of `marks` that begin there; these are in reading order. */
function withNumbers(
	text: string,
	{ start, end }: Pick<Mark, 'start' | 'end'>,
	marks: readonly Mark[]
): string {
	let written = '';
	let from = start;
	for (const mark of marks) {
		if (mark.start < start || mark.start >= end) continue;
		written += text.slice(from, mark.start) + mark.number;
		from = mark.start;
	}
	return written + text.slice(from, end);
}

/** The note as the `count`th, by itself, with other passages; its figures stand in these as they did in its own. */
function numberNote(annotation: Annotation, count: number, quotes: readonly string[]): Annotation {
	const { facets, note, twin, quantities, first: _, ...rest } = annotation;
	return {
		...rest,
		id: `note-${count}`,
		facets: withoutDiscrepancy(facets),
		conflicts: [],
		note: twin === undefined ? note : padded(note),
		quotes: quotes.map((exact) => ({ exact })),
		quantities: quantities.map((quantity) => ({ ...quantity, id: `${quantity.id}-${count}` }))
	};
}
