import { createContext } from 'svelte';
import type { Note, Reading } from '../annotation/reading.ts';

export interface ReadingContext {
	reading: Reading;
	/** The notes beside each passage. */
	notesAt: Map<number, Note[]>;
}

export const [getReading, setReading] = createContext<ReadingContext>();
