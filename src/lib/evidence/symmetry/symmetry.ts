import type { Library } from '../../library/library.ts';
import { codes, type Code } from './codes.ts';
import { officials, type OfficialNote } from './officials.ts';

/** A code, counted for one side. */
export interface Counted {
	/** How many passages have it, or what they have on average, rounded. */
	number: number;
	/** The notes that are counted; of an average, all of the side. */
	notes: OfficialNote[];
}

/** One code, counted for both governments’ officials. */
export interface SymmetryRow {
	question: string;
	/** How it is counted. */
	definition: string;
	about: Code['about'];
	us: Counted;
	china: Counted;
	/** Printed as a share of the passages. */
	ofPassages: boolean;
}

export interface Symmetry {
	us: OfficialNote[];
	china: OfficialNote[];
	rows: SymmetryRow[];
}

/**
 * Whether the reader itself is fair: the same codes counted for both sides, first what the texts do
 * with the officials’ words, then what the notes do with them. The average of no passages is 0.
 */
export function symmetry(library: Library): Symmetry {
	const us = officials(library, 'us');
	const china = officials(library, 'china');
	return {
		us,
		china,
		rows: codes(library.codebook).map((code): SymmetryRow => {
			const { question, definition, about } = code;
			return {
				question,
				definition,
				about,
				us: countBy(code, us),
				china: countBy(code, china),
				ofPassages: 'has' in code
			};
		})
	};
}

function countBy(code: Code, passages: OfficialNote[]): Counted {
	if ('has' in code) {
		const notes = passages.filter((note) => code.has(note));
		return { number: notes.length, notes };
	}
	const sum = passages.reduce((sum, note) => sum + code.measure(note), 0);
	return { number: Math.round(sum / Math.max(1, passages.length)), notes: passages };
}
