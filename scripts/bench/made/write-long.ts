import type { Codebook } from '../../../src/lib/codebook/codebook.ts';
import type { AnnotatedDocument } from '../../../src/lib/library/document.ts';
import { blocksOf } from '../read-sound-library.ts';
import { writeEmptyLibrary } from './empty-library.ts';
import { quantitiesOf, toEntry, writeDocument } from './write-document.ts';

/** One document, `long`, with `number` notes: `model` again and again, each quote numbered to be unique. */
export async function writeLong(
	folder: string,
	model: AnnotatedDocument,
	number: number,
	codebook: Codebook
): Promise<void> {
	await writeEmptyLibrary(folder, model, codebook);
	const blocks: string[] = [];
	const annotations: object[] = [];
	while (annotations.length < number) {
		for (const index of blocksOf(model).keys()) {
			const { text, entries } = numberBlock(model, index, annotations.length, number);
			blocks.push(text);
			annotations.push(...entries);
		}
	}
	await writeDocument(folder, 'long', model, { order: 1, blocks, annotations });
}

/**
 * A block of `model` with a number before each quote, counted on from `made`, and its notes with those
 * quotes; no more than `limit` notes in all. A quote that reaches into the next one is left out.
 */
function numberBlock(model: AnnotatedDocument, index: number, made: number, limit: number) {
	const { start, end } = model.projection.blocks[index] ?? { start: 0, end: 0 };
	let text = model.projection.text.slice(start, end);
	const entries: object[] = [];
	const quoted = model.annotations
		.flatMap((annotation) => {
			const [position] = annotation.positions;
			const [quote] = annotation.quotes;
			return position && quote && position.start >= start && position.end <= end
				? [{ annotation, position, quote }]
				: [];
		})
		// From the last to the first, so that the positions before stay right.
		.sort((a, b) => b.position.start - a.position.start);
	let before = Infinity;
	for (const { annotation, position, quote } of quoted) {
		const count = made + entries.length + 1;
		if (position.end > before || count > limit) continue;
		before = position.start;
		const at = position.start - start;
		text = `${text.slice(0, at)}(${count}) ${text.slice(at)}`;
		entries.push({
			...toEntry(annotation),
			id: `note-${count}`,
			quotes: [`(${count}) ${quote.exact}`],
			...quantitiesOf(annotation, `-${count}`, quote.exact),
			conflicts: []
		});
	}
	return { text, entries };
}
