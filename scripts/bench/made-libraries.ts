import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { AnnotatedDocument } from '../../src/lib/content/document.ts';

const yaml = (value: unknown) => stringify(value, { lineWidth: 0 });
const CODING_HEADER =
	'document\tsentence\tofficial-source\tstate-media-framing\tunverifiable-statistic\tus-response\ttext-signal\tsignal\tremark\n';

const escapeMarkdown = (text: string) => text.replace(/[*_<[\\]/g, '\\$&');

async function emptyLibrary(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(join(folder, 'documents'), { recursive: true });
	await mkdir(join(folder, 'annotations/coding'), { recursive: true });
	for (const file of ['vocabulary.yaml', 'references.yaml']) {
		await cp(`annotations/${file}`, join(folder, 'annotations', file));
	}
	for (const file of ['coder-a.tsv', 'coder-b.tsv', 'settled.tsv']) {
		await writeFile(join(folder, 'annotations/coding', file), CODING_HEADER);
	}
}

/** `number` documents with the text and the notes of `model`, each with a heading of its own. */
export async function writeCopies(
	folder: string,
	model: AnnotatedDocument,
	number: number
): Promise<void> {
	await emptyLibrary(folder);
	for (let i = 1; i <= number; i++) {
		const body = [`## Copy ${i}`, ...blocksOf(model).map(escapeMarkdown)].join('\n\n');
		await writeDocument(folder, `copy-${i}`, model, i, body, model.annotations.map(toEntry));
	}
}

/** One document with `number` notes: `model` again and again, each quote numbered to be unique. */
export async function writeLong(
	folder: string,
	model: AnnotatedDocument,
	number: number
): Promise<void> {
	await emptyLibrary(folder);
	const blocks: string[] = [];
	const entries: object[] = [];
	for (let round = 1; entries.length < number; round++) {
		for (const [index, block] of blocksOf(model).entries()) {
			const { start, end } = model.projection.blocks[index]!;
			let text = block;
			// From the last to the first, so that the positions before stay right; nested ones are left out.
			let before = Infinity;
			const here = model.annotations
				.filter(({ positions: [first] }) => first!.start >= start && first!.end <= end)
				.sort((a, b) => b.positions[0]!.start - a.positions[0]!.start);
			for (const annotation of here) {
				const position = annotation.positions[0]!;
				if (position.end > before || entries.length === number) continue;
				before = position.start;
				const tag = `(${entries.length + 1}) `;
				text = text.slice(0, position.start - start) + tag + text.slice(position.start - start);
				entries.push({
					...toEntry(annotation),
					id: `note-${entries.length + 1}`,
					quotes: [tag + annotation.quotes[0]!.exact],
					quantities: annotation.facets.quantities && [annotation.quotes[0]!.exact],
					conflicts: []
				});
			}
			blocks.push(text);
		}
	}
	await writeDocument(folder, 'long', model, 1, blocks.map(escapeMarkdown).join('\n\n'), entries);
}

export const blocksOf = ({ projection }: AnnotatedDocument) =>
	projection.blocks.map(({ start, end }) => projection.text.slice(start, end));

function toEntry(annotation: AnnotatedDocument['annotations'][number]): object {
	const { positions: _, facets, ...rest } = annotation;
	return { ...rest, ...facets };
}

async function writeDocument(
	folder: string,
	slug: string,
	{ frontMatter, note }: AnnotatedDocument,
	order: number,
	body: string,
	annotations: object[]
): Promise<void> {
	const head = yaml({ ...frontMatter, order, stateOutlet: 'gt-owner', shortTitle: slug });
	await writeFile(join(folder, 'documents', `${slug}.md`), `---\n${head}---\n\n${body}\n`);
	await writeFile(
		join(folder, 'annotations', `${slug}.yaml`),
		yaml({ document: note, annotations })
	);
}
