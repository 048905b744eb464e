import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';
import type { Reading, Summary } from '../annotation/reading.ts';
import { formatProblems } from '../annotation/problem.ts';
import type { FrontMatter } from '../content/front-matter.ts';
import { mark } from '../content/mark.ts';
import { readLibrary, type Library } from '../content/read-library.ts';
import { voiceRanges } from '../content/voice-ranges.ts';
import { toReading, toSummary } from '../content/to-reading.ts';

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

/** A document as its page needs it: where it comes from, what the notes say, the marked text. */
export interface Loaded {
	document: FrontMatter;
	reading: Reading;
	/** HTML, a string a passage. */
	text: string[];
}

/** One document; 404 where there is no such slug. */
export async function loadDocument(slug: string): Promise<Loaded> {
	const library = await openLibrary();
	const document = library.documents.get(slug);
	if (!document) error(404, 'There is no such text.');
	return {
		document: document.frontMatter,
		reading: toReading(document, library),
		text: mark(document, voiceRanges(document, library.codebook!))
	};
}

/** All documents at a glance, in the library’s order. */
export async function loadCards(): Promise<{ document: FrontMatter; summary: Summary }[]> {
	const { documents } = await openLibrary();
	return Array.from(documents.values(), (document) => ({
		document: document.frontMatter,
		summary: toSummary(document)
	}));
}
