import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { checksFileSchema, toCheck } from '../../src/lib/annotation/checks-file.ts';
import { claimsFileSchema } from '../../src/lib/annotation/claim.ts';
import type { Annotation } from '../../src/lib/annotation/annotation.ts';
import { findTerms } from '../../src/lib/text/find-terms.ts';
import { voicesOf, type Codebook } from '../../src/lib/library/read-annotations.ts';
import type { AnnotatedDocument } from '../../src/lib/library/document.ts';

const yaml = (value: unknown) => stringify(value, { lineWidth: 0 });
const CODING_HEADER =
	'document\tsentence\tofficial-source\tstate-media-framing\tunverifiable-statistic\tus-response\ttext-signal\tsignal\tremark\n';

const escapeMarkdown = (text: string) => text.replace(/[*_<[\\]/g, '\\$&');

/** A library without documents, its codebook cut down to what `model` uses, as the checks demand. */
async function emptyLibrary(
	folder: string,
	{ projection, annotations }: AnnotatedDocument,
	{ vocabulary, voices: { groups, voices } }: Codebook
): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(join(folder, 'documents'), { recursive: true });
	await mkdir(join(folder, 'annotations/coding'), { recursive: true });
	const write = (file: string, content: string) =>
		writeFile(join(folder, 'annotations', file), content);
	const terms = new Set(findTerms(projection.text, vocabulary.glossary).map(({ term }) => term));
	const used = new Set(
		annotations.flatMap((annotation) => voicesOf(annotation, vocabulary).map(({ id }) => id))
	);
	await write(
		'vocabulary.yaml',
		yaml({ ...vocabulary, glossary: vocabulary.glossary.filter(({ id }) => terms.has(id)) })
	);
	await write(
		'voices.yaml',
		yaml({
			groups,
			voices: Object.fromEntries(Object.entries(voices).filter(([id]) => used.has(id)))
		})
	);
	await write('claims.yaml', yaml({ claims: [] }));
	await write('checks.yaml', yaml({ checks: [] }));
	await cp('annotations/references.yaml', join(folder, 'annotations/references.yaml'));
	for (const file of ['coder-a.tsv', 'coder-b.tsv', 'settled.tsv']) {
		await write(join('coding', file), CODING_HEADER);
	}
}

/** `number` documents with the text and the notes of `model`, each with a heading of its own. */
export async function writeCopies(
	folder: string,
	model: AnnotatedDocument,
	number: number,
	codebook: Codebook
): Promise<void> {
	await emptyLibrary(folder, model, codebook);
	for (let i = 1; i <= number; i++) {
		const body = [`## Copy ${i}`, ...blocksOf(model).map(escapeMarkdown)].join('\n\n');
		await writeDocument(folder, `copy-${i}`, model, i, body, model.annotations.map(toEntry));
	}
}

/** The checks and claims that stay within `model`, once for each of the copies that `writeCopies` makes. */
export async function writeCopiedEvidence(
	folder: string,
	{ slug: own }: AnnotatedDocument,
	number: number
): Promise<void> {
	const read = async (file: string) => parse(await readFile(`annotations/${file}`, 'utf8'));
	const { outside, checks } = checksFileSchema.parse(await read('checks.yaml'));
	const { claims } = claimsFileSchema.parse(await read('claims.yaml'));
	const within = new Map<string, (typeof checks)[number]>();
	const staysWithin = ({ address }: { address: string }) => {
		const [source, id] = address.split('#') as [string, string];
		return source === own || source === 'outside' || (source === 'check' && within.has(id));
	};
	// Twice, because a check may rest on one that stands below it.
	for (const check of [...checks, ...checks]) {
		const { operands } = toCheck(check);
		const isOwn = operands.some(({ address }) => address.startsWith(`${own}#`));
		if (isOwn && operands.every(staysWithin)) within.set(check.id, check);
	}
	const told = claims.flatMap((claim) => {
		const [first, ...rest] = claim.passages.filter(({ document }) => document === own);
		if (!first || rest.length === 0) return [];
		const { changed: _, ...start } = first;
		const changed = { kind: 'wording', how: 'Made for the bench.' };
		return { ...claim, passages: [start, ...rest.map((telling) => ({ changed, ...telling }))] };
	});
	const copies = Array.from({ length: number }, (_, index) => `copy-${index + 1}`);
	const copied = <T>(entries: T[]) =>
		copies.flatMap((slug) =>
			entries.map((entry) =>
				// Addresses and ids are the only words in an entry that name a document or another entry.
				JSON.parse(
					JSON.stringify(entry)
						.replaceAll(`"${own}`, `"${slug}`)
						.replace(/"id":"/, `"id":"${slug}-`)
						.replaceAll('"check#', `"check#${slug}-`)
				)
			)
		);
	const write = (file: string, content: object) =>
		writeFile(join(folder, 'annotations', file), yaml(content));
	await write('checks.yaml', { outside, checks: copied([...within.values()]) });
	await write('claims.yaml', { claims: copied(told) });
}

/** One document with `number` notes: `model` again and again, each quote numbered to be unique. */
export async function writeLong(
	folder: string,
	model: AnnotatedDocument,
	number: number,
	codebook: Codebook
): Promise<void> {
	await emptyLibrary(folder, model, codebook);
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
					...quantitiesOf(annotation, `-${entries.length + 1}`, annotation.quotes[0]!.exact),
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
	const { positions: _, facets, quantities: __, conflicts, ...rest } = annotation;
	// Other documents are not there to be contradicted.
	const own = conflicts.filter((conflict) => !conflict.includes('#'));
	return { ...rest, conflicts: own, ...facets, ...quantitiesOf(annotation) };
}

/** A note’s figures, where it has any; numbered, and said to be printed as `printed`. */
function quantitiesOf({ quantities }: Annotation, suffix = '', printed?: string) {
	if (quantities.length === 0) return {};
	return {
		quantities: quantities.map((quantity) => ({
			...quantity,
			id: `${quantity.id}${suffix}`,
			printed: printed ?? quantity.printed
		}))
	};
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
