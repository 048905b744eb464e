import type { Reading } from '../annotation/reading.ts';
import type { FrontMatter } from '../library/front-matter.ts';
import type { Library } from '../library/read-library.server.ts';
import { mark } from './mark.ts';
import { toReading } from './to-reading.ts';
import { voiceRanges } from './voice-ranges.ts';

/** A document as its page needs it: where it comes from, what the notes say, the marked text. */
export interface ReadingPage {
	document: FrontMatter;
	reading: Reading;
	/** HTML, a string a passage. */
	text: string[];
}

/** What the page of one document prints; nothing where there is no such slug. */
export function readingPage(library: Library, slug: string): ReadingPage | undefined {
	const document = library.documents.get(slug);
	if (!document) return undefined;
	return {
		document: document.frontMatter,
		reading: toReading(document, library),
		text: mark(document, voiceRanges(document, library.codebook!))
	};
}
