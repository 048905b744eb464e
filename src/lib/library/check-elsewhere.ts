import { nearestWord } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import type { ReadNoteFile } from './read-note-file.ts';

/** Where a text points to the answer that another one has, that is a note of another document. */
export function checkElsewhere(read: ReadonlyMap<string, ReadNoteFile>): Problem[] {
	const addresses = [...read].flatMap(([slug, { document }]) =>
		(document?.annotations ?? []).map(({ id }) => `${slug}#${id}`)
	);
	const known = new Set(addresses);
	return [...read].flatMap(([slug, { document, placeInFile }]) => {
		const elsewhere = document?.note.usResponseElsewhere;
		if (elsewhere === undefined) return [];
		const at = { path: ['document', 'usResponseElsewhere'], subject: 'document' };
		if (elsewhere.startsWith(`${slug}#`)) {
			const what = `"${elsewhere}" is a note of this text itself.`;
			return placeInFile([{ ...at, what, remedy: 'Name a note of another text, or remove it.' }]);
		}
		if (known.has(elsewhere)) return [];
		const what = `"${elsewhere}" names no annotation.`;
		const nearest = nearestWord(elsewhere, addresses);
		return placeInFile([{ ...at, what, nearest, remedy: 'Write slug#id of a note.' }]);
	});
}
