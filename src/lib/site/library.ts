import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';
import type { Reading } from '../annotation/reading.ts';
import { formatProblems } from '../annotation/problem.ts';
import type { AnnotatedDocument } from '../content/document.ts';
import type { FrontMatter } from '../content/front-matter.ts';
import { mark } from '../content/mark.ts';
import { readLibrary, type Library } from '../content/read-library.ts';
import { voiceRanges } from '../content/voice-ranges.ts';
import { toReading } from '../content/to-reading.ts';

/** What a page says of a document: where it comes from, and what the notes say. */
export interface Described {
	document: FrontMatter;
	reading: Reading;
}

let library: Promise<Library> | undefined;

/**
 * documents/ and annotations/, read and checked once for a build; in development again for each
 * page, so that an edit shows. With a problem in any file no page is made: all are told at once.
 */
export async function openLibrary(): Promise<Library> {
	if (!library || dev) library = readLibrary(__LIBRARY__);
	const { problems } = await library;
	if (problems.length > 0) error(500, formatProblems(problems));
	return library;
}

const describe = (document: AnnotatedDocument, library: Library): Described => ({
	document: document.frontMatter,
	reading: toReading(document, library)
});

/** One document with its marked text; 404 where there is no such slug. */
export async function loadDocument(slug: string): Promise<Described & { text: string[] }> {
	const library = await openLibrary();
	const document = library.documents.get(slug);
	if (!document) error(404, 'There is no such text.');
	return {
		...describe(document, library),
		text: mark(document, voiceRanges(document, library.codebook!))
	};
}

/** All documents, in the library’s order. */
export async function loadLibrary(): Promise<Described[]> {
	const library = await openLibrary();
	return Array.from(library.documents.values(), (document) => describe(document, library));
}
