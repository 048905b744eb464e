import type { Component } from 'svelte';
import type { Reading } from '../annotation/reading.ts';
import type { FrontMatter } from '../content/front-matter.ts';

/** What mdsvex makes of documents/<slug>.md. */
export interface DocumentModule {
	default: Component;
	metadata: { document: FrontMatter; reading: Reading };
}

const modules = new Map(
	Object.entries(import.meta.glob<DocumentModule>('$documents/*.md')).map(([path, load]) => [
		/([^/]+)\.md$/.exec(path)![1]!,
		load
	])
);

/** A document’s page and data, compiled when it is asked for; nothing where there is no such slug. */
export async function loadDocument(slug: string): Promise<DocumentModule | undefined> {
	return modules.get(slug)?.();
}

/** The data of all documents, in the library’s order. */
export async function loadLibrary(): Promise<DocumentModule['metadata'][]> {
	const loaded = await Promise.all([...modules.values()].map((load) => load()));
	return loaded.map(({ metadata }) => metadata).sort((a, b) => a.document.order - b.document.order);
}
