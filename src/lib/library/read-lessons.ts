import { lessonsFileSchema, type Lesson, type Lessons } from '../annotation/lesson.ts';
import { COLLECTIONS, collectionPath, papersOf } from '../annotation/paper.ts';
import { findRepeatedIds } from '../source/find-repeated-ids.ts';
import { nearestWord } from '../source/nearest.ts';
import { placeProblems } from '../source/parse-with.ts';
import type { PlacedProblem, Problem } from '../source/problem.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';
import type { AnnotatedDocument } from './document.ts';
import type { Files } from './files.ts';

const NAME = 'lessons';

type Documents = ReadonlyMap<string, Pick<AnnotatedDocument, 'parts' | 'sentences'>>;

/** Reads annotations/lessons.yaml. A library without the file has no lessons. */
export function readLessons(
	files: Files,
	documents: Documents
): { lessons?: Lessons; problems: Problem[] } {
	if (!files.list('annotations', '.yaml').includes(NAME)) return { problems: [] };
	const parsed = files.yaml(`annotations/${NAME}.yaml`, lessonsFileSchema);
	const { value } = parsed;
	if (!value) return { problems: parsed.problems };
	const known = new Set(value.standards.map(({ id }) => id));
	const addresses = new Set(addressesOf(documents));
	const found = [
		...findRepeatedIds(value.lessons, ['lessons']),
		...findRepeatedIds(value.standards, ['standards']),
		...value.lessons.flatMap((lesson, place) =>
			[
				...checkMinutes(lesson),
				...checkDocument(lesson, documents),
				...checkAddresses(lesson, addresses),
				...checkStandards(lesson, known)
			].map(({ path, ...problem }) => ({
				subject: lesson.id,
				...problem,
				path: ['lessons', place, ...path]
			}))
		)
	];
	return { lessons: value, problems: placeProblems(parsed, found) };
}

/** Every address that a lesson can send its teacher to. */
const addressesOf = (documents: Documents): string[] => [
	'/',
	'/about/',
	'/evidence/',
	'/print/',
	...COLLECTIONS.map(collectionPath),
	...Array.from(documents, ([slug, { parts }]) => [
		`/documents/${slug}/`,
		...papersOf(slug, parts).map(({ path }) => path)
	]).flat()
];

function checkMinutes({ minutes, steps }: Lesson): PlacedProblem[] {
	const sum = steps.reduce((sum, step) => sum + step.minutes, 0);
	if (sum === minutes) return [];
	const what = `The steps take ${sum} minutes, the lesson ${minutes}.`;
	return [{ path: ['minutes'], what, remedy: 'Correct the one or the others.' }];
}

function checkDocument({ document }: Lesson, documents: Documents): PlacedProblem[] {
	if (documents.has(document)) return [];
	return [
		{
			path: ['document'],
			what: `There is no document "${document}".`,
			nearest: nearestWord(document, documents.keys()),
			remedy: 'Write the slug of a file in documents/.'
		}
	];
}

function checkAddresses(
	{ papers, steps }: Lesson,
	addresses: ReadonlySet<string>
): PlacedProblem[] {
	return [
		...papers.map(({ address }, place) => ({ address, path: ['papers', place, 'address'] })),
		...steps.map(({ open }, place) => ({ address: open, path: ['steps', place, 'open'] }))
	].flatMap(({ address, path }) =>
		address === undefined || addresses.has(address)
			? []
			: {
					path,
					what: `${address} is no page that a lesson can open.`,
					nearest: nearestWord(address, addresses),
					remedy: 'Write the address of a text, or of a paper on /print/.'
				}
	);
}

const checkStandards = ({ standards }: Lesson, known: ReadonlySet<string>): PlacedProblem[] =>
	standards.flatMap((id, place) =>
		known.has(id)
			? []
			: {
					path: ['standards', place],
					what: `${quoteForMessage(id)} is none of the standards at the head of the file.`,
					nearest: nearestWord(id, known),
					remedy: 'Name one that stands there, with its wording.'
				}
	);
