import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Annotation } from '../../../src/lib/annotation/annotation.ts';
import type { AnnotatedDocument } from '../../../src/lib/library/document.ts';
import { toYaml } from './empty-library.ts';

const escapeMarkdown = (text: string) => text.replace(/[*_<[\\]/g, '\\$&');

/**
 * Writes `documents/<slug>.md`, its source and `annotations/<slug>.yaml`, with the front matter and the document note of `model`.
 * `blocks` are plain text; `heading` stands before them.
 */
export async function writeDocument(
	folder: string,
	slug: string,
	{ frontMatter, note }: AnnotatedDocument,
	{
		order,
		heading,
		blocks,
		annotations
	}: { order: number; heading?: string; blocks: readonly string[]; annotations: readonly object[] }
): Promise<void> {
	const head = toYaml({ ...frontMatter, order, stateOutlet: 'gt-owner', shortTitle: slug });
	const body = [...(heading ? [`## ${heading}`] : []), ...blocks.map(escapeMarkdown)].join('\n\n');
	await writeFile(join(folder, 'documents', `${slug}.md`), `---\n${head}---\n\n${body}\n`);
	const source = [...(heading ? [heading] : []), ...blocks];
	await writeFile(join(folder, 'documents', `${slug}.txt`), `${source.join('\n')}\n`);
	await writeFile(
		join(folder, 'annotations', `${slug}.yaml`),
		toYaml({ document: note, annotations })
	);
}

/** An entry of a YAML file again. */
export function toEntry(annotation: AnnotatedDocument['annotations'][number]): object {
	const { positions: _, facets, quantities: __, conflicts, ...rest } = annotation;
	// Other documents are not there to be contradicted.
	const own = conflicts.filter((conflict) => !conflict.includes('#'));
	return { ...rest, conflicts: own, ...facets, ...quantitiesOf(annotation) };
}

/** A note’s figures, where it has any; numbered, and said to be printed as `printed`. */
export function quantitiesOf({ quantities }: Annotation, suffix = '', printed?: string): object {
	if (quantities.length === 0) return {};
	return {
		quantities: quantities.map((quantity) => ({
			...quantity,
			id: `${quantity.id}${suffix}`,
			printed: printed ?? quantity.printed
		}))
	};
}
