import { firstReading } from '../annotation/first-reading.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import { countWords } from '../text/words.ts';

/** Words a minute: what an adult reads of English prose that is not difficult, with room for a second look. */
export const PACE = 200;

/** How long a text takes with the notes of its first reading, in minutes rounded up, and of which words that is said. */
export interface ReadingTime {
	minutes: number;
	text: number;
	notes: number;
}

/** Counts the text, and of each first note its title, its words, the other reading and the step. */
export function readingTime({
	projection,
	annotations
}: Pick<AnnotatedDocument, 'projection' | 'annotations'>): ReadingTime {
	const text = countWords(projection.text);
	const notes = firstReading(annotations)
		.flatMap(({ title, note, rival = '', try: step }) => [
			title,
			note,
			rival,
			...(step ? [step.do, step.for, step.against] : [])
		])
		.reduce((sum, words) => sum + countWords(words), 0);
	return { minutes: Math.ceil((text + notes) / PACE), text, notes };
}
