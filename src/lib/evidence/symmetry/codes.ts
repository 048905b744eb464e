import { facetOf } from '../../annotation/facet.ts';
import { lawMarks } from '../../annotation/law-marks.ts';
import { isNameless } from '../../annotation/nameless.ts';
import { speakerOf } from '../../annotation/speaker.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import { countWords } from '../../text/words.ts';
import { isQuoted } from '../voices/voice-table.ts';
import type { OfficialNote } from './officials.ts';

/** A code: which passages it counts, or what it measures of each on average. */
export type Code = {
	/** As a column of a download. */
	id: string;
	question: string;
	/** How it is counted, in plain words. */
	definition: string;
	/** Whether it tells what the texts do with the officials’ words, or what our notes do with them. */
	about: 'texts' | 'notes';
} & ({ has(note: OfficialNote): boolean } | { measure(note: OfficialNote): number });

const traced =
	(value: string) =>
	({ annotation }: OfficialNote) =>
		facetOf(annotation, 'trace') === value;

/** What is counted for both sides alike, first what the texts do, then what the notes do. */
export const codes = (codebook: Codebook): Code[] => [
	{
		id: 'quoted',
		question: 'Words quoted, wholly or in part',
		definition: 'At least some of the official’s words stand inside quotation marks.',
		about: 'texts',
		has: ({ annotation }) => isQuoted(annotation)
	},
	{
		id: 'person',
		question: 'A person is named',
		definition: 'Who speaks is a person with a name, not a body.',
		about: 'texts',
		has: ({ annotation }) => speakerOf(annotation, codebook)?.person ?? false
	},
	{
		id: 'named_document',
		question: 'Can be traced to a named document',
		definition: 'The text names a title, a law or a dated post that can be looked up.',
		about: 'texts',
		has: traced('named-document')
	},
	{
		id: 'named_body',
		question: 'Can be traced to a named body, no document',
		definition: 'The text names somebody to ask, but nothing to open.',
		about: 'texts',
		has: traced('named-body')
	},
	{
		id: 'unnamed',
		question: 'The speaker is not named',
		definition:
			'The text names neither a person nor an office as the speaker: “The US”, “the national security authority”.',
		about: 'texts',
		has: ({ annotation }) => isNameless(annotation, codebook)
	},
	{
		id: 'words',
		question: 'Words in the marked passage, on average',
		definition: 'Counted between white space.',
		about: 'texts',
		measure: ({ annotation }) =>
			annotation.quotes.reduce((sum, { exact }) => sum + countWords(exact), 0)
	},
	{
		id: 'rival',
		question: 'The note offers another reading',
		definition: 'The note says how else the passage can be read, in its favour.',
		about: 'notes',
		has: ({ annotation }) => annotation.rival !== undefined
	},
	{
		id: 'records',
		question: 'The note names a record from outside',
		definition: 'At least one, whether it speaks for the words or against them.',
		about: 'notes',
		has: ({ annotation }) => annotation.references.length > 0
	},
	{
		id: 'borne_out',
		question: 'A record bears out some of the words',
		definition: 'A note on a record that says the same touches the passage.',
		about: 'notes',
		has: ({ isBorneOut }) => isBorneOut
	},
	{
		id: 'differs',
		question: 'The words are found to differ from an article',
		definition:
			'The note holds them against a law and finds them wider, narrower or otherwise worded.',
		about: 'notes',
		has: ({ annotation }) => lawMarks(annotation).some(({ is }) => codebook.toLaw(is).differs)
	},
	{
		id: 'note_words',
		question: 'Words in the note, on average',
		definition: 'Counted between white space.',
		about: 'notes',
		measure: ({ annotation }) => countWords(annotation.note)
	}
];
