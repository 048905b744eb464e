import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Annotation } from '../../../src/lib/annotation/annotation.ts';
import { TITLE_LIMIT } from '../../../src/lib/annotation/annotation-file.ts';
import { FIRST_LINE } from '../../../src/lib/library/check-schema.ts';
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
	{ frontMatter, note: { usResponseElsewhere: _, ...note } }: AnnotatedDocument,
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
		`${FIRST_LINE}\n${toYaml({ document: note, annotations })}`
	);
}

/**
 * An entry of a YAML file again, in a library in which its text stands alone. Its words begin with `number`: no two notes
 * of a project say the same.
 */
export function toEntry(
	annotation: AnnotatedDocument['annotations'][number],
	number: number
): object {
	const { positions: _, facets, quantities, conflicts, twin, ...rest } = annotation;
	const isOwn = (address: string) => !address.includes('#');
	const own = conflicts.filter(isOwn);
	return {
		...rest,
		...ownWords(rest, number),
		conflicts: own,
		...(own.length === conflicts.length ? facets : withoutDiscrepancy(facets)),
		...(twin !== undefined &&
			(isOwn(twin) ? { twin } : { note: padded(numbered(rest.note, number)) })),
		...(quantities.length > 0 && { quantities })
	};
}

/** What a note says, numbered, and without quotations: other documents are not there to be quoted. */
const ownWords = (
	{
		title,
		note,
		question,
		rival,
		try: step
	}: Pick<Annotation, 'title' | 'note' | 'question' | 'rival' | 'try'>,
	number: number
): Partial<Annotation> => ({
	title: singleQuotes(numbered(title, number)).slice(0, TITLE_LIMIT),
	note: singleQuotes(numbered(note, number)),
	...(question !== undefined && { question: singleQuotes(numbered(question, number)) }),
	...(rival !== undefined && { rival: singleQuotes(numbered(rival, number)) }),
	...(step && {
		try: {
			...step,
			do: singleQuotes(numbered(step.do, number)),
			for: singleQuotes(step.for),
			against: singleQuotes(step.against)
		}
	})
});

/** As many words, the first of which is a number; this may not run into a further one as in a telephone number. */
const numbered = (words: string, number: number) => words.replace(/^\S+/, `${number}:`);

const singleQuotes = (words: string) => words.replace(/[“”]/g, '’');

/** Nor are they there to be at odds with: such a note becomes one that needs no counterpart. */
export function withoutDiscrepancy({ strength: _, ...facets }: Annotation['facets']) {
	return facets.signal === 'discrepancy' ? { ...facets, signal: 'republication' } : facets;
}

/** The second end of a twin is shorter than a note may be. */
export const padded = (note: string): string =>
	`${singleQuotes(note)} ${'word '.repeat(Math.max(0, 20 - note.split(/\s+/).length))}`.trim();
