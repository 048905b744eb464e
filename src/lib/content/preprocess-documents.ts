import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Root } from 'hast';
import { mdsvex } from 'mdsvex';
import type { PreprocessorGroup } from 'svelte/compiler';
import { formatProblems } from '../annotation/problem.ts';
import { mark } from './mark.ts';
import { VERBATIM } from './read-document.ts';
import { readLibrary, type Library } from './read-library.ts';
import { toReading } from './to-reading.ts';

/** Svelte would drop the space that a mark begins or ends with. */
const VERBATIM_SVELTE = '<svelte:options preserveWhitespace={true} />\n';

/**
 * The Svelte preprocessor for documents/<slug>.md: mdsvex with the annotations worked in.
 *
 * The first document to be compiled reads and checks the whole library, so that one mistake
 * anywhere stops the build with all mistakes told at once. The component gets two props through
 * mdsvex's metadata: `document` (front matter) and `reading`.
 *
 * @param root the project's folder, with documents/ and annotations/ in it
 * @param layout path of the component that lays out a document
 */
export function preprocessDocuments(root: string, layout: string): PreprocessorGroup {
	const folder = join(root, 'documents');
	const current = cachedLibrary(root);
	const { markup } = mdsvex({
		...VERBATIM,
		layout,
		rehypePlugins: [
			() => async (tree: unknown, file: { filename: string; data: { fm?: object } }) => {
				const { documents, problems } = await current(file.filename);
				if (problems.length > 0) throw new Error(formatProblems(problems));
				const document = documents.get(basename(file.filename, '.md'))!;
				mark(tree as Root, document.projection, document.annotations);
				file.data.fm = {
					document: document.frontMatter,
					reading: toReading(document, documents)
				};
			}
		]
	});
	return {
		name: 'annotated-documents',
		async markup({ content, filename }) {
			if (!filename?.endsWith('.md') || dirname(filename) !== folder) return;
			const processed = await markup({ content, filename });
			if (!processed) return;
			// mdsvex still writes the module script as Svelte 4 did.
			const code = processed.code.replace('<script context="module">', '<script module>');
			return { code: VERBATIM_SVELTE + code, dependencies: sources(root, filename) };
		}
	};
}

/** The files that the page of a document is made from; the dev server watches them. */
function sources(root: string, filename: string): string[] {
	const slug = basename(filename, '.md');
	return [
		filename,
		...[slug, 'vocabulary', 'references'].map((name) => join(root, 'annotations', `${name}.yaml`))
	];
}

/** Reads the library once, and again only when a source of the document at hand has changed. */
function cachedLibrary(root: string): (filename: string) => Promise<Library> {
	let library: Promise<Library> | undefined;
	let readAt = 0;
	return async (filename) => {
		const stats = await Promise.all(
			sources(root, filename).map((file) => stat(file).catch(() => {}))
		);
		const newest = Math.max(...stats.map((entry) => entry?.mtimeMs ?? 0));
		if (!library || newest > readAt) {
			readAt = Date.now();
			library = readLibrary(root);
		}
		return library;
	};
}
