import type { Annotation } from '../annotation/annotation.ts';
import { printedIn, quotationsIn, stands, type Printed } from '../annotation/quotations.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { nearestPassage } from '../source/nearest.ts';
import type { PlacedProblem, Problem } from '../source/problem.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';
import type { AnnotatedDocument } from './document.ts';
import type { ReadNoteFile } from './read-note-file.ts';

const FIELDS = ['title', 'note', 'rival'] as const;
const PARTS = ['do', 'for', 'against'] as const;

/** What is written in a note, with the path to each. */
const writtenIn = (annotation: Annotation): [PropertyKey[], string][] => [
	...FIELDS.map((field): [PropertyKey[], string] => [[field], annotation[field] ?? '']),
	...PARTS.map((part): [PropertyKey[], string] => [['try', part], annotation.try?.[part] ?? ''])
];

/** Looking for the nearest text is slow, and nobody mends more than this at a time. */
const SUGGESTIONS = 20;

/** What a note quotes stands in one of the texts, or in a fact of its references. */
export function checkQuotations(
	read: ReadonlyMap<string, ReadNoteFile>,
	{ references }: Pick<Codebook, 'references'>
): Problem[] {
	const documents = [...read.values()].flatMap(({ document }) => document ?? []);
	const texts = documents.map(({ projection }) => printedIn(projection.text));
	let left = SUGGESTIONS;
	return [...read.values()].flatMap(({ document, place }) =>
		(document?.annotations ?? []).flatMap((annotation) => {
			const problems: PlacedProblem[] = [];
			// Only a note that quotes something else than a text needs its facts.
			let facts: Printed[] | undefined;
			for (const [path, words] of writtenIn(annotation)) {
				for (const piece of quotationsIn(words).flat()) {
					if (texts.some((text) => stands(piece, text))) continue;
					facts ??= [...annotation.references, ...(annotation.try?.opens ?? [])].map((id) =>
						printedIn(references.get(id)?.fact ?? '')
					);
					if (facts.some((fact) => stands(piece, fact))) continue;
					problems.push({
						path,
						subject: annotation.id,
						what: `The quotation ${quoteForMessage(piece)} stands in none of the texts, and in no fact of the note’s references.`,
						nearest: document && left-- > 0 ? nearestIn(document, piece) : undefined,
						remedy:
							'Quote letter for letter, name the reference whose fact has the words, or put words of ours between *stars*.'
					});
				}
			}
			return place(annotation.id, problems);
		})
	);
}

function nearestIn({ projection: { text } }: AnnotatedDocument, piece: string): string | undefined {
	const match = nearestPassage(text, piece);
	if (!match) return undefined;
	const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, match.start))?.[0] ?? '';
	const after = /^[\p{L}\p{N}]*/u.exec(text.slice(match.end))?.[0] ?? '';
	return quoteForMessage(before + text.slice(match.start, match.end) + after, 400);
}
