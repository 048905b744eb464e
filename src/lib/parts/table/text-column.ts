import { SEVERAL } from './in-one-cell.ts';
import type { Column } from './table.ts';

/** The text that a row is about, by its name in addresses: the key by which files are joined. */
export const TEXT: Column = {
	id: 'text',
	label: 'Text',
	definition: `The text’s name in addresses, the same in every file; ${SEVERAL}.`,
	fileOnly: true
};
