import type { CollectionId, PaperId } from '../annotation/paper.ts';

interface Name {
	title: string;
	/** What it is for, in a sentence. */
	purpose: string;
}

export const PAPER_NAMES: Readonly<Record<PaperId, Name>> = {
	sheet: {
		title: 'Student sheet',
		purpose:
			'The text with numbered sentences, a margin to write in, the kinds in a box, and questions. It tells nothing that we found.'
	},
	key: {
		title: 'Teacher’s key',
		purpose:
			'The same numbers with every note beside them, the first reading marked, and what to look for in answers.'
	},
	copy: {
		title: 'Annotated copy',
		purpose: 'To read: the text with the notes of the first reading beside it, the others after it.'
	},
	questions: {
		title: 'Questions',
		purpose:
			'One question or step for each note, with room for an answer. They point to what we found.'
	},
	rewrite: {
		title: 'Rewriting',
		purpose:
			'Sentences as printed, and lines to write them plainly. Where we have a plain wording, it stands on the key.'
	}
};

export const COLLECTION_NAMES: Readonly<Record<CollectionId, Name>> = {
	calls: {
		title: 'A reporter’s list',
		purpose:
			'For each figure without a source: who holds the record, what to test first, and a line for the question one would ask. A plan on paper; nobody is called from it.'
	},
	readings: {
		title: 'Other readings',
		purpose:
			'An exercise in fairness: each note and the reading that answers it. Which is likelier, and what would decide?'
	}
};
