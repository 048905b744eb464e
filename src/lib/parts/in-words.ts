import type { AnnotatedDocument } from '../library/document.ts';

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number as a word up to twelve, in figures beyond. */
export const spell = (number: number): string => SMALL[number] ?? number.toLocaleString('en');

/** With a capital at its head, to begin a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Such as “five texts”. */
export const textsInWords = (number: number): string =>
	`${spell(number)} ${number === 1 ? 'text' : 'texts'}`;

/** The stories of state-run outlets, such as “two Global Times stories”. */
export function outletStories(documents: Iterable<Pick<AnnotatedDocument, 'frontMatter'>>): string {
	const stories = Array.from(documents, ({ frontMatter }) => frontMatter).filter(
		({ stateOutlet }) => stateOutlet
	);
	const byPublisher = Map.groupBy(stories, ({ publisher }) => publisher);
	return Array.from(
		byPublisher,
		([publisher, { length }]) =>
			`${spell(length)} ${publisher} ${length === 1 ? 'story' : 'stories'}`
	).join(' and ');
}
