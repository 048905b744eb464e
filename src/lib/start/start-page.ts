import { DOORS, type Door } from '../annotation/annotation.ts';
import type { FirstStep, FirstSteps } from '../annotation/first-steps.ts';
import type { Reference } from '../codebook/references.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import type { Library } from '../library/library.ts';
import { firstStepsMinutes } from '../parts/first-steps-minutes.ts';
import { languageOf } from '../parts/language.ts';
import { notePath } from '../parts/paths.ts';
import { readingTime } from '../parts/reading-minutes.ts';

/** Attributes of words of a text. */
export type Language = ReturnType<typeof languageOf>;

/** A page of this site. */
interface Linked {
	path: string;
	name: string;
}

/** Sentences of a step that stand in one paragraph, as they are printed there. */
export interface PrintedRun {
	/** Each with the white space up to the next. */
	sentences: { number: number; words: string }[];
}

export interface StepToTake {
	id: string;
	idea: string;
	printed: PrintedRun[];
	ask: string;
	answers: { label: string; tells: string; references: Reference[] }[];
}

/** Where one of three readers goes on. */
export interface PathOfReader {
	door: Door;
	text: Linked;
	/** Attributes of the text’s name. */
	language: Language;
	/** Of reading it with its first notes. */
	minutes: number;
	/** Lessons on the text. */
	lessons: Linked[];
}

export interface StartPage {
	/** Nothing where no steps have been written. */
	start?: {
		/** The text whose sentences are printed, and attributes of its words. */
		text: Linked & { whatItIs?: string };
		language: Language;
		minutes: number;
		steps: StepToTake[];
		find: StepToTake & { note: Linked; practice: Linked & { from: number; to: number } };
		why: FirstSteps['why'];
	};
	paths: PathOfReader[];
}

export function startPage(library: Library): StartPage {
	return { ...startOf(library), paths: pathsOf(library) };
}

function startOf(library: Library): Pick<StartPage, 'start'> {
	const { firstSteps, documents, codebook } = library;
	const document = firstSteps && documents.get(firstSteps.document);
	const minutes = firstStepsMinutes(library);
	if (!document || minutes === undefined) return {};
	const { slug, frontMatter, annotations, parts, note: about } = document;
	const { steps, find, why } = firstSteps;
	const note = annotations.find(({ id }) => id === find.note);
	const part = parts.find(({ id }) => id === find.part);
	if (!note || !part) return {};
	const toStep = (step: FirstStep): StepToTake => ({
		id: step.id,
		idea: step.idea,
		printed: printedIn(document, step),
		ask: step.ask,
		answers: step.answers.map(({ label, tells, references }) => ({
			label,
			tells,
			references: references.flatMap((id) => codebook.references.get(id) ?? [])
		}))
	});
	return {
		start: {
			text: {
				path: `/documents/${slug}/`,
				name: frontMatter.shortTitle,
				...(about.whatItIs !== undefined && { whatItIs: about.whatItIs })
			},
			language: languageOf(frontMatter),
			minutes,
			steps: steps.map(toStep),
			find: {
				...toStep(find),
				note: { path: notePath(slug, note.id), name: note.title },
				practice: {
					path: `/practice/${slug}/#${part.id}`,
					name: part.title,
					from: part.from,
					to: part.to
				}
			},
			why
		}
	};
}

/** The words of the sentences, paragraph by paragraph, with all that stands between two of them. */
function printedIn(
	{ projection, sentences }: AnnotatedDocument,
	{ from, to }: Pick<FirstStep, 'from' | 'to'>
): PrintedRun[] {
	const run = sentences.slice(from - 1, to);
	return Array.from(Map.groupBy(run, ({ block }) => block).values(), (within) => ({
		sentences: within.map(({ number, start, end }, place) => ({
			number,
			words: projection.text.slice(start, within[place + 1]?.start ?? end)
		}))
	}));
}

/** The readers whose text is known, always in the same order. */
const pathsOf = ({ documents, lessons }: Library): PathOfReader[] =>
	DOORS.flatMap((door) =>
		Array.from(documents.values()).flatMap((document) => {
			const { slug, frontMatter, note } = document;
			if (note.door !== door) return [];
			return {
				door,
				text: { path: `/documents/${slug}/`, name: frontMatter.shortTitle },
				language: languageOf(frontMatter),
				minutes: readingTime(document).minutes,
				lessons: (lessons?.lessons ?? [])
					.filter((lesson) => lesson.document === slug)
					.map(({ id, title }) => ({ path: `/teach/#${id}`, name: title }))
			};
		})
	);
