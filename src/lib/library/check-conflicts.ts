import { addressOf, type Annotation } from '../annotation/annotation.ts';
import { nearestWord } from '../source/nearest.ts';
import type { PlacedProblem, Problem } from '../source/problem.ts';
import type { ReadNoteFile } from './read-note-file.ts';

/** By `slug#id`: the document, and the addresses that the annotation names as conflicts. */
type Addresses = ReadonlyMap<string, { slug: string; conflicts: ReadonlySet<string> }>;

/** A discrepancy has two sides: each annotation names the other, and both exist. */
export function checkConflicts(read: ReadonlyMap<string, ReadNoteFile>): Problem[] {
	const all = [...read].flatMap(([slug, { document, place }]) =>
		(document?.annotations ?? []).map((annotation) => ({ slug, place, annotation }))
	);
	const addresses: Addresses = new Map(
		all.map(({ slug, annotation: { id, conflicts } }) => [
			`${slug}#${id}`,
			{ slug, conflicts: new Set(conflicts.map((other) => addressOf(slug, other))) }
		])
	);
	return all.flatMap(({ slug, place, annotation }) =>
		place(annotation.id, checkOne(slug, annotation, addresses))
	);
}

function checkOne(
	slug: string,
	{ id, conflicts }: Annotation,
	addresses: Addresses
): PlacedProblem[] {
	const own = `${slug}#${id}`;
	return conflicts.flatMap((conflict, index): PlacedProblem[] => {
		const at = { path: ['conflicts', index], subject: id };
		const other = addressOf(slug, conflict);
		const found = addresses.get(other);
		if (other === own) {
			return [
				{
					...at,
					what: 'The annotation is said to be in conflict with itself.',
					remedy: 'Name the other passage’s annotation.'
				}
			];
		}
		if (!found) {
			return [
				{
					...at,
					what: `The conflict "${conflict}" names no annotation.`,
					nearest: nearestWord(other, addresses.keys()),
					remedy: 'Write id, or slug#id for a note in another document.'
				}
			];
		}
		if (found.conflicts.has(own)) return [];
		return [
			{
				...at,
				what: `The conflict with "${conflict}" is one-sided.`,
				remedy: `Add "${found.slug === slug ? id : own}" to the conflicts of ${other}.`
			}
		];
	});
}
