import type { Codebook } from '../../../src/lib/codebook/codebook.ts';
import type { AnnotatedDocument } from '../../../src/lib/library/document.ts';
import { FIRST_READING } from '../../../src/lib/annotation/first-reading.ts';
import { blocksOf } from '../read-sound-library.ts';
import { writeEmptyLibrary } from './empty-library.ts';
import {
	padded,
	quantitiesOf,
	toEntry,
	withoutDiscrepancy,
	writeDocument
} from './write-document.ts';

/** One document, `long`, with `number` notes: `model` again and again, each quote numbered to be unique. */
export async function writeLong(
	folder: string,
	model: AnnotatedDocument,
	number: number,
	codebook: Codebook
): Promise<void> {
	const blocks: string[] = [];
	const annotations: Entry[] = [];
	const blockOf: number[] = [];
	const used = new Set<Annotations[number]>();
	while (annotations.length < number) {
		for (const index of blocksOf(model).keys()) {
			const { text, entries, kept } = numberBlock(model, index, annotations.length, number);
			for (const annotation of kept) used.add(annotation);
			annotations.push(...entries);
			blockOf.push(...entries.map(() => blocks.length));
			blocks.push(text);
		}
	}
	// Only the voices of notes that have found room.
	await writeEmptyLibrary(folder, { ...model, annotations: [...used] }, codebook);
	const first = firstOf(annotations, blockOf);
	await writeDocument(folder, 'long', model, {
		order: 1,
		blocks,
		annotations: annotations.map((entry) =>
			first.has(entry) ? { ...entry, first: 'Made.' } : entry
		)
	});
}

type Annotations = AnnotatedDocument['annotations'];

/** What a first reading asks of an entry. */
interface Entry extends Record<string, unknown> {
	kind: string;
	rival?: string;
}

/** A first reading of eight: a note of each kind, then others, spread over the text, with rivals where there are any. */
function firstOf(entries: readonly Entry[], blockOf: readonly number[]): Set<Entry> {
	const kinds = [...new Set(entries.map(({ kind }) => kind))];
	const number = FIRST_READING.most;
	const chosen = new Map<number, Entry>();
	for (let i = 0; i < number; i++) {
		const from = Math.floor((i / number) * entries.length);
		const candidates = entries
			.map((entry, index) => ({ entry, block: blockOf[index] ?? 0 }))
			.slice(from)
			.filter(({ entry, block }) => (kinds[i] ?? entry.kind) === entry.kind && !chosen.has(block));
		const found = candidates.find(({ entry }) => entry.rival !== undefined) ?? candidates[0];
		if (found) chosen.set(found.block, found.entry);
	}
	return new Set(chosen.values());
}

/**
 * A block of `model` with a number before each quote, counted on from `made`, and its notes with those
 * quotes; no more than `limit` notes in all. A quote that reaches into the next one is left out.
 */
function numberBlock(model: AnnotatedDocument, index: number, made: number, limit: number) {
	const { start, end } = model.projection.blocks[index] ?? { start: 0, end: 0 };
	let text = model.projection.text.slice(start, end);
	const entries: Entry[] = [];
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
	const kept: Annotations = [];
	let before = Infinity;
	for (const { annotation, position, quote } of quoted) {
		const count = made + entries.length + 1;
		if (position.end > before || count > limit) continue;
		before = position.start;
		kept.push(annotation);
		const at = position.start - start;
		text = `${text.slice(0, at)}(${count}) ${text.slice(at)}`;
		const { kind, rival, facets, note, twin, try: step } = annotation;
		entries.push({
			...toEntry(annotation),
			...withoutDiscrepancy(facets),
			kind,
			...(rival !== undefined && { rival: rival.replace(/[“”]/g, '’') }),
			id: `note-${count}`,
			quotes: [`(${count}) ${quote.exact}`],
			...quantitiesOf(annotation, `-${count}`, quote.exact),
			...(twin !== undefined && { note: padded(note), twin: undefined }),
			// No two steps may begin alike too often.
			...(step && { try: { ...step, do: step.do.replace(/^\S+/, `(${count})`) } }),
			strength: undefined,
			first: undefined,
			conflicts: []
		});
	}
	return { text, entries, kept };
}
