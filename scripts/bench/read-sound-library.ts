import { formatProblems } from '../../src/lib/source/problem.ts';
import type { Codebook } from '../../src/lib/library/read-annotations.ts';
import type { AnnotatedDocument } from '../../src/lib/library/document.ts';
import type { Evidence } from '../../src/lib/library/read-evidence.ts';
import { readLibrary } from '../../src/lib/library/read-library.server.ts';

export interface SoundLibrary {
	documents: Map<string, AnnotatedDocument>;
	codebook: Codebook;
	evidence: Evidence;
}

/** @throws with the first of the library’s problems, if it has any: they would be in what is measured */
export async function readSoundLibrary(root: string): Promise<SoundLibrary> {
	const { documents, codebook, evidence, problems } = await readLibrary(root);
	if (problems.length > 0 || !codebook || !evidence) {
		throw new Error(`${root}: ${formatProblems(problems.slice(0, 5))}`);
	}
	return { documents, codebook, evidence };
}

/** The document with the most of something. */
export function documentWithMost(
	{ documents }: SoundLibrary,
	count: (document: AnnotatedDocument) => number
): AnnotatedDocument {
	return [...documents.values()].reduce((a, b) => (count(b) > count(a) ? b : a));
}

/** The text of each block, in order. */
export const blocksOf = ({ projection }: AnnotatedDocument): string[] =>
	projection.blocks.map(({ start, end }) => projection.text.slice(start, end));
