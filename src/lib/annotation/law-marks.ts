import type { Annotation } from './annotation.ts';

/** How words of a note stand to an article. */
export interface LawMark {
	/** Number of the article. */
	article: number;
	/** Id in the vocabulary. */
	is: string;
	/** The words that are judged; all passages of the note where they are not given. */
	words?: string;
}

/** All that a note says of its words beside articles, article by article. */
export const lawMarks = ({ law = {} }: Pick<Annotation, 'law'>): LawMark[] =>
	Object.entries(law).flatMap(([article, mark]) =>
		(typeof mark === 'string' ? [{ is: mark }] : mark).map((one) => ({
			article: Number(article),
			...one
		}))
	);
