import type { Problem } from '../source/problem.ts';
import type { ReadNoteFile } from './read-note-file.ts';

/** Whether each door of the home page leads to one text. */
export function checkDoors(read: ReadonlyMap<string, ReadNoteFile>): Problem[] {
	const taken = new Map<string, string>();
	return [...read].flatMap(([slug, { document, placeInFile }]) => {
		const door = document?.note.door;
		if (door === undefined) return [];
		const first = taken.get(door);
		if (first === undefined) {
			taken.set(door, slug);
			return [];
		}
		return placeInFile([
			{
				path: ['document', 'door'],
				subject: 'document',
				what: `The door "${door}" leads to ${first} already.`,
				remedy: 'Leave `door` to the text with which these readers should begin.'
			}
		]);
	});
}
