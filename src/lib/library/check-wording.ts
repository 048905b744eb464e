import type { Codebook } from '../codebook/codebook.ts';
import type { PlacedProblem, Problem } from '../source/problem.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';
import type { ReadNoteFile } from './read-note-file.ts';

const FIELDS = ['title', 'note', 'question', 'rival'] as const;
const PARTS = ['do', 'for', 'against'] as const;

/**
 * Whether the notes are written as the notes of this project are: each says something of its own, and is typeset.
 * Linear in their number.
 */
export function checkWording(
	noteFiles: ReadonlyMap<string, ReadNoteFile>,
	{ kinds }: Codebook
): Problem[] {
	const labels = new Set(
		kinds
			.flatMap(({ label, facets }) => [
				label,
				...facets.flatMap(({ values }) => values.map((value) => value.label))
			])
			.map((label) => label.toLowerCase())
	);
	const seen = new Map<string, string>();
	return [...noteFiles].flatMap(([slug, { document, place }]) =>
		(document?.annotations ?? []).flatMap((annotation) => {
			const { id, title } = annotation;
			const problems: PlacedProblem[] = FIELDS.flatMap((field) => {
				const words = annotation[field];
				if (words === undefined) return [];
				const first = seen.get(`${field} ${words}`);
				seen.set(`${field} ${words}`, `${slug}#${id}`);
				return [
					...(first === undefined ? [] : [saidTwice(field, first)]),
					...typeset(field, words)
				];
			});
			for (const part of annotation.try ? PARTS : []) {
				const words = annotation.try?.[part] ?? '';
				problems.push(
					...typeset(`try.${part}`, words).map((one) => ({ ...one, path: ['try', part] }))
				);
			}
			if (labels.has(title.toLowerCase())) problems.push(LABEL);
			return place(
				id,
				problems.map((problem) => ({ subject: id, ...problem }))
			);
		})
	);
}

const LABEL: PlacedProblem = {
	path: ['title'],
	what: 'The title is a label of the codebook.',
	remedy: 'Say in the title what this sentence does.'
};

const saidTwice = (field: string, first: string): PlacedProblem => ({
	path: [field],
	what: `The ${field} is that of ${first} as well.`,
	remedy: 'A note that could stand under another sentence says too little: say what this one does.'
});

function typeset(field: string, words: string): PlacedProblem[] {
	const [mark] = /["']|--/.exec(words) ?? [];
	if (mark === undefined) return [];
	return [
		{
			path: [field],
			what: `The ${field} has ${quoteForMessage(mark)} in it.`,
			remedy:
				mark === '--'
					? 'Write a dash: –.'
					: 'Write curly marks: “ and ” round words, ‘ and ’ within them, ’ for an apostrophe.'
		}
	];
}
