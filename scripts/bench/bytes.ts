import { readdir, readFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Library } from '../../src/lib/library/read-library.server.ts';
import { toReading } from '../../src/lib/reader/to-reading.ts';
import { voiceRanges } from '../../src/lib/reader/voice-ranges.ts';
import { verdictSummary } from '../../src/lib/reader/verdict-summary.ts';
import type { AnnotatedDocument } from '../../src/lib/library/document.ts';
import { definitionOf } from '../../src/lib/codebook/vocabulary.ts';

const brotli = (content: string | Buffer) =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The text and what editors wrote about it, as a reader would type it out: no markup, no numbers. */
export function plainText(document: AnnotatedDocument, library: Library): string {
	const { vocabulary, references, voices } = library.codebook!;
	const reading = toReading(document, library);
	const notes = reading.notes.map(
		({
			kind,
			facets,
			quantities,
			checks,
			claims,
			title,
			note,
			question,
			rival,
			references: used
		}) => {
			const definition = definitionOf(vocabulary, kind);
			const values = Object.entries(facets).flatMap(([facet, value]) => {
				const { label, values, desk } = definition.facets.find(({ id }) => id === facet)!;
				if (desk) return [];
				const words = [value]
					.flat()
					.map(
						(one) => values.find(({ id }) => id === one)?.label ?? voices.voices[one]?.name ?? one
					);
				return `${label} ${words.join(', ')}`;
			});
			const figures =
				quantities.length > 0 && `${quantities.length} figures, ${verdictSummary(checks)}`;
			const told = claims.map(({ title }) => `Told more than once: ${title}`);
			const sources = used.map((id) => references.references[id]!.source);
			return [
				definition.label,
				title,
				note,
				rival,
				question,
				...values,
				figures,
				...told,
				...sources
			]
				.filter(Boolean)
				.join('\n');
		}
	);
	const absences = reading.note.absences.map(({ lacks, note }) => `${lacks} ${note}`);
	const terms = reading.terms.map(({ term: id }) => {
		const { term, definition } = vocabulary.glossary.find((one) => one.id === id)!;
		return `${term} ${definition}`;
	});
	const speakers = voiceRanges(document, library.codebook!).flatMap(({ name }) => name ?? []);
	const { title, publisher, carrier, published, retrieved, unknown, rights, origin } =
		document.frontMatter;
	const provenance = [publisher, carrier, published, retrieved, ...unknown, rights];
	return [
		title,
		reading.note.note,
		reading.note.usResponse,
		...absences,
		...provenance,
		references.references[origin]!.fact,
		document.projection.text,
		...speakers,
		...notes,
		...terms
	].join('\n');
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
	library: Library
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
		plain: brotli(plainText(document, library)),
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

/** The most brotli bytes of scripts that any page of the evidence desk names. */
export async function deskScripts(site: string): Promise<number> {
	const pages = (await readdir(`${site}/evidence`, { recursive: true }))
		.filter((name) => name.endsWith('index.html'))
		.sort();
	const sizes: number[] = [];
	for (const page of pages) {
		const html = await readFile(`${site}/evidence/${page}`, 'utf8');
		let sum = 0;
		for (const [, path] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) {
			sum += brotli(await readFile(`${site}${path}`));
		}
		sizes.push(sum);
	}
	return Math.max(...sizes);
}
