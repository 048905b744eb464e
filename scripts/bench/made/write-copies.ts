import type { Codebook } from '../../../src/lib/codebook/codebook.ts';
import type { AnnotatedDocument } from '../../../src/lib/library/document.ts';
import { blocksOf } from '../read-sound-library.ts';
import { writeEmptyLibrary } from './empty-library.ts';
import { toEntry, writeDocument } from './write-document.ts';

/** `number` documents, `copy-1` and on, with the text and the notes of `model`, each with a heading of its own. */
export async function writeCopies(
	folder: string,
	model: AnnotatedDocument,
	number: number,
	codebook: Codebook
): Promise<void> {
	await writeEmptyLibrary(folder, model, codebook);
	const blocks = blocksOf(model);
	for (let order = 1; order <= number; order++) {
		const heading = `Copy ${order}`;
		const annotations = model.annotations.map((annotation) => toEntry(annotation, order));
		await writeDocument(folder, `copy-${order}`, model, { order, heading, blocks, annotations });
	}
}
