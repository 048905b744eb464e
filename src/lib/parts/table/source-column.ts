import type { Reference } from '../../codebook/references.ts';
import { inOneCell, SEVERAL } from './in-one-cell.ts';
import type { Column } from './table.ts';

/** Where those facts of a row were seen that stand in no text. */
export const SOURCE: Column = {
	id: 'source',
	label: 'Source',
	definition: `Where we saw what is said from outside the texts: publisher, title, date; ${SEVERAL}. Empty where nothing is.`,
	fileOnly: true
};

/** The cell of that column. */
export const sourcesIn = (references: readonly Pick<Reference, 'source'>[]): string | null =>
	inOneCell(references.map(({ source }) => source));
