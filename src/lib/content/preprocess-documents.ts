import { createHash } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Root } from 'hast';
import { mdsvex } from 'mdsvex';
import type { PreprocessorGroup } from 'svelte/compiler';
import { formatProblems } from '../annotation/problem.ts';
import { mark } from './mark.ts';
import { VERBATIM } from './read-document.ts';
import { readLibrary, type Library } from './read-library.ts';
import { toReading } from './to-reading.ts';

/**
 * The Svelte preprocessor for documents/<slug>.md: mdsvex with the annotations worked in.
 *
 * The first document to be compiled reads and checks the whole library, so that one mistake
 * anywhere stops the build with all mistakes told at once. The component gets two props through
 * mdsvex's metadata: `document` (front matter) and `reading`.
 *
 * @param root the project's folder, with documents/ and annotations/ in it
 * @param layout path of the component that lays out a document
 * @param output an absolute folder for what the components import: a module of data for each document
 */
export function preprocessDocuments(
	root: string,
	layout: string,
	output: string
): PreprocessorGroup {
	const folder = join(root, 'documents');
	const current = cachedLibrary(root);
	let told: Library | undefined;
	const { markup } = mdsvex({
		...VERBATIM,
		layout,
		rehypePlugins: [
			() => async (tree: unknown, file: { filename: string; data: { fm?: object } }) => {
				const library = await current(file.filename);
				const { documents, problems } = library;
				if (problems.length > 0) {
					// All of them with the first document, and not again with each of the others.
					const message = told === library ? 'See the problems above.' : formatProblems(problems);
					told = library;
					throw new Error(message);
				}
				const document = documents.get(basename(file.filename, '.md'))!;
				mark(tree as Root, document.projection, document.annotations);
				// Only the names: mdsvex hands these two on to the layout. The data follow below.
				file.data.fm = { document: {}, reading: {} };
			}
		]
	});
	async function compile(markdown: string, filename: string) {
		const processed = await markup({ content: markdown, filename });
		if (!processed) return;
		const { documents } = await current(filename);
		const document = documents.get(basename(filename, '.md'))!;
		const data = join(output, `${document.slug}.js`);
		await mkdir(output, { recursive: true });
		const content = dataModule({
			document: document.frontMatter,
			reading: toReading(document, documents)
		});
		await writeFile(data, content);
		// The dev server keeps what it has loaded under one name.
		const version = createHash('sha256').update(content).digest('hex').slice(0, 8);
		return {
			code: processed.code.replace(MODULE_SCRIPT, () => moduleScript(`${data}?${version}`)),
			dependencies: sources(root, filename)
		};
	}
	let previous: Promise<unknown> = Promise.resolve();
	return {
		name: 'annotated-documents',
		markup({ content, filename }) {
			if (!filename?.endsWith('.md') || dirname(filename) !== folder) return;
			// One after the other: a bundler asks for all at once, and a thousand trees would wait in memory.
			const result = previous.then(() => compile(content, filename));
			previous = result.catch(() => {});
			return result;
		}
	};
}

const MODULE_SCRIPT = /<script context="module">.*?<\/script>/s;

/**
 * `metadata`, exported as mdsvex does, but from a file beside the component: written into it, an
 * object of this size takes the compiler longer than the whole text.
 */
const moduleScript = (data: string) =>
	`<script module>\n\timport { metadata } from ${JSON.stringify(data)};\n\texport { metadata };\n</script>`;

/** The data as one string, which a bundler passes on, and not as thousands of nodes, which it keeps. */
const dataModule = (metadata: object) =>
	`export const metadata = JSON.parse(${JSON.stringify(JSON.stringify(metadata))});\n`;

/** The YAML that the page of a document is made from; the dev server watches it. */
function sources(root: string, filename: string): string[] {
	const names = [basename(filename, '.md'), 'vocabulary', 'references'];
	return names.map((name) => join(root, 'annotations', `${name}.yaml`));
}

/** Reads the library once, and again only when a source of the document at hand has changed. */
function cachedLibrary(root: string): (filename: string) => Promise<Library> {
	let library: Promise<Library> | undefined;
	let readAt = 0;
	return async (filename) => {
		const stats = await Promise.all(
			[filename, ...sources(root, filename)].map((file) => stat(file).catch(() => {}))
		);
		const newest = Math.max(...stats.map((entry) => entry?.mtimeMs ?? 0));
		if (!library || newest > readAt) {
			readAt = Date.now();
			library = readLibrary(root);
		}
		return library;
	};
}
