import type { Lookup, Sure } from './terms.ts';

export const SURE_IN_WORDS: Readonly<Record<Sure, string>> = {
	1: 'guessing',
	2: 'fairly sure',
	3: 'sure'
};

/** What could settle a sentence, short enough for a list on a phone. */
export const LOOKUP_IN_SHORT: Readonly<Record<Lookup, string>> = {
	page: 'This page',
	library: 'Another of the texts here',
	public: 'A public record',
	holder: 'Only whoever keeps the record',
	nobody: 'Nobody: there will be no record'
};
