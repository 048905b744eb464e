import { DOORS, type DocumentNote, type Door } from '../annotation/annotation.ts';
import { calledOf, type KindDefinition } from '../codebook/vocabulary.ts';
import type { FrontMatter } from '../library/front-matter.ts';
import type { Library } from '../library/library.ts';
import { firstStepsMinutes } from '../parts/first-steps-minutes.ts';
import { capital, spell } from '../parts/in-words.ts';
import { toSummary, type Summary } from '../parts/summary.ts';

/** A text as it is offered. */
export interface CardOfText extends Pick<DocumentNote, 'whatItIs' | 'goodFor'> {
	document: FrontMatter;
	summary: Summary;
}

/** The text with which these readers begin. */
export interface DoorToText {
	door: Door;
	document: FrontMatter;
	slug: string;
	/** Of reading it with its first notes. */
	minutes: number;
	/** Id of the lesson that is on this text. */
	lesson?: string;
}

export interface HomePage {
	/** How many texts there are, such as “Five”. */
	number: string;
	/** Of the first steps, such as “three minutes”; nothing where there are none. */
	firstSteps?: string;
	kinds: Pick<KindDefinition, 'id' | 'glyph' | 'label' | 'summary' | 'origin'>[];
	/** Those that lead to a text, always in the same order. */
	doors: DoorToText[];
	/** All documents at a glance, in the library’s order. */
	cards: CardOfText[];
}

export function homePage(library: Library): HomePage {
	const { documents, codebook, lessons } = library;
	const minutes = firstStepsMinutes(library);
	const texts = Array.from(documents.values(), ({ frontMatter, note, ...document }) => ({
		note,
		document: frontMatter,
		summary: toSummary({ frontMatter, note, ...document }, codebook)
	}));
	return {
		number: capital(spell(documents.size)),
		...(minutes !== undefined && {
			firstSteps: `${spell(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`
		}),
		kinds: codebook.kinds.map((kind) => ({ ...kind, label: calledOf(kind) })),
		doors: DOORS.flatMap((door) =>
			texts
				.filter(({ note }) => note.door === door)
				.map(({ document, summary: { slug, time } }) => {
					const lesson = lessons?.lessons.find(({ document }) => document === slug)?.id;
					return {
						door,
						document,
						slug,
						minutes: time.minutes,
						...(lesson !== undefined && { lesson })
					};
				})
		),
		cards: texts.map(({ note: { whatItIs, goodFor }, document, summary }) => ({
			document,
			summary,
			...(whatItIs !== undefined && { whatItIs }),
			...(goodFor !== undefined && { goodFor })
		}))
	};
}
