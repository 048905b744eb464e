import { readdir, readFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Codebook } from '../../src/lib/content/read-annotations.ts';
import type { AnnotatedDocument } from '../../src/lib/content/document.ts';
import { definitionOf } from '../../src/lib/annotation/vocabulary.ts';

const brotli = (content: string | Buffer) =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The text and what editors wrote about it, as a reader would type it out: no markup, no numbers. */
export function plainText(
	{ projection, annotations, note, frontMatter }: AnnotatedDocument,
	{ vocabulary, references }: Codebook
): string {
	const notes = annotations.map(
		({ kind, facets, title, note, question, rival, references: used }) => {
			const definition = definitionOf(vocabulary, kind);
			const values = Object.entries(facets).map(([facet, value]) => {
				const { label, values } = definition.facets.find(({ id }) => id === facet)!;
				const words = [value]
					.flat()
					.map((one) => values.find(({ id }) => id === one)?.label ?? one);
				return `${label} ${words.join(', ')}`;
			});
			const sources = used.map((id) => references.references[id]!.source);
			return [definition.label, title, note, rival, question, ...values, ...sources]
				.filter(Boolean)
				.join('\n');
		}
	);
	const { title, publisher, carrier, published, retrieved, unknown, rights, origin } = frontMatter;
	const provenance = [publisher, carrier, published, retrieved, ...unknown, rights];
	const { fact } = references.references[origin]!;
	return [title, note.note, note.usResponse, ...provenance, fact, projection.text, ...notes].join(
		'\n'
	);
}

export interface Bytes {
	html: number;
	css: number;
	plain: number;
	scriptOffered: number;
	fonts: number;
}

/** Brotli bytes of a built reading page and what it links to. */
export async function measureBytes(
	site: string,
	document: AnnotatedDocument,
	codebook: Codebook
): Promise<Bytes> {
	const html = await readFile(`${site}/documents/${document.slug}/index.html`, 'utf8');
	const linked = async (pattern: RegExp) => {
		const paths = new Set(Array.from(html.matchAll(pattern), ([, path]) => path!));
		return Promise.all([...paths].map((path) => readFile(`${site}${path}`)));
	};
	const sum = (files: Buffer[], size: (file: Buffer) => number) =>
		files.reduce((total, file) => total + size(file), 0);
	const fonts = await readdir(`${site}/_app/immutable/assets`);
	return {
		html: brotli(html),
		css: sum(await linked(/<link href="([^"]+\.css)"/g), brotli),
		plain: brotli(plainText(document, codebook)),
		scriptOffered: sum(await linked(/<script[^>]* src="([^"]+)"/g), brotli),
		fonts: sum(
			await Promise.all(
				fonts
					.filter((name) => name.endsWith('.woff2'))
					.map((name) => readFile(`${site}/_app/immutable/assets/${name}`))
			),
			({ length }) => length
		)
	};
}
