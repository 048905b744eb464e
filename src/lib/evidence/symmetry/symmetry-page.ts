import type { Library } from '../../library/library.ts';
import { noteLink, type NoteLink } from '../../parts/note-link.ts';
import { conclude, type Conclusion } from './conclude.ts';
import type { OfficialNote } from './officials.ts';
import { symmetry, type Counted } from './symmetry.ts';

/** A count as the page prints it, such as “2 of 3”, and what stands behind it. */
export interface CountCell {
	shown: string;
	notes: NoteLink[];
}

export interface SymmetryPage {
	us: number;
	china: number;
	conclusion: Conclusion;
	rows: { question: string; definition: string; us: CountCell; china: CountCell }[];
}

export function symmetryPage(library: Library): SymmetryPage {
	const counts = symmetry(library);
	const { us, china } = counts;
	return {
		us: us.length,
		china: china.length,
		conclusion: conclude(counts),
		rows: [
			{
				question: 'Passages',
				definition: 'Notes on words of officials of this side.',
				us: { shown: String(us.length), notes: us.map(toLink) },
				china: { shown: String(china.length), notes: china.map(toLink) }
			},
			...counts.rows.map(({ question, definition, ofPassages, ...sides }) => {
				const cell = ({ number, notes }: Counted, of: number): CountCell => ({
					shown: ofPassages ? `${number} of ${of}` : String(number),
					// The notes behind an average are all of them, which the first row lists.
					notes: ofPassages ? notes.map(toLink) : []
				});
				return {
					question,
					definition,
					us: cell(sides.us, us.length),
					china: cell(sides.china, china.length)
				};
			})
		]
	};
}

const toLink = ({ document, annotation }: OfficialNote): NoteLink => noteLink(document, annotation);
