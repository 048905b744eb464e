import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { annotationFileSchema } from '../annotation/annotation-file.ts';
import { nearestWord } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { voicesFileSchema } from '../codebook/voices.ts';
import { vocabularySchema } from '../codebook/vocabulary.ts';
import { referencesSchema } from '../codebook/references.ts';
import { parseWith, parseYaml } from '../source/yaml.ts';
import { checkCoding } from './check-coding.ts';
import type { AnnotatedDocument, SourceDocument } from './document.ts';
import {
	explainReference,
	readAnnotations,
	type Codebook,
	type ReadAnnotations
} from './read-annotations.ts';
import { readEvidence, type Evidence } from './read-evidence.ts';
import { readDocument } from './read-document.ts';
import { readText } from './read-text.server.ts';

/** Everything under documents/ and annotations/, parsed and anchored. */
export interface Library {
	codebook?: Codebook;
	/** Claims and checks; nothing while there are problems. */
	evidence?: Evidence;
	/** By slug, in the library’s order. A document with a problem of its own is left out. */
	documents: Map<string, AnnotatedDocument>;
	/** Every mistake in every file; a library with problems is not to be printed. */
	problems: Problem[];
}

/** Files in annotations/ that belong to no one document. */
const SHARED = ['vocabulary', 'references', 'voices', 'claims', 'checks'];

/** Reads and checks the whole library below `root`, and reports all problems at once. */
export async function readLibrary(root: string): Promise<Library> {
	const problems: Problem[] = [];
	const documents = new Map<string, AnnotatedDocument>();
	const codebook = await readCodebook(root, problems);

	const slugs = await list(join(root, 'documents'), '.md');
	const annotated = await list(join(root, 'annotations'), '.yaml');
	for (const name of annotated) {
		if (slugs.includes(name) || SHARED.includes(name)) continue;
		problems.push({
			file: `annotations/${name}.yaml`,
			line: 1,
			what: `There is no document documents/${name}.md.`,
			nearest: nearestWord(name, slugs),
			remedy: 'Name the file after its document’s slug.'
		});
	}

	const read = new Map<string, ReadAnnotations>();
	for (const slug of slugs) {
		const text = await readText(root, join(root, 'documents', `${slug}.md`));
		const yaml = await readText(root, join(root, 'annotations', `${slug}.yaml`));
		problems.push(...text.problems, ...yaml.problems);
		if (text.text === undefined) continue;
		const source = await readDocument({ file: text.file, text: text.text });
		problems.push(...source.problems);
		if (!source.document || yaml.text === undefined || !codebook) continue;
		problems.push(...checkReferences(source.document, codebook));
		const annotations = readAnnotations(
			source.document,
			{ file: yaml.file, text: yaml.text },
			codebook
		);
		problems.push(...annotations.problems);
		if (!annotations.document) continue;
		read.set(slug, annotations);
		documents.set(slug, annotations.document);
	}
	// With a document missing, conflicts would look one-sided, codings groundless, and claims lost.
	let evidence: Evidence | undefined;
	if (documents.size === slugs.length && codebook) {
		problems.push(...checkConflicts(read), ...(await checkCoding(root, documents)));
		const found = await readEvidence(root, documents, codebook);
		problems.push(...found.problems);
		evidence = found.evidence;
	}
	const inOrder = [...documents].sort(
		([, a], [, b]) => a.frontMatter.order - b.frontMatter.order || a.slug.localeCompare(b.slug)
	);
	return {
		...(codebook && { codebook }),
		...(evidence && { evidence }),
		documents: new Map(inOrder),
		problems
	};
}

async function list(folder: string, extension: string): Promise<string[]> {
	const names = await readdir(folder).catch(() => []);
	return names
		.filter((name) => name.endsWith(extension))
		.map((name) => basename(name, extension))
		.sort();
}

async function readCodebook(root: string, problems: Problem[]): Promise<Codebook | undefined> {
	async function read<T extends z.ZodType>(name: string, schema: T) {
		const { file, text, problems: found } = await readText(root, join(root, 'annotations', name));
		problems.push(...found);
		if (text === undefined) return undefined;
		const parsed = parseWith(schema, file, parseYaml(file, text));
		problems.push(...parsed.problems);
		return parsed.value;
	}
	const vocabulary = await read('vocabulary.yaml', vocabularySchema);
	const references = await read('references.yaml', referencesSchema);
	const voices = await read('voices.yaml', voicesFileSchema);
	if (!vocabulary || !references || !voices) return undefined;
	return { vocabulary, references, voices, schema: annotationFileSchema(vocabulary) };
}

function checkReferences(
	{ file, frontMatter }: SourceDocument,
	{ references }: Codebook
): Problem[] {
	const fields = ['origin', 'publishedReference', 'stateOutlet'] as const;
	return fields.flatMap((field) => {
		const id = frontMatter[field];
		if (id === undefined || Object.hasOwn(references.references, id)) return [];
		return { file, line: 1, subject: field, ...explainReference(id, references) };
	});
}

/** A contradiction has two sides: each annotation names the other, and both exist. */
function checkConflicts(read: ReadonlyMap<string, ReadAnnotations>): Problem[] {
	const addresses = new Map<string, { slug: string; conflicts: Set<string> }>();
	for (const [slug, { document }] of read) {
		for (const { id, conflicts } of document!.annotations) {
			addresses.set(`${slug}#${id}`, {
				slug,
				conflicts: new Set(conflicts.map((other) => absolute(slug, other)))
			});
		}
	}
	const problems: Problem[] = [];
	for (const [slug, { document, lineOf }] of read) {
		for (const { id, conflicts } of document!.annotations) {
			conflicts.forEach((conflict, place) => {
				const other = absolute(slug, conflict);
				const own = `${slug}#${id}`;
				// Lines are looked up only for what is wrong: that costs more than all the rest.
				const report = (problem: Pick<Problem, 'what' | 'nearest' | 'remedy'>) =>
					problems.push({
						file: `annotations/${slug}.yaml`,
						line: lineOf(id, 'conflicts', place),
						subject: id,
						...problem
					});
				const found = addresses.get(other);
				if (other === own) {
					report({
						what: 'The annotation is said to contradict itself.',
						remedy: 'Name the other passage’s annotation.'
					});
				} else if (!found) {
					report({
						what: `The conflict "${conflict}" names no annotation.`,
						nearest: nearestWord(other, addresses.keys()),
						remedy: 'Write id, or slug#id for a note in another document.'
					});
				} else if (!found.conflicts.has(own)) {
					report({
						what: `The conflict with "${conflict}" is one-sided.`,
						remedy: `Add "${found.slug === slug ? id : own}" to the conflicts of ${other}.`
					});
				}
			});
		}
	}
	return problems;
}

/** `slug#id` for a conflict as written in the file of `slug`. */
export function absolute(slug: string, conflict: string): string {
	return conflict.includes('#') ? conflict : `${slug}#${conflict}`;
}
