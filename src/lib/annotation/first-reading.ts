import type { Annotation } from './annotation.ts';

/** How many notes stand open first. A text with fewer than the most has all of its notes among them. */
export const FIRST_READING = { least: 5, most: 8 } as const;

/** The notes with which a reader begins: those that an editor chose, or all where there are few. */
export const firstReading = <A extends Pick<Annotation, 'first'>>(
	annotations: readonly A[]
): A[] =>
	annotations.length < FIRST_READING.most
		? [...annotations]
		: annotations.filter(({ first }) => first !== undefined);
