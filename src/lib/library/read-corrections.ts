import { correctionsFileSchema, type Correction, type Edition } from '../annotation/correction.ts';
import { nearestWord } from '../source/nearest.ts';
import { placeProblems } from '../source/parse-with.ts';
import type { PlacedProblem, Problem } from '../source/problem.ts';
import type { AnnotatedDocument } from './document.ts';
import type { Files } from './files.ts';

const NAME = 'corrections';

type Documents = ReadonlyMap<string, Pick<AnnotatedDocument, 'annotations'>>;

/**
 * Reads annotations/corrections.yaml: which edition the notes are, and what was corrected. A library without the file has no
 * editions, and nothing is said of them.
 */
export function readCorrections(
	files: Files,
	documents: Documents
): { edition?: Edition; problems: Problem[] } {
	if (!files.list('annotations', '.yaml').includes(NAME)) return { problems: [] };
	const parsed = files.yaml(`annotations/${NAME}.yaml`, correctionsFileSchema);
	const edition = parsed.value;
	if (!edition) return { problems: parsed.problems };
	const { changed, corrections } = edition;
	const found = corrections.flatMap((correction, place) =>
		[
			...checkPlace(correction, documents),
			...checkDay(correction, changed),
			...checkTwin(correction, corrections.slice(0, place))
		].map(({ path, ...problem }) => ({
			subject: `correction ${place + 1}`,
			...problem,
			path: ['corrections', place, ...path]
		}))
	);
	return { edition, problems: placeProblems(parsed, found) };
}

/** Whether the text is one of the library, and the note one of the text. */
function checkPlace({ document, note }: Correction, documents: Documents): PlacedProblem[] {
	const annotations = documents.get(document)?.annotations;
	if (!annotations) {
		return [
			{
				path: ['document'],
				what: `There is no document "${document}".`,
				nearest: nearestWord(document, documents.keys()),
				remedy: 'Write the slug of a file in documents/.'
			}
		];
	}
	const ids = annotations.map(({ id }) => id);
	if (note === undefined || ids.includes(note)) return [];
	return [
		{
			path: ['note'],
			what: `"${note}" is no note of ${document}.`,
			nearest: nearestWord(note, ids),
			remedy: 'Write the id that the note has today, or leave `note` out where it is gone.'
		}
	];
}

/** Days are compared as they are written, which is their order. */
const checkDay = ({ day }: Correction, changed: string): PlacedProblem[] =>
	day <= changed
		? []
		: [
				{
					path: ['day'],
					what: `The day, ${day}, is after that of the last change, ${changed}.`,
					remedy: 'Correct one of the two: `changed` at the head of the file is the later.'
				}
			];

function checkTwin({ was }: Correction, before: readonly Correction[]): PlacedProblem[] {
	const first = before.findIndex((one) => one.was === was);
	if (first === -1) return [];
	return [
		{
			path: ['was'],
			what: `What was wrong is told twice, first in correction ${first + 1}.`,
			remedy: 'Remove one of the two.'
		}
	];
}
