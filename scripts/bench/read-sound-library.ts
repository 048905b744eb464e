import type { AnnotatedDocument } from '../../src/lib/library/document.ts';
import type { Library } from '../../src/lib/library/library.ts';
import { readLibrary } from '../../src/lib/library/read-library.server.ts';
import { formatProblems } from '../../src/lib/source/problem.ts';

/** @throws with the first of the library’s problems, if it has any: they would be in what is measured */
export async function readSoundLibrary(root: string): Promise<Library> {
	const { library, problems } = await readLibrary(root);
	if (!library) throw new Error(`${root}: ${formatProblems(problems.slice(0, 5))}`);
	return library;
}

/** The document with the most of something. */
export function documentWithMost(
	{ documents }: Library,
	count: (document: AnnotatedDocument) => number
): AnnotatedDocument {
	return [...documents.values()].reduce((a, b) => (count(b) > count(a) ? b : a));
}

/** The text of each block, in order. */
export const blocksOf = ({ projection }: AnnotatedDocument): string[] =>
	projection.blocks.map(({ start, end }) => projection.text.slice(start, end));
