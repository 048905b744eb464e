import type { Lookup } from '../annotation/work/terms.ts';

/** What could settle a sentence, short enough for a list on a phone. */
export const LOOKUP_IN_SHORT: Readonly<Record<Lookup, string>> = {
	page: 'This page',
	library: 'Another of the texts here',
	public: 'A public record',
	holder: 'Only whoever keeps the record',
	nobody: 'Nobody: there will be no record'
};
