import type { Lesson, Standard } from '../annotation/lesson.ts';
import { COLLECTIONS, collectionPath, papersOf } from '../annotation/paper.ts';
import type { Library } from '../library/library.ts';
import { COLLECTION_NAMES, PAPER_NAMES } from '../parts/paper-names.ts';

/** A page of this site that a lesson sends its teacher to. */
export interface Opened {
	path: string;
	/** Such as “The reporting channel: Student sheet”. */
	name: string;
}

export interface LessonToTeach extends Omit<Lesson, 'standards' | 'papers' | 'steps' | 'document'> {
	text: string;
	standards: Standard[];
	papers: { opened: Opened; copies: string }[];
	steps: (Omit<Lesson['steps'][number], 'open'> & {
		/** Minutes since the lesson began, when the step begins. */
		at: number;
		opened?: Opened;
	})[];
}

export interface TeachPage {
	lessons: LessonToTeach[];
}

/** The lessons, with the names of what they open. */
export function teachPage({ lessons, documents }: Library): TeachPage {
	const names = new Map<string, string>();
	for (const { slug, frontMatter, parts } of documents.values()) {
		names.set(`/documents/${slug}/`, frontMatter.shortTitle);
		for (const { paper, part, path } of papersOf(slug, parts)) {
			const of = part ? `, sentences ${part.from} to ${part.to}` : '';
			names.set(path, `${frontMatter.shortTitle}: ${PAPER_NAMES[paper].title}${of}`);
		}
	}
	for (const id of COLLECTIONS) names.set(collectionPath(id), COLLECTION_NAMES[id].title);
	const toOpened = (path: string): Opened => ({ path, name: names.get(path) ?? path });
	const standards = new Map(lessons?.standards.map((one) => [one.id, one]));
	return {
		lessons: (lessons?.lessons ?? []).map(({ document, ...lesson }) => {
			let at = 0;
			return {
				...lesson,
				text: documents.get(document)?.frontMatter.shortTitle ?? document,
				standards: lesson.standards.flatMap((id) => standards.get(id) ?? []),
				papers: lesson.papers.map(({ address, copies }) => ({ opened: toOpened(address), copies })),
				steps: lesson.steps.map(({ open, ...step }) => {
					const begins = at;
					at += step.minutes;
					return { ...step, at: begins, ...(open !== undefined && { opened: toOpened(open) }) };
				})
			};
		})
	};
}
