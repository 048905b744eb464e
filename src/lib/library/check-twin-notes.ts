import { addressOf, type Annotation } from '../annotation/annotation.ts';
import { nearestWord } from '../source/nearest.ts';
import type { PlacedProblem, Problem } from '../source/problem.ts';
import type { ReadNoteFile } from './read-note-file.ts';

/** The second end of a twin leads to another note, which tells the point in full. */
export function checkTwinNotes(read: ReadonlyMap<string, ReadNoteFile>): Problem[] {
	const all = [...read].flatMap(([slug, { document, place }]) =>
		(document?.annotations ?? []).map((annotation) => ({ slug, place, annotation }))
	);
	const notes = new Map(
		all.map(({ slug, annotation }) => [`${slug}#${annotation.id}`, annotation])
	);
	return all.flatMap(({ slug, place, annotation }) =>
		place(annotation.id, checkOne(slug, annotation, notes))
	);
}

function checkOne(
	slug: string,
	{ id, twin }: Annotation,
	notes: ReadonlyMap<string, Annotation>
): PlacedProblem[] {
	if (twin === undefined) return [];
	const at = { path: ['twin'], subject: id };
	const address = addressOf(slug, twin);
	const told = notes.get(address);
	if (!told) {
		const what = `The twin "${twin}" names no annotation.`;
		const remedy = 'Write id, or slug#id for a note in another document.';
		return [{ ...at, what, nearest: nearestWord(address, notes.keys()), remedy }];
	}
	if (address === `${slug}#${id}`) {
		const what = 'The annotation is said to be its own twin.';
		return [{ ...at, what, remedy: 'Name the note that tells the point in full.' }];
	}
	if (told.twin === undefined) return [];
	return [
		{
			...at,
			what: `The twin "${twin}" does not tell the point in full: it has a twin itself.`,
			nearest: told.twin,
			remedy: 'Name the note that tells it in full.'
		}
	];
}
